import { describe, expect, it } from "vitest";
import { checkText } from "~/deidentify/text/check-text";

const flagged = (text: string) => checkText(text).map(({ start, end }) => text.slice(start, end));
const finds = (text: string, what: string) => expect(flagged(text)).toContain(what);
const leaves = (text: string) => expect(flagged(text)).toEqual([]);

describe("places, schools and hospitals that say first what they are", () => {
  it.each([
    ["She teaches at Ysgol Glan Ceri and coughs.", "Ysgol Glan Ceri"],
    ["Pupils of SK Bukit Rimau, all vomiting.", "SK Bukit Rimau"],
    ["The lady who read the news on Radio Tameside is hoarse.", "Radio Tameside"],
    ["He goes to Scoil na mBráithre and limps.", "Scoil na mBráithre"],
    ["Seen at Bonny general with tetanus.", "Bonny general"],
  ])("%s", finds);

  it.each(["Which Hospital Anxiety and Depression score counts?"])("are nowhere: %s", leaves);
});

describe("hospitals by their letters, where one is treated", () => {
  it.each([["He is for CABG at QRH next week.", "QRH"]])("%s", finds);
  it.each(["Seen at EUA, then for PCI to LAD.", "Is TOE at CABG any use, or CT at OGD?"])("are procedures: %s", leaves);
});

describe("days", () => {
  it.each([
    ["Adm 04-OCT-22, home the same day.", "04-OCT-22"],
    ["He fell on Paddy's Day after a parade.", "Paddy's Day"],
    ["Presented Boxing Day with haematuria.", "Boxing Day"],
    ["Two relapses this year: April and one since.", "April"],
    ["Two relapses, the last in mid-August.", "mid-August"],
    ["Her last admission was Christmas 2022 with DKA.", "Christmas 2022"],
  ])("%s", finds);
  it.each(["OCT 2 shows oedema, 2 OCT scans.", "Is Christmas disease factor IX?", "The April guideline is old."])(
    "are none: %s",
    leaves,
  );
});

describe("numbers in parts", () => {
  it.each([
    ["IC 680214-10-5127, Malay gentleman.", "680214-10-5127"],
    ["Triage label QZWM-41-0093 on the sample.", "QZWM-41-0093"],
    ["Mrs Tane (NHI ZAA0067) works on the wharves.", "ZAA0067"],
  ])("%s", (text, what) => expect(flagged(text).join(" ")).toContain(what));
  it.each(["Which ICD-10-CM chapter is it?", "Rule of 4-2-1."])("are none: %s", leaves);
});

describe("what people are called", () => {
  it.each([
    ['Everyone knows him as "Big Trev" here.', "Big Trev"],
    ["Old Mr Jessop is comfort care only.", "Old Mr Jessop"],
    ["Hey, Mo here. Who takes bloods today?", "Mo"],
    ["So thandolwethu has a CD4 of 31. When do we start ART?", "thandolwethu"],
  ])("%s", finds);
  it.each(["Hi all, First post here.", "It's Dengue from mosquitoes, is it?"])("is nobody: %s", leaves);
});

it.each(["Is PTCA the same as PCI?", "In IECOPD, when is NIV started?"])("abbreviations are no places: %s", leaves);
