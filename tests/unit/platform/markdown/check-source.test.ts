import { expect, test, vi } from "vitest";
import { checkText } from "~/deidentify/text/check-text";
import { readText } from "~/platform/markdown/content.server";

const read = (source: string, check = checkText) => readText({ source, anchor: "a1", check: true }, check).spans;
const found = (source: string) =>
  read(source).map(({ start, end, type, shows }) => [type, source.slice(start, end), ...(shows ? [shows] : [])]);

test.each([
  ["**12** March 2021 it began", ["date", "**12** March 2021", "12 March 2021"]],
  ["MRN 447*12*34 was noted", ["medical_record", "447*12*34", "4471234"]],
  ["Seen on *12 March 2021*.", ["date", "12 March 2021"]],
  ["Write to pat_lee@example.com.", ["email", "pat_lee@example.com"]],
  ["- seen on 12 March 2021\n- again later", ["date", "12 March 2021"]],
])("formatting does not hide an identifier: %s", (source, find) => {
  expect(found(source)).toEqual([find]);
});

test("what is written in signs that only show once laid out has no place, but is found", () => {
  expect(read("MRN 447&#49;234 was noted")).toContainEqual(
    expect.objectContaining({ start: 0, end: 0, severity: "block", shows: "4471234" }),
  );
});

test("a text is checked once, and twice only if formatting parts a word", () => {
  const check = vi.fn(() => []);
  read("One line.\n\nAnother line.", check);
  read("# Head\n\n- one\n- two\n\n1. three", check);
  expect(check).toHaveBeenCalledTimes(2);
  read("one *word*", check);
  expect(check).toHaveBeenCalledTimes(3);
  read("one w*or*d", check);
  expect(check).toHaveBeenCalledTimes(5);
});

test("a text that is only laid out is not checked", () => {
  const check = vi.fn(() => []);
  expect(readText({ source: "x", anchor: "a1", check: false }, check)).toEqual({
    html: "<p>x</p>",
    text: "x",
    spans: [],
  });
  expect(check).not.toHaveBeenCalled();
});
