import { type MediaKind, UnusableFile } from "../media";

/** Characters that no text holds but the ends of its lines and tabs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
const control = /[\0-\x08\x0b\x0e-\x1f\x7f]/;

function decoded(bytes: Uint8Array, encoding: string, cut: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    return undefined;
  }
}

/**
 * The text that bytes are, or nothing if they are none: UTF-8, UTF-16 with its mark (spreadsheets save "Unicode text"
 * so), or else Windows-1252, which they save CSV in. `cut`: there is more behind it.
 */
export function textOf(bytes: Uint8Array, cut = false): string | undefined {
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  const text = marked
    ? decoded(bytes, marked, cut)
    : (decoded(bytes, "utf-8", cut) ?? decoded(bytes, "windows-1252", false));
  if (text === undefined || control.test(text)) return undefined;
  // A letter or two beyond ASCII are a degree sign or a micro sign; a text full of them is no text in this encoding.
  const odd = text.match(/[\u0080-\u009f\ufffd]/g)?.length ?? 0;
  return odd > text.length / 20 ? undefined : text;
}

const sentences: [pattern: RegExp, sentence: string][] = [
  [/^<[\s\S]*?\bsvg[\s>]/i, "This is a drawing (SVG), which can hold hidden text. Export it as PNG and attach that."],
  [/^</, "This is a web page or XML. Make a picture of what matters, or save it as PDF, and attach that."],
  [/^\{\\rtf/, "Office files can hold hidden text and names. Save it as PDF and attach that."],
  [/^%!/, "PostScript cannot be attached. Save it as PDF and attach that."],
  [/^#!/, "This is a program. Attach a picture, a DICOM file, a PDF, a video or a table of results (CSV)."],
  [/^(?:BEGIN:V|WEBVTT|From |Return-Path:|Received:)/, "Letters, calendars and contacts cannot be attached."],
];

/** What a text is: a table, if a separator stands in two of its lines at least. Throws UnusableFile for all others. */
export function kindOfText(text: string): MediaKind {
  const begin = text.replace(/^\ufeff/, "").trimStart();
  const refusal = sentences.find(([pattern]) => pattern.test(begin.slice(0, 4_096)));
  if (refusal) throw new UnusableFile(refusal[1]);
  const lines = begin.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  if (lines.filter((line) => /[,;\t]/.test(line)).length >= 2) return "table";
  throw new UnusableFile(
    "This is a text and not a table of results. Write it into the case, where it is checked, or save the table as CSV.",
  );
}
