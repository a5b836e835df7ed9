import { describe, expect, it, test } from "vitest";
import { checkText } from "~/deidentify/text/check-text";
import { isOnlyName } from "~/deidentify/text/known-words";
import { personBeside } from "~/deidentify/text/leave-alone/person-beside";
import { readingOf } from "~/deidentify/text/reading";

const found = (text: string) => checkText(text).map(({ start, end }) => text.slice(start, end));

describe("a name that stands in a long list of names is found wherever it is", () => {
  it.each([
    ["at the head of an item", "1. Nakamura - TTO 2. Pratt - LP 3. Iqbal - fluids", "Pratt"],
    ["in brackets", "Twin 1 (Noah) fine, twin 2 (Ezra) on CPAP.", "Ezra"],
    ["before what people have", "Jameson fracture clinic in two weeks.", "Jameson"],
    ["with a possessive before it", "Pratt's fracture is healing.", "Pratt"],
    ["at the start of a sentence", "Beatrix is 29 and itches.", "Beatrix"],
    ["that ends as words of medicine do", "Terence was moved to the ward.", "Terence"],
    ["whole, with whose daughter she is", "Siti Nurhaliza binti Ahmad is 33.", "Siti Nurhaliza binti Ahmad"],
    ["behind its surname", "BELL, Ian / 54 / chest pain", "BELL, Ian"],
  ])("%s", (_where, text, name) => expect(found(text)).toContain(name));

  it.each(["pneumonia", "lancet", "crohn", "aspirin", "kenya", "glasgow", "grace", "ray"])(
    "%s is no name, or not only one",
    (lower) => expect(isOnlyName({ lower })).toBe(false),
  );
});

describe("who stands behind a label or a bed is somebody, whatever else the word means", () => {
  it.each([
    ["a consultant", "Consultant: Bell. Plan: repeat the troponin.", "Bell"],
    ["a consultant at the end of a line", "Consultant: Wells\nDiagnosis: PE", "Wells"],
    ["a first name that is a flower", "Pt: Rose, 71. Pink rash on trunk.", "Rose"],
    ["a surgeon and a knife", "Surgeon: Sharp. Findings: gangrenous appendix.", "Sharp"],
    ["an eponym in a bed", "Bed 4 Bell - nil by mouth. Bed 6 empty.", "Bell"],
    ["another one", "Bed 1: Graves - thyroid storm.", "Graves"],
    ["a stone in a bed", "Bed 2: Stone (renal colic).", "Stone"],
    ["a name before a protocol", "B1 Ferrante - DKA protocol", "Ferrante"],
    ["two words, all written small", "my patient grace bell has been vomiting since the night", "grace bell"],
    ["initials written small", "mr j. d. salter 81 broke his hip", "mr j. d. salter"],
    ["initials in brackets", "The mother (S.B.) is 31.", "S.B."],
  ])("%s", (_what, text, name) => expect(found(text)).toContain(name));

  it.each([
    "Pt: Bell's palsy, day 3",
    "Patient: Stable, afebrile.",
    "Consultant: Cardiology. Registrar: Oncology.",
    "1. Crohn - skip lesions 2. Takayasu - no pulses 3. Kaposi - nodules",
    "1) Metformin - stop 2) Ramipril - hold 3) Lantus - halve",
    "the patient will page the ward from home",
  ])("%s", (text) => expect(found(text)).toEqual([]));
});

describe("what is called after somebody stays what it is", () => {
  it.each([
    "Kussmaul breathing and Kussmaul sign are named after Adolf Kussmaul.",
    "Henderson-Hasselbalch, Glasgow-Imrie, Lance-Adams",
    "Barton's fracture or Rolando fracture?",
    "Pearson correlation, Bayes' theorem",
    "Chest drain: Seldinger 12F or blunt dissection?",
    "ECHO: mild MR, TAPSE 14 mm.",
    "First line for BPPV in the MRCS?",
    "In Ramadan, how are the doses changed?",
    "A Jehovah's Witness with a haemoglobin of 58 refuses blood.",
    "In Iran Behçet's is common.",
    "@moderators can this be moved?",
  ])("%s", (text) => expect(found(text)).toEqual([]));
});

test.each([
  ["IBD e.g. Crohn, or UC.", false],
  ["Either 1. UC 2. Crohn 3. TB of the gut.", false],
  ["dr j. d. Crohn wrote it.", true],
])("%s: whether a person stands beside the eponym", (text, beside) => {
  const reading = readingOf(text);
  const at = reading.tokens.findIndex(({ lower }) => lower === "crohn");
  expect(personBeside(reading, at)).toBe(beside);
});

describe("where somebody is, and what files are called", () => {
  it.each([
    ["degrees", "Found at 51.5074, -0.1278.", "51.5074, -0.1278"],
    ["minutes", "Found at 51° 30' N, 0° 7' W by a walker.", "51° 30' N, 0° 7' W"],
    ["three words", "what3words filled.count.soap", "filled.count.soap"],
    ["a hospital's short name", "He had a stent at the Freeman.", "Freeman"],
    ["a hospital's letters", "He sees Dr. Zuniga at UMC.", "UMC"],
    ["a hospital without a vowel", "She was transferred from Alder Hey to us at RMCH.", "RMCH"],
    ["an island", "he's on the Isle of Bute", "Isle of Bute"],
    ["a prison", "She was in HMP Styal then.", "HMP Styal"],
    ["a file with a name", "IMG_Kowalski_J_CT.dcm is the scan.", "IMG_Kowalski_J_CT.dcm"],
    ["a file with a number", "see scan_00482913.pdf", "scan_00482913.pdf"],
  ])("%s", (_what, text, name) => expect(found(text)).toContain(name));

  it.each(["see chest_xray.jpg", "0.125, 0.250 and 0.500 mg tablets", "p 0.0312, 0.0456", "at the Lancet."])(
    "%s says nothing of anybody",
    (text) => expect(found(text)).toEqual([]),
  );
});
