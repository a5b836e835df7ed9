import { describe, expect, it } from "vitest";
import { findIdentifiers } from "~/deidentify/text/check";
import { found, strings } from "./found";

describe("people and places", () => {
  it.each([
    ["I saw Mr. Pavlović today.", "Mr. Pavlović"],
    ["under Dr Alice K. Smith since", "Dr Alice K. Smith"],
    ["a male patient, James T., with COPD", "James T."],
    ["a man named Ubul came", "Ubul"],
    ["his wife Margaret says", "Margaret"],
    ["Patient: DOE, JOHN", "DOE, JOHN"],
    ["review by L. Wang later", "L. Wang"],
    ["as Lisa Wong told us", "Lisa Wong"],
    ["the boy 王小明 has fever", "王小明"],
    ["her son Владимир came", "Владимир"],
    ["the patient called dr smith", "dr smith"],
  ])("%s", (text, name) => {
    expect(strings(text)).toContain(name);
  });

  it.each([
    ["seen at Elm Clinic last year", "Elm Clinic"],
    ["at St. Mary’s then", "St. Mary’s"],
    ["at Vanderbilt University Medical Center", "Vanderbilt University Medical Center"],
    ["moved to bed 14", "bed 14"],
    ["lives in Chicago, Illinois with", "Chicago, Illinois"],
    ["who lives in Felixkirk with", "Felixkirk"],
    ["of 123 Maple Street, Chicago, IL, who", "123 Maple Street, Chicago, IL"],
    ["at SW1A 1AA since", "SW1A 1AA"],
    ["works for Bentley Motors as", "Bentley Motors"],
    ["to Hauptstraße 12 in", "Hauptstraße 12"],
    ["to PSC 6293, Box 8158\nAPO AP 04336 now", "PSC 6293, Box 8158\nAPO AP 04336"],
  ])("%s", (text, place) => {
    expect(strings(text)).toContain(place);
  });

  it("a hospital's ward becomes a ward without a name", () => {
    expect(findIdentifiers("She lies on St Mary's ward 4B.")).toMatchObject([
      { start: 12, end: 29, type: "care_place", severity: "ask", suggestion: "a surgical ward" },
    ]);
  });

  it.each([
    "Parkinson's and Crohn's disease, Graves, Wells score 3, Cushing's, Bell's palsy, Hodgkin lymphoma",
    "a positive Babinski sign, Chaddock reflex, Guillain-Barré syndrome, Lou Gehrig’s disease",
    "the Glasgow Coma Scale, the Rome IV criteria, the Atlanta classification, Modified Duke Score of 4",
    "aspirin, Eliquis, Tylenol and Humira; then adalimumab and rosuvastatin",
    "NYHA II, T4 and TSH, C5–C6, day 3 post-op, CHA2DS2-VASc 4, GCS 15, HbA1c 48",
    "Smith et al. 2019 and (Nguyen & Patel, 2021) showed it; see N Engl J Med 2019;381:1995-2008",
    "as WHO, NICE, the CDC and the BMJ advise, also ESC and KDIGO",
    "in the Pediatric Rheumatology Clinic and the emergency department of a teaching hospital",
    "He comes from Kenya, was born in England and travelled to Texas",
    "E. coli, S. aureus and C. difficile; the α-blocker and β-blocker",
  ])("leaves alone: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("a title makes an eponym a person", () => {
    expect(strings("Dr Crohn saw Mr Graves")).toEqual(["Dr Crohn", "Mr Graves"]);
  });

  it("a hit counts for every repeat, also of a part of the name", () => {
    const text = "Mary Hollingsworth was seen. Later Hollingsworth fell; MARY HOLLINGSWORTH improved.";
    expect(strings(text)).toEqual(["Mary Hollingsworth", "Hollingsworth", "MARY HOLLINGSWORTH"]);
  });

  it("a rare condition with age, place and date warns, and without a date does not", () => {
    const warned = (text: string) => findIdentifiers(text).filter(({ severity }) => severity === "warn");
    const text = "A 34-year-old from Leeds with progeria, seen ";
    expect(warned(`${text}on 3 May 2020`)).toMatchObject([{ type: "combination" }]);
    expect(warned(`${text}last year`)).toEqual([]);
  });
});
