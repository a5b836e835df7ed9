/**
 * Transfer syntaxes whose compressed frames say themselves how they were made, so that the decoder of a neighbour reads
 * them: extended and progressive JPEG as baseline, lossless JPEG of any predictor as lossless JPEG of the first
 * (DICOM PS3.5, 8.2.1 and 10.1; ITU-T T.81).
 */
const decodedAs = new Map([
  ["1.2.840.10008.1.2.4.51", "1.2.840.10008.1.2.4.50"],
  ["1.2.840.10008.1.2.4.53", "1.2.840.10008.1.2.4.50"],
  ["1.2.840.10008.1.2.4.55", "1.2.840.10008.1.2.4.50"],
  ["1.2.840.10008.1.2.4.57", "1.2.840.10008.1.2.4.70"],
]);

/**
 * A file of Part 10 with the transfer syntax that its decoder knows in place of its own; the file itself where the
 * decoder knows it already. `syntax` is the UID of the file's header.
 */
export function forDecoder(file: ArrayBuffer, syntax: string): ArrayBuffer {
  const neighbour = decodedAs.get(syntax);
  if (!neighbour) return file;
  const copy = Buffer.from(file.slice(0));
  // Both are of one length, and the header of the file comes before everything else.
  copy.write(neighbour, copy.indexOf(syntax, 132, "latin1"), "latin1");
  return copy.buffer;
}
