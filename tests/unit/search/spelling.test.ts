import { describe, expect, it } from "vitest";
import { american, otherSpellings } from "~/features/search/spelling";

const pairs = `
  haemorrhage hemorrhage | haematology hematology | haemoglobin hemoglobin | methaemoglobin methemoglobin
  anaemia anemia | leukaemia leukemia | ischaemic ischemic | oedema edema | papilloedema papilledema
  oesophagus esophagus | oesophageal esophageal | oestrogen estrogen | oestradiol estradiol
  paediatric pediatric | orthopaedics orthopedics | gynaecology gynecology | anaesthesia anesthesia
  paraesthesia paresthesia | caecum cecum | faeces feces | diarrhoea diarrhea | amenorrhoea amenorrhea
  dyspnoea dyspnea | apnoea apnea | foetal fetal | coeliac celiac | leucocyte leukocyte | aetiology etiology
  phaeochromocytoma pheochromocytoma | caesarean cesarean | praevia previa | homoeostasis homeostasis
  amoebic amebic | sulphonamide sulfonamide | tumour tumor | colour color | labour labor | behavioural behavioral
  centre center | litre liter | fibre fiber | goitre goiter | hospitalisation hospitalization | stabilise stabilize
  dialyse dialyze | analysed analyzed | labelled labeled | counselling counseling | manoeuvre maneuver
  programme program | neurone neuron | ageing aging | grey gray | mould mold`
  .split(/[|\n]/)
  .map((pair) => pair.trim().split(" "))
  .filter((pair) => pair.length === 2);

describe("spelling", () => {
  it.each(pairs)("knows %s and %s as one word, both ways", (british = "", us = "") => {
    expect(american(british)).toBe(us);
    expect(american(us)).toBe(us);
    expect(otherSpellings(british)).toEqual([us]);
    expect(otherSpellings(us)).toEqual([british]);
  });

  it.each(["chemotherapy", "systemic", "epidemic", "academic", "themes", "mathematics", "colorectal", "elaborate"])(
    "leaves %s as it is",
    (word) => expect(otherSpellings(word)).toEqual([]),
  );

  it.each([
    "size",
    "exercise",
    "precise",
    "pneumonia",
    "pedicle",
    "angioedema",
    "hemiplegia",
    "analysis",
    "laboratory",
  ])("leaves %s as it is", (word) => expect(otherSpellings(word)).toEqual([]));

  it("respells every word of a phrase", () => {
    expect(otherSpellings("fetal anaemia")).toEqual(["foetal anaemia", "fetal anemia"]);
  });
});
