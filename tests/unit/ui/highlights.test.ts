import fc from "fast-check";
import { expect, it } from "vitest";
import { piecesOf } from "~/ui/highlights";

const find = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  text: words,
});
const marked = (text: string, finds: ReturnType<typeof find>[], then = text.length) =>
  piecesOf(text, finds, then)
    .map(({ text: words, found }) => (found ? `[${words}]` : words))
    .join("");

const told = "Seen by Dr Quill on 3 May in Kelderwick.";
const finds = [find(told, "3 May"), find(told, "Dr Quill"), find(told, "Kelderwick")];

it("what was found is marked where it stands", () => {
  expect(marked(told, finds)).toBe("Seen by [Dr Quill] on [3 May] in [Kelderwick].");
});

it("stays marked while somebody types before or behind it, and not once it was changed", () => {
  expect(marked(`${told} Since then`, finds, told.length)).toBe(
    "Seen by [Dr Quill] on [3 May] in [Kelderwick]. Since then",
  );
  expect(marked(told.replace("Seen", "Not seen"), finds, told.length)).toBe(
    "Not seen by [Dr Quill] on [3 May] in [Kelderwick].",
  );
  expect(marked(told.replace("3 May", "day 3"), finds, told.length)).toBe(
    "Seen by [Dr Quill] on day 3 in [Kelderwick].",
  );
});

it("what only shows once the text is laid out has no place to be marked", () => {
  expect(marked(told, [{ start: 0, end: 0, text: "Seen" }])).toBe(told);
});

it("nothing of any text is lost or doubled, whatever was found in it", () => {
  const places = fc.array(fc.record({ start: fc.nat(30), end: fc.nat(30), text: fc.string() }));
  fc.assert(
    fc.property(
      fc.string(),
      places,
      fc.nat(40),
      (text, some, then) =>
        piecesOf(text, some, then)
          .map((piece) => piece.text)
          .join("") === text,
    ),
  );
});
