/** True if a reader who sends this Accept takes this type by name; a wildcard is no promise to know a new format. */
const takes = (accept: string, type: string): boolean =>
  accept.split(",").some((one) => {
    const [name = "", ...rest] = one
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    return name === type && !rest.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });

/** The smallest format that a reader knows, out of those that a picture was made in; undefined if there is none. */
export function preferredType<T extends { mediaType: string }>(accept: string, files: readonly T[]): T | undefined {
  const known = (type: string) => files.find(({ mediaType }) => mediaType === type);
  for (const type of ["image/avif", "image/webp"]) if (takes(accept, type) && known(type)) return known(type);
  return known("image/webp") ?? files[0];
}

const starts = (head: Uint8Array, at: number, bytes: string): boolean =>
  [...bytes].every((char, index) => head[at + index] === char.charCodeAt(0));

/** What a prepared file is, by its first 12 bytes; only formats that we write ourselves are told apart. */
export function typeOfHead(head: Uint8Array): string {
  if (starts(head, 0, "\x89PNG\r\n\x1a\n")) return "image/png";
  if (starts(head, 0, "\xff\xd8\xff")) return "image/jpeg";
  if (starts(head, 0, "RIFF") && starts(head, 8, "WEBP")) return "image/webp";
  if (starts(head, 4, "ftyp")) return "video/mp4";
  if (starts(head, 0, "\x1a\x45\xdf\xa3")) return "video/webm";
  return "application/octet-stream";
}
