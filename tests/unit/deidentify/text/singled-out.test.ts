import { describe, expect, it } from "vitest";
import { checkText } from "~/deidentify/text/check-text";

const found = (text: string) =>
  checkText(text)
    .filter(({ type }) => type !== "combination")
    .map(({ start, end }) => text.slice(start, end));
const holds = (text: string, what: string) => expect(found(text)).toContain(what);
const leaves = (text: string) => expect(found(text)).toEqual([]);

describe("what befell one place, and where somebody belongs", () => {
  it.each([
    ["He survived the Grenfell fire and has asthma.", "Grenfell"],
    ["Injured in the Croydon tram crash, GCS 14.", "Croydon"],
    ["She collapsed on the 17:04 from Crewe.", "17:04 from Crewe"],
    ["Exposed on flight EK203 last week.", "EK203"],
    ["He works at the Amazon warehouse in Rugeley.", "the Amazon warehouse"],
    ["Amazon warehouse in Rugeley, lifts boxes.", "Amazon warehouse"],
    ["Works nights at Tesco with type 1 diabetes.", "Tesco"],
    ["I am in my 4th year at Riphah and asked this.", "Riphah"],
    ["Her employer, Brackwell Aggregates, asks.", "Brackwell Aggregates"],
  ])("%s", holds);

  it.each([
    "This drug works as an agonist at NMDA receptors.",
    "I am a student at medical school in Germany.",
    "Did the fire, the crash and the flood bring burns?",
    "I bought it on Amazon, is the stethoscope good?",
  ])("is nobody's: %s", leaves);
});

describe("houses without streets, floors and beds", () => {
  it.each([
    ["House No. 17/B, Lane 4, DHA Phase 6, Karachi; STEMI.", "House No. 17/B, Lane 4, DHA Phase 6, Karachi"],
    ["Addr 4-7-12 Honcho, Nakano-ku, gastric cancer.", "4-7-12 Honcho, Nakano-ku"],
    ["Adresse: 8 bis rue des Carmes, Garden IV.", "8 bis rue des Carmes"],
    ["Please review the potassium on Ward 9 East.", "Ward 9 East"],
    ["Moved to 9 East with a drain.", "9 East"],
    ["the lady in 4c keeps asking for zopiclone", "4c"],
  ])("%s", holds);

  it.each(["The boy in 4th place has asthma.", "Take the rue of it: is 4 east of 3?"])("is none: %s", leaves);

  it("a house ends where a sentence goes on with what somebody has", () => {
    holds("House No 5, Lane 3, Hypertension, Diabetes", "House No 5, Lane 3");
  });
});

describe("what somebody is called", () => {
  it.each([
    ["Pt's nickname is “Big Tony”, drinks daily.", "Big Tony"],
    ["He goes by Duke and smokes.", "Duke"],
    ["On the list is Hargreaves, D. and nobody else.", "Hargreaves, D."],
  ])("%s", holds);
});
