import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { checkText } from "~/deidentify/text/check-text";
import { linesOf, Unreadable } from "./readable";

type Item = { id: unknown; text: string };

function itemOf(line: string, number: number): Item {
  let item: unknown;
  try {
    item = JSON.parse(line);
  } catch {
    throw new Unreadable(`Line ${number} is not JSON. What came before it has been answered.`);
  }
  if (
    typeof item !== "object" ||
    item === null ||
    !("text" in item) ||
    typeof item.text !== "string" ||
    !("id" in item)
  )
    throw new Unreadable(
      `Line ${number} is not an object with "id" and "text". What came before it has been answered.`,
    );
  return { id: item.id, text: item.text };
}

/**
 * Answers every line of `source` on `sink` as it comes; empty lines are passed over. Throws Unreadable at a bad one.
 */
export async function checkLines(source: Readable, sink: Writable): Promise<void> {
  let number = 0;
  for await (const line of linesOf(source)) {
    number++;
    if (line.trim() === "") continue;
    const { id, text } = itemOf(line, number);
    if (!sink.write(`${JSON.stringify({ id, spans: checkText(text) })}\n`)) await once(sink, "drain");
  }
}
