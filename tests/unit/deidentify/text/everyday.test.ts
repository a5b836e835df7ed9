import { expect, it } from "vitest";
import { checkText } from "~/deidentify/text/check-text";

/** What the check flags, rules and tagger together. */
const flagged = (text: string) => checkText(text).map(({ start, end }) => text.slice(start, end));

it.each([
  "What do you say on Tuesday ward round when the registrar asks about potassium?",
  "On Friday's teaching we were asked about the anion gap.",
  "Why are clinics on Mondays always so full?",
  "Frank haematuria after a fall: which scan first?",
  "He passed frank blood, then frank pus.",
])("a teaching question is left alone: %s", (text) => {
  expect(flagged(text)).toEqual([]);
});

it.each([
  ["Admitted on Tuesday with chest pain.", "Tuesday"],
  ["On Tuesday's ward round she was worse.", "Tuesday"],
  ["At last Tuesday ward round she was worse.", "Tuesday"],
  ["Next Friday teaching is off.", "Friday"],
  ["Frank Miller passed blood.", "Frank Miller"],
  ["Mr Frank blood results", "Mr Frank"],
  ["Frank, 54, had haematuria.", "Frank"],
  ["Frank bleeds easily, says his wife.", "Frank"],
])("a patient’s day or name is not: %s", (text, find) => {
  expect(flagged(text)).toEqual([find]);
});
