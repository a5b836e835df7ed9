import { Readable, Writable } from "node:stream";
import { expect, it } from "vitest";
import { checkLines } from "../../../app/cli/deid/lines";
import { readText, Unreadable } from "../../../app/cli/deid/readable";

async function answers(pieces: (string | Uint8Array)[]) {
  const lines: string[] = [];
  const sink = new Writable({
    highWaterMark: 1,
    write(piece, _encoding, done) {
      lines.push(String(piece));
      setImmediate(done);
    },
  });
  const outcome = await checkLines(Readable.from(pieces.map((piece) => Buffer.from(piece))), sink).catch(
    (error: unknown) => error,
  );
  return { rows: lines.map((line) => JSON.parse(line)), outcome };
}

const line = (id: unknown, text: string) => `${JSON.stringify({ id, text })}\n`;

it("every line is answered with its id, in order", async () => {
  const { rows } = await answers([
    line("a", "Mr Pavlov came"),
    "\n",
    line(2, "nothing here"),
    '{"id":3,"text":"on 3 May 2020"}',
  ]);
  expect(rows).toMatchObject([
    { id: "a", spans: [{ start: 0, end: 9, type: "name", severity: "ask" }] },
    { id: 2, spans: [] },
    { id: 3, spans: [{ start: 3, end: 13, type: "date", severity: "block", suggestion: "2020" }] },
  ]);
});

it("offsets count UTF-16 units, also when a letter is cut between two reads", async () => {
  const bytes = new TextEncoder().encode(line(1, "😀 Mr Pavlov"));
  const at = 17;
  const { rows } = await answers([bytes.slice(0, at), bytes.slice(at)]);
  expect(rows[0]?.spans[0]).toMatchObject({ start: 3, end: 12 });
});

it.each([
  ["no JSON", "xx\n", "Line 2 is not JSON"],
  ["no text", '{"id":1}\n', 'Line 2 is not an object with "id" and "text"'],
  ["no id", '{"text":"a"}\n', 'Line 2 is not an object with "id" and "text"'],
  ["an array", "[1]\n", 'Line 2 is not an object with "id" and "text"'],
])("a line with %s is refused by its number, what came before is answered", async (_what, bad, sentence) => {
  const { rows, outcome } = await answers([line(1, "fine"), bad]);
  expect(rows).toEqual([{ id: 1, spans: [] }]);
  expect(outcome).toBeInstanceOf(Unreadable);
  expect(String(outcome)).toContain(sentence);
});

it.each([
  ["bytes that are no UTF-8", Uint8Array.of(0x66, 0xff, 0xfe), "not a text in UTF-8"],
  ["a letter cut short at the end", Uint8Array.of(0x66, 0xc3), "not a text in UTF-8"],
  ["null bytes", Uint8Array.of(0x66, 0, 0x66), "null bytes"],
])("%s are refused with a sentence", async (_what, bytes, sentence) => {
  await expect(readText(Readable.from([Buffer.from(bytes)]))).rejects.toThrow(sentence);
});
