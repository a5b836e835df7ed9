import type { Readable } from "node:stream";

/** Input that cannot be checked; the message is a sentence for the person at the keyboard. */
export class Unreadable extends Error {}

const LARGEST = 50 * 1024 * 1024;

const sentences: Record<string, string> = {
  ENOENT: "There is no such file.",
  EISDIR: "This is a folder; name a text file.",
  EACCES: "The file may not be read by this account.",
};

const sentenceOf = (error: unknown) =>
  error instanceof Error && "code" in error ? sentences[String(error.code)] : undefined;

/** The pieces of a stream as UTF-8 text; throws Unreadable for what cannot be opened or is no UTF-8. */
export async function* textPieces(source: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const piece of source) yield checked(decoder.decode(piece, { stream: true }));
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new Unreadable("This is not a text in UTF-8.");
    throw error instanceof Unreadable ? error : new Unreadable(sentenceOf(error) ?? "The input could not be read.");
  }
}

function checked(piece: string): string {
  if (piece.includes("\0")) throw new Unreadable("This is not a text: it holds null bytes.");
  return piece;
}

/** A whole text of at most 50 MB. */
export async function readText(source: Readable): Promise<string> {
  let text = "";
  for await (const piece of textPieces(source)) {
    text += piece;
    if (text.length > LARGEST) throw new Unreadable("The text is larger than 50 MB; cut it, or use --jsonl.");
  }
  return text;
}

/** The lines of a stream without their ends; a line may hold at most 50 MB. */
export async function* linesOf(source: Readable): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of textPieces(source)) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > LARGEST) throw new Unreadable("A line is larger than 50 MB.");
    for (const line of lines) yield line.replace(/\r$/, "");
  }
  if (rest !== "") yield rest;
}
