import { expect, test } from "vitest";
import { type Decision, findSentence } from "~/core/find";
import { checkText } from "~/deidentify/text/check-text";
import { decided, findsIn } from "~/deidentify/text/find";

const findsOf = (text: string) => findsIn("body", text, checkText(text));
const after = (text: string, ...decisions: Decision[]) => decided(text, findsOf(text), decisions).text;

test("a decision counts for every repeat of the words, and for nothing else", () => {
  const text = "Seen 12 March 2021 with a rash. On 12 March 2021 the MRN 4471234 was noted.";
  expect(after(text, { text: "12 march  2021", what: "replace", by: "day 3" })).toBe(
    "Seen day 3 with a rash. On day 3 the MRN 4471234 was noted.",
  );
});

test("what is left out takes one of its two spaces along", () => {
  const gone = (text: string, words: string) => after(text, { text: words, what: "leave_out" });
  expect(gone("Dr Patel said so", "Dr Patel")).toBe("said so");
  expect(gone("It was Dr Patel who said so", "Dr Patel")).toBe("It was who said so");
  expect(gone("So said Dr Patel.", "Dr Patel")).toBe("So said.");
});

test("words the check did not find are not touched, whatever the form says", () => {
  expect(after("Seen on day 3.", { text: "day 3", what: "replace", by: "x" })).toBe("Seen on day 3.");
});

test("a name may be kept for a reason; an exact date and a number never", () => {
  const text = "Mr Harlow was seen on 12 March 2021, MRN 4471234.";
  const reason = "author" as const;
  const { kept } = decided(
    text,
    findsOf(text),
    ["Mr Harlow", "12 March 2021", "4471234"].map((words) => ({ text: words, what: "keep" as const, reason })),
  );
  expect(kept.map(({ find }) => find.text)).toEqual(["Mr Harlow"]);
});

test("the sentence says what it is, what to write instead, and whether it may stay", () => {
  const [date] = findsOf("Seen 12 March 2021.");
  const [name] = findsOf("So said Dr Patel.");
  expect(date && findSentence(date)).toBe("An exact date: “12 March 2021”. Replace it with “2021”, or leave it out.");
  expect(name && findSentence(name)).toMatch(/, or leave it out, or say why it is not a patient\.$/);
});
