import { describe, expect, it } from "vitest";
import { checkText } from "~/deidentify/text/check-text";
import { isFamilyName, isGivenName, isTownWord } from "~/deidentify/text/lexicon";
import { strings } from "./found";

const flagged = (text: string) => checkText(text).map(({ start, end }) => text.slice(start, end));

describe("the tagger", () => {
  it.each([
    ["Zbyhněva asked whether the result was back.", "Zbyhněva"],
    ["I spoke to Okwuchi about the scan.", "Okwuchi"],
    ["Thandeka Mzwakhali attended with her aunt.", "Thandeka Mzwakhali"],
    ["She grew up near Hrobinov and moved away.", "Hrobinov"],
    ["and then Bogumilka cried because of the pain", "Bogumilka"],
  ])("finds names and towns that are in no list: %s", (text, name) => {
    for (const word of name.toLowerCase().split(" "))
      expect(isGivenName(word) || isFamilyName(word) || isTownWord(word)).toBe(false);
    expect(flagged(text)).toContain(name);
  });

  it("finds more than the rules", () => {
    const text = "I spoke to Okwuchi about the scan.";
    expect(strings(text)).toEqual([]);
    expect(flagged(text)).toEqual(["Okwuchi"]);
  });

  it.each([
    "The patient was started on Eliquis and Keppra; AFib and recurrent UTIs, HFrEF, NSAIDs stopped.",
    "PAST MEDICAL HISTORY: Hypertension, Diabetes Mellitus, Coronary Artery Disease. ALLERGIES: Penicillin.",
    "Review of Systems: Negative. Assessment and Plan: Continue Metoprolol. Follow up in two weeks.",
    "He came from Angola to the Bahamas and then to the United States.",
    "Parkinson's disease, Wells score, Murphy's sign negative, Foley catheter, Lachman test, Kerley B lines.",
    "Zollinger-Ellison, Brown-Séquard, Churg-Strauss and Peutz-Jeghers syndromes; Libman-Sacks; Child-Pugh B.",
    "Colles' fracture, Gustilo-Anderson IIIA, Garden III, Weber B; Hoffmann positive; Turner, Klinefelter and Noonan.",
    "Rome IV criteria, the Boston criteria, Los Angeles grade B, Bristol 6, Ann Arbor stage IIB, Glasgow-Blatchford 7.",
    "Swan-Ganz, Foley, Veress, Pfannenstiel, Lichtenstein repair; Braxton Hicks; Charles Bonnet; Capgras.",
    "T2DM, HTN, IHD, THR, ERCP, CABG x3, PCI to LAD; GCS E3V4M6; MoCA 22; Na 131, TIBC 80, ferritin 6.",
    "Borrelia burgdorferi, Clostridioides difficile, H. Pylori, Zika and West Nile in West Africa.",
    "Start Tazocin and Gentamicin; Co-amoxiclav; Forxiga, Ozempic, Mounjaro, Stelara, Gelofusine.",
    "See Harrison's Principles, the Oxford Handbook of Clinical Medicine, Kumar and Clark, Gray's Anatomy.",
    "I'm sure that's right. Don't worry. It's the Nursing Home's fault.",
  ])("leaves alone: %s", (text) => {
    expect(flagged(text)).toEqual([]);
  });

  it("hits are sorted, do not overlap and lie inside the text", () => {
    const text =
      "Mary Johnson of 12 Elm Street, Leeds LS1 4AB, called 07700 900123 on 3 May 2020; Mary is 93 years old.";
    let last = 0;
    for (const { start, end, suggestion } of checkText(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(suggestion).not.toBe("");
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
    expect(flagged(text)).toEqual(
      expect.arrayContaining(["Mary Johnson", "07700 900123", "3 May 2020", "Mary", "93 years old"]),
    );
  });
});
