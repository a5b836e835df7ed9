import { describe, expect, it } from "vitest";
import { checkText } from "~/deidentify/text/check-text";

const found = (text: string) =>
  checkText(text)
    .filter(({ type }) => type !== "combination")
    .map(({ start, end }) => text.slice(start, end));

describe("what names nobody", () => {
  it.each([
    ["trials by what they are about", "PARADIGM-HF vs DAPA-HF: which pillar first?"],
    ["studies of a town", "What does the Copenhagen City Heart Study tell us about jogging?"],
    ["scores of a town, whole", "The Nottingham Hip Fracture Score and the Edinburgh Postnatal Depression Scale."],
    ["agreements of a town", "What did the Nuremberg code change?"],
    ["implants of a town", "Is an Exeter stem cemented?"],
    ["people of a part of the world", "The score overestimates in South Asians."],
    ["genes", "KRAS G12C, EGFR L858R and ALK: order of tests?"],
    ["brands", "Humalog, Lantus, Tresiba, Novorapid, Toujeo: which one is 300 units/mL?"],
    ["medicines by their ends", "Is tenecteplase better than alteplase, and what is bradykinin?"],
    ["a sign that was looked for", "Seidel positive after the drop. Who drains?"],
    ["dicta", "Does Hickam's dictum beat Occam's razor in the elderly?"],
    ["abbreviations in one row", "Ix: FBC, U&E, LFT, TFT, B12, folate, ANA, ANCA."],
    ["clinical words of other languages", "Fraktur, Hb 7.1. Viuda, disnea."],
    ["the time of day", "The nurse was called at 0342 hrs."],
  ])("%s: %s", (_what, text) => expect(found(text)).toEqual([]));

  it.each([
    ["a trial's letters behind a name", "Seen with SMITH-HF in clinic, her BP is 90.", "SMITH"],
    ["Ana in capitals", "PATIENT ANA WAS SEEN ON THE WARD TODAY AGAIN.", "ANA"],
    ["a pass that has a name", "She fell on Mathias Pass and broke her wrist.", "Mathias Pass"],
    ["a family called like an implant's town", "Mrs Exeter stems the bleeding herself.", "Mrs Exeter"],
    ["a patient with a result", "Mr Seidel positive for flu, isolate.", "Mr Seidel"],
  ])("%s: %s", (_what, text, name) => expect(found(text).join("|")).toContain(name));
});
