import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkText } from "~/deidentify/text/check-text";
import { evenedOf } from "~/deidentify/text/evened";

const blocked = (text: string) =>
  checkText(text)
    .filter(({ severity }) => severity === "block")
    .map(({ start, end }) => text.slice(start, end));

describe("what looks like an identifier is one, however it is written", () => {
  it.each([
    ["blanks in a row", "Seen on April  12,   2023 by us.", "April  12,   2023"],
    ["blanks that do not break", "Seen on 12\u00a0March\u202f2021.", "12\u00a0March\u202f2021"],
    ["a sign of no width", "Seen on 12\u200b March 2021.", "12\u200b March 2021"],
    ["a soft hyphen", "Seen on 12 Ma\u00adrch 2021.", "12 Ma\u00adrch 2021"],
    ["a sign that turns the direction", "Seen on \u202a12 March 2021\u202c.", "12 March 2021"],
    ["full-width digits", "Seen on １２ March ２０２１.", "１２ March ２０２１"],
    ["mathematical digits", "Seen on 𝟏𝟐 March 𝟐𝟎𝟐𝟏.", "𝟏𝟐 March 𝟐𝟎𝟐𝟏"],
    ["digits of another script", "Seen on १२ March २०२१.", "१२ March २०२१"],
    ["hyphens that do not break", "Ring 0161\u2011496\u20110123.", "0161\u2011496\u20110123"],
    ["a number in two columns", "NHS 943  476  5919", "943  476  5919"],
    [
      "a paragraph that was wrapped",
      "The letter says that the child had been seen in our clinic on 12 March\n2021 and again later.",
      "12 March\n2021",
    ],
  ])("%s", (_how, text, words) => {
    expect(blocked(text)).toEqual([words]);
  });

  it("a line that its writer ended stays a line", () => {
    expect(evenedOf("Potassium 4.2\n5 days later  4.0").text).toBe("Potassium 4.2\n5 days later 4.0");
    const list = "We thought of everything that could explain the fall in sodium\n1. heart failure\n2. liver failure";
    expect(evenedOf(list).text).toBe(list);
    const after = "The film was looked at once more by everybody who was there that\nday\n5 mm in the upper lobe";
    expect(evenedOf(after).text).toBe(after.replace("that\nday", "that day"));
  });

  it.each([
    [
      "nothing is odd",
      "Why was the potassium so low?\n\nBecause of the furosemide, and nobody repeated it for three days.",
    ],
    [
      "long lines end their sentences",
      "Nobody wrote down what the potassium had been on the day before.\n\nNobody asked.",
    ],
    [
      "long lines stand before new paragraphs",
      "What the potassium was on the day before nobody had written down\n\nNobody asked",
    ],
    ["short lines are indented", "Potassium:\n 4.2\n sodium"],
  ])("a text stays as it is where %s", (_why, text) => {
    expect(evenedOf(text).text).toBe(text);
    expect(evenedOf(text).placed({ start: 3, end: 9 })).toEqual({ start: 3, end: 9 });
  });

  it.each([
    ["which goes on", "\n 4.2", " 4.2"],
    ["which does not", "\n Nobody did", "\nNobody did"],
  ])("behind a long line an indented one begins without its blank: one %s", (_how, behind, even) => {
    const line = "What the potassium was on the day before nobody had written down";
    const { text, placed } = evenedOf(`${line}${behind}`);
    expect(text).toBe(`${line}${even}`);
    const { start, end } = placed({ start: text.length - 3, end: text.length });
    expect(`${line}${behind}`.slice(start, end)).toBe(behind.slice(-3));
  });

  it.each(["a  b ", "a\u200b \n", "one line that goes on until the window ends there, wide\n"])(
    "eight times as much of %j takes about eight times as long",
    (piece) => {
      const cost = (length: number) => {
        const text = piece.repeat(length / piece.length);
        const begun = process.cpuUsage();
        evenedOf(text);
        return process.cpuUsage(begun).user / 1_000;
      };
      const once = Math.min(cost(50_000), cost(50_000));
      // Quadratic work took a thousand times as long.
      expect(Math.min(cost(400_000), cost(400_000))).toBeLessThan(Math.max(once, 10) * 40);
    },
  );

  it("ranges are put back where they stand: outside of them nothing of a word is lost", () => {
    const pieces = fc.constantFrom(
      "a",
      "B",
      "7",
      " ",
      "  ",
      "\n",
      "\u200b",
      "\u00a0",
      "１",
      "𝟕",
      "é",
      "\u00ad",
      "-",
      "\u2011",
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
        (text) => {
          const { text: even, placed } = evenedOf(text);
          for (let start = 0; start < even.length; start++) {
            const { start: from, end } = placed({ start, end: start + 1 });
            expect(from).toBeLessThan(end);
            expect(text.slice(from, end).normalize("NFKC").replace(/\s+/g, " ")).toContain(
              even[start] === "\n"
                ? " "
                : (even[start] ?? "").replace("-", /\u2011/.test(text.slice(from, end)) ? "\u2010" : "-"),
            );
          }
          expect(evenedOf(even).text.length).toBeLessThanOrEqual(even.length);
        },
      ),
    );
  });
});
