import { describe, expect, it } from "vitest";
import { checkText } from "~/deidentify/text/check-text";
import { isOnlyWord } from "~/deidentify/text/known-words";
import { isDictionaryWord } from "~/deidentify/text/lexicon";
import { tokensOf } from "~/deidentify/text/tokens";

const found = (text: string) => checkText(text).map(({ start, end }) => text.slice(start, end));
const leaves = (text: string) => expect(found(text)).toEqual([]);
const asks = (text: string, name: string) => expect(found(text).some((one) => one.includes(name))).toBe(true);

describe("a capital that any word would have says nothing", () => {
  it.each([
    ["at the head of a text", "Anaemia"],
    ["of a title", "Strabismus noticed by a grandmother"],
    ["of a sentence", "Thanks, that makes sense. Vertigo first, then the rest."],
    ["of an item", "- Snakebite: pressure bandage or not?\n- Faltering growth\n- [ ] Split the cast"],
    ["of a numbered item", "1. Practise on a friend\n2) Alternating hot and cold"],
    ["of a heading", "## Lichen planus\n\nFlexor wrist."],
    ["of bold words", "A rim alone is an effusion. **Tamponade is what the person has.**"],
    ["of a cell", "| Measure | Serum | Pleural |\n|---|---|---|\n| Lactate | 66 | 34 |\n| Tone | raised | normal |"],
    ["where all is large", "HISTORY, EXAMINATION, ALLERGIES AND PLAN"],
  ])("%s", (_where, text) => leaves(text));

  it.each([
    ["an unlisted word at the head is asked about", "Nkechi refused", "Nkechi"],
    ["a word of English with a first name before it", "Crystal Potter came back", "Potter"],
    ["a title makes any word a name", "Dr Anchor saw her", "Dr Anchor"],
    ["an unlisted name in a cell", "| Oluwafemi | 5.1 |\n| Zsuzsanna | 4.2 |", "Zsuzsanna"],
    ["a name as an item of a list", "- Marit 88F, hip\n- Sepsis 70M", "Marit"],
  ])("%s", (_rule, text, name) => asks(text, name));
});

describe("words in small letters", () => {
  it.each([
    "I heard the same two sentences in the same week.",
    "i want to see what this looks like on brown and black skin",
    "he is aged 80 and still driving",
    "a hot big toe in a baker who had just won a race",
    "the tests took too long, what should that have made us think of",
  ])("are words: %s", leaves);

  it.each([
    ["brown in bed 4 needs bloods", "brown"],
    ["john baker wants to go home", "baker"],
    ["kasia w bed 9, tachy, plz see", "kasia"],
  ])("are still names: %s", asks);
});

describe("numbers and cells are no addresses", () => {
  it.each([
    "| PaCO₂, kPa | 4.4 | 4.5 | 4.7–6.0 |\n| HCO₃⁻, mmol/L | 21 | 19 | 22–26 |",
    "Platelets,312,298,×10⁹/L,150-400\nRDW,21.4,15.2,%,11.5-14.5",
    "| 24% | 2 | blue |\n| 28% | 4 | white |\n| 15 L | reservoir |",
    "Placenta praevia at 20 weeks, now what?",
    "Above about 45 to 100 µg/L it is unlikely; the guideline of 2024 says so.",
    "Temperature 37.4 °C. Touch was unbearable. Blood group A. Nothing else. 90 g/L. People bled.",
  ])("%s", leaves);

  it.each([
    ["moved to Larkspur Cottage, Nether Wallop", "Larkspur"],
    ["12 rue de la Paix", "Paix"],
    ["place de la Mairie 4", "Mairie"],
    ["Suite 838\n   Tujetsch\n    7188", "7188"],
  ])("a house is still found: %s", asks);
});

describe("capitals of medicine", () => {
  it.each([
    "In AFFIRM, in STOP-ACEi and in MONA; ANA 1:160, RAPD on the left.",
    "Weber to the other side goes with Rinne; so I do Dix–Hallpike more often.",
    "Kawasaki, day 6, coronary dilatation",
    "Addisonian crisis: hydrocortisone before the results",
    "American Academy of Pediatrics: neurology; UK Kidney Association; Resuscitation Council UK",
    "Surviving Sepsis Campaign and the Fourth National Audit Project; RCOG Green-top Guideline 21",
  ])("name nobody: %s", leaves);

  it.each([
    ["She was flown in from Kawasaki yesterday", "Kawasaki"],
    ["Mr Weber has a hearing loss", "Mr Weber"],
    ["He teaches at Oakham Academy", "Oakham"],
    ["worked for the Llandudno Fishing Association", "Llandudno"],
  ])("but for people and places: %s", asks);
});

describe("initials and ages of the ward", () => {
  it.each([
    ["Handover: J.S. 54M NSTEMI", "J.S."],
    ["patient A.K. was admitted", "A.K."],
    ["- Blessing 19F sickle crisis", "Blessing"],
    ["hospital number RX 449201", "RX 449201"],
  ])("%s", asks);

  it.each(["U.S. 54 patients; the E.C.G. and I.V. fluids; N.B. 20 mg", "Male 54M, Sepsis 70F, Asthma 20F"])(
    "leaves alone: %s",
    leaves,
  );
});

describe("the dictionary", () => {
  it.each(["haematuria", "strabismus", "anorexia", "feedback"])("has %s", (word) => {
    expect(isDictionaryWord(word)).toBe(true);
  });

  it.each(["grace", "blessing", "frank", "chandler", "priya"])("leaves out %s, which names people", (word) => {
    expect(isDictionaryWord(word)).toBe(false);
  });

  it("a word in a list of names is never only a word", () => {
    const [mark] = tokensOf("Mark");
    expect(mark && isOnlyWord(mark)).toBe(false);
  });
});
