/** The kinds of picture that can be read, by the media type of their content. */
export const readable: Record<string, string> = {
  "image/jpeg": "JPEG",
  "image/png": "PNG",
  "image/apng": "PNG",
  "image/webp": "WebP",
  "image/tiff": "TIFF",
  "image/gif": "GIF",
  "image/avif": "AVIF",
  "image/heic": "HEIC",
  "image/heif": "HEIC",
};

export const readableNames = "JPEG, PNG, WebP, TIFF, GIF, AVIF or HEIC";

/** Sentences about pictures that nothing can be made of: what is wrong, and what to do. */
export const unusable = {
  empty: "This file is empty. Attach the picture again.",
  missing: "There is no such file.",
  folder: "This is a folder. Name a picture.",
  unknown: `This is not a picture that can be read. Attach a ${readableNames} file.`,
  drawing: `This is a drawing (SVG), which can hold hidden text. Export it as PNG and attach that.`,
  bytes: "This picture is larger than 100 MB. Save it smaller, for example as JPEG, and attach that.",
  pixels: (millions: number) =>
    `This picture has more than ${millions} million pixels. Scale it down or cut out the part that matters, and attach that.`,
  tiny: "This picture is smaller than 8 pixels on a side. Attach the picture itself, not its icon.",
  damaged: "This picture is damaged or cut short. Export it again and attach the new file.",
} as const;
