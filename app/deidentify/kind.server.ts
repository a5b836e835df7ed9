import { open } from "node:fs/promises";
import { looksLikeDicom } from "./kind/dicom-look";
import { kindOfText, textOf } from "./kind/text-look";
import { mostBytes, tooLarge } from "./limits";
import { type MediaKind, UnusableFile } from "./media";

/** How much of the start of a file is looked at. */
const LOOK = 64 * 1024;

const offered = "Attach a picture, a DICOM file, a PDF, a video or a table of results (CSV).";

/** Sentences for what is known and not taken: what it is, and what to do instead. The first that fits is said. */
const refusals: [type: RegExp, sentence: string][] = [
  [
    /zip|gzip|x-7z|x-rar|x-tar|x-bzip2|x-xz|zstd|lz|compress|cpio|x-arj|x-ace|cab|diskimage|asar|java-archive/,
    "This is an archive. Unpack it and attach the files that matter one by one.",
  ],
  [
    /officedocument|ms-excel|ms-word|ms-powerpoint|opendocument|x-cfb|rtf|outlook|visio|epub|mobipocket|indesign/,
    "Office files can hold hidden text and names. Save it as PDF, or a table as CSV, and attach that.",
  ],
  [
    /^audio\//,
    "A recording of sound cannot be attached, because a voice says who somebody is. Attach pictures or a video without sound.",
  ],
  [
    /x-msdownload|x-elf|mach-binary|wasm|android\.package|x-deb|x-rpm|java-vm|shortcut|x-msi|extension|xpinstall/,
    `This is a program. ${offered}`,
  ],
  [/^image\//, "Pictures of this type cannot be read here. Save it as JPEG or PNG and attach that."],
  [/^video\//, "Videos of this type cannot be read here. Save it as MP4 and attach that."],
];

const pictures = new Set([
  ...["image/jpeg", "image/png", "image/apng", "image/webp", "image/tiff", "image/gif", "image/avif"],
  ...["image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence"],
]);
const videos = new Set([
  ...["video/mp4", "video/quicktime", "video/x-m4v", "video/3gpp", "video/3gpp2", "video/webm", "video/matroska"],
  ...["video/vnd.avi", "video/mpeg", "video/MP1S", "video/MP2P", "video/mp2t", "video/ogg"],
]);

async function startOf(file: string): Promise<{ head: Buffer; size: number }> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const head = Buffer.alloc(Math.min(LOOK, size));
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    return { head: head.subarray(0, bytesRead), size };
  } finally {
    await handle.close();
  }
}

function kindOfType(type: string): MediaKind {
  if (type === "application/dicom") return "dicom";
  if (type === "application/pdf") return "pdf";
  if (pictures.has(type)) return "picture";
  if (videos.has(type)) return "video";
  const refusal = refusals.find(([pattern]) => pattern.test(type));
  throw new UnusableFile(refusal?.[1] ?? `Files of this type cannot be attached. ${offered}`);
}

async function kindOfContent(file: string, head: Buffer, size: number): Promise<MediaKind> {
  // Readers of PDF take its mark anywhere in the first thousand bytes.
  if (head.subarray(0, 1_024).includes("%PDF-")) return "pdf";
  // Before the look at magic numbers: some are letters that a text may begin with ("BM", "MZ").
  const text = textOf(head, size > head.length);
  if (text !== undefined) return kindOfText(text);
  const { fileTypeFromFile } = await import("file-type");
  const type = await fileTypeFromFile(file).catch(() => undefined);
  if (type) return kindOfType(type.mime);
  if (looksLikeDicom(head, size)) return "dicom";
  throw new UnusableFile(`It cannot be told what this file is. ${offered}`);
}

/**
 * What a file is by its content, never by its name, and that it is not larger than its kind may be (`limits.ts`).
 * Whether it is whole is found out by whoever decodes it. Throws UnusableFile with a sentence for everything that
 * cannot be attached: empty, unknown, drawings (SVG), web pages, archives, office files, programs, sound.
 */
export async function kindOf(file: string): Promise<MediaKind> {
  const { head, size } = await startOf(file).catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "ENOENT") throw new UnusableFile("There is no such file.");
    if (code === "EISDIR") throw new UnusableFile("This is a folder. Name a file.");
    throw error;
  });
  if (size === 0) throw new UnusableFile("This file is empty. Attach it again.");
  const kind = await kindOfContent(file, head, size);
  if (size > mostBytes[kind]) throw new UnusableFile(tooLarge(kind));
  return kind;
}
