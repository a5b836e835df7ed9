import { describe, expect, it } from "vitest";
import { checkText } from "~/deidentify/text/check-text";

const found = (text: string) =>
  checkText(text)
    .filter(({ type }) => type !== "combination")
    .map(({ start, end }) => text.slice(start, end));
const leaves = (text: string) => expect(found(text)).toEqual([]);
const asks = (text: string, ...names: string[]) => {
  for (const name of names) expect(found(text).some((one) => one.includes(name))).toBe(true);
};

describe("an eponym that families bear too, in the company of others", () => {
  it.each([
    "Causes of chorea: Huntington, Wilson, Sydenham, drugs.",
    "Do Bonferroni and Holm agree with two tests?",
    "Kaplan-Meier vs Cox: why must hazards be proportional?",
    "Is Cox regression asked in finals?",
    "How do you tell Devic from MS on imaging?",
    "TSH 12, antibodies high. Hashimoto. Treat?",
    "Is Fusobacterium always the germ of Lemierre's?",
  ])("is left alone: %s", leaves);

  it.each([
    ["Holmes - CT, Harris and Morgan - bloods, Cohen: Crohn's flare", ["Holmes", "Harris", "Morgan", "Cohen"]],
    ["Watson with Crohn's went home.", ["Watson"]],
    ["Hashimoto went home.", ["Hashimoto"]],
    ["Cox has Paget's disease of bone.", ["Cox"]],
    ["Fleming and Boyle were both admitted with sepsis", ["Fleming", "Boyle"]],
    ["Pt: Bowditch, K 6.1", ["Bowditch"]],
  ])("is somebody where patients are spoken of: %s", (text, names) => asks(text, ...names));
});

describe("what students learn from", () => {
  it.each([
    "Zanki or AnKing for step 1? And is Quesmed worth it?",
    "Dr Google told me that turmeric cures myeloma.",
    "Is Macleod better than Talley & O'Connor? My school goes by Macleod.",
    "In Braunwald it says that S3 can be physiological.",
    "Should I read Robbins cover to cover or just do Pathoma? Sattar is great.",
    "Life in the Fast Lane and Geeky Medics show it differently.",
  ])("is left alone: %s", leaves);

  it.each([
    ["My lecturer introduced us to Macleod, who has MS.", "Macleod"],
    ["In our tutorial we met Robbins and heard her murmur.", "Robbins"],
    ["I read the notes of Bates and the CT of Snell.", "Bates"],
    ["Harrison says the pain is worse at night.", "Harrison"],
    ["Read the letter from Gray: INR 9.", "Gray"],
    ["Dr Macleod wrote a chapter on it.", "Macleod"],
    ["Mr Netter read in Braunwald about it.", "Netter"],
  ])("is somebody where patients are spoken of: %s", asks);
});

describe("a sentence made for its first letters", () => {
  it("is left alone behind a word of remembering", () => leaves("How I remember it: Robert Taylor Drinks Cold Beer."));
  it("is no list of people", () => {
    asks("Remember Robert Taylor from ward round?", "Robert Taylor");
    asks("Mnemonic for Jane Alison Smith of Luton?", "Jane Alison Smith");
  });
});

it.each([
  "Are Hartmanns and saline the same, and how many Charcots are there?",
  "Which comes first, Propess or Syntocinon?",
  "Is Sevelamer given with meals? And Keppra?",
])("an eponym without its mark and a brand are nobody: %s", (text) => {
  expect(checkText(text)).toEqual([]);
});

it.each([
  ["Mrs Hartmanns is 80 and fell.", "Mrs Hartmanns"],
  ["Sr Charcots, 54F, rang twice.", "Sr Charcots"],
])("with a title or an age they are somebody: %s", (text, name) => {
  expect(checkText(text).map(({ start, end }) => text.slice(start, end))).toContain(name);
});
