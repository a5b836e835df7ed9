import { labels } from "../labels";
import { type Reading, readingOf } from "../reading";
import { type Chance, chanceFrom } from "./chance";
import { figures } from "./figures";
import {
  address,
  addressBlock,
  country,
  employer,
  hospital,
  houseNumber,
  state,
  street,
  streetLong,
  town,
  zip,
} from "./localities";
import { medicine } from "./medicine";
import { familyFirst, familyName, fullName, givenName, initialLetter, patientName } from "./people";
import { cleanHandoverTemplates, handoverTemplates } from "./templates/handover";
import { cleanLetterTemplates, letterTemplates, storyTemplates } from "./templates/letters";
import { cleanNoteTemplates, courseTemplates, noteTemplates } from "./templates/notes";
import { cleanQuestionTemplates, questionTemplates } from "./templates/questions";

type Slot = { label: (typeof labels)[number]; make: (chance: Chance) => string };
const slot = (label: Slot["label"], make: Slot["make"]): Slot => ({ label, make });

const slots = new Map<string, Slot>([
  ["name", slot("name", fullName)],
  ["patient", slot("name", patientName)],
  ["given", slot("name", (chance) => givenName(chance))],
  ["family", slot("name", (chance) => familyName(chance))],
  ["familyfirst", slot("name", familyFirst)],
  ["initial", slot("name", initialLetter)],
  ["town", slot("place", town)],
  ["place", slot("place", town)],
  ["hospital", slot("care_place", hospital)],
  ["street", slot("address", street)],
  ["streetlong", slot("address", streetLong)],
  ["number", slot("address", houseNumber)],
  ["address", slot("address", address)],
  ["addressblock", slot("address", (chance) => addressBlock(chance))],
  ["quotedblock", slot("address", (chance) => addressBlock(chance, ">"))],
  ["zip", slot("address", zip)],
  ["country", slot("other", country)],
  ["state", slot("other", state)],
  ["employer", slot("other", employer)],
  ...[...Object.entries(medicine), ...Object.entries(figures)].map(([name, make]): [string, Slot] => [
    name,
    slot("other", make),
  ]),
]);

/** One text to learn from: its tokens with a label each, and the template it was made of. */
export type Example = { template: number; reading: Reading; labels: number[] };

const linesOf = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => line.replaceAll("\\n", "\n"));

/** Every template, and how many texts are made of each. */
export const templates = [
  questionTemplates,
  cleanQuestionTemplates,
  noteTemplates,
  courseTemplates,
  cleanNoteTemplates,
  letterTemplates,
  storyTemplates,
  cleanLetterTemplates,
  handoverTemplates,
  cleanHandoverTemplates,
].flatMap(linesOf);

/** A slip of the finger: a letter lost, doubled or changed with its neighbour. */
function slipped(word: string, chance: Chance): string {
  const at = 1 + chance.below(Math.max(1, word.length - 2));
  if (word.length < 5) return word;
  const way = chance.below(3);
  if (way === 0) return word.slice(0, at) + word.slice(at + 1);
  if (way === 1) return word.slice(0, at) + word.charAt(at) + word.slice(at);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

type Part = { text: string; label: number };

function partsOf(template: string, chance: Chance): Part[] {
  return template.split(/\{(\w{2,20})\}/u).map((piece, place) => {
    const found = place % 2 === 1 ? slots.get(piece) : undefined;
    if (place % 2 === 1 && !found) throw new Error(`No slot is called ${piece}.`);
    return found ? { text: found.make(chance), label: labels.indexOf(found.label) } : { text: piece, label: 0 };
  });
}

/** A text made of one template: slots filled, sometimes written large, small or with slips. */
export function exampleOf(template: number, chance: Chance): Example {
  const parts = partsOf(templates[template] ?? "", chance);
  const style = chance.below(100);
  for (const part of parts) {
    if (style < 7) part.text = part.text.toLowerCase();
    else if (style < 11) part.text = part.text.toUpperCase();
    else if (style < 19)
      part.text = part.text
        .split(" ")
        .map((word) => (chance.percent(10) ? slipped(word, chance) : word))
        .join(" ");
  }
  const reading = readingOf(parts.map(({ text }) => text).join(""));
  const ends: number[] = [];
  for (const { text } of parts) ends.push((ends.at(-1) ?? 0) + text.length);
  let part = 0;
  const marks = reading.tokens.map(({ start }) => {
    while ((ends[part] ?? Number.POSITIVE_INFINITY) <= start) part++;
    return parts[part]?.label ?? 0;
  });
  return { template, reading, labels: marks };
}

/** All examples: `each` of every template, in the order of the templates. The same seed gives the same texts. */
export function examplesOf(each: number, seed: number): Example[] {
  const chance = chanceFrom(seed);
  return templates.flatMap((_, template) => Array.from({ length: each }, () => exampleOf(template, chance)));
}
