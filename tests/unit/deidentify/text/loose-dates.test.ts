import { describe, expect, it } from "vitest";
import { found } from "./found";

const holds = (text: string, what: string) => expect(found(text)).toContain(what);
const leaves = (text: string) => expect(found(text)).toEqual([]);

describe("days that hang loose", () => {
  it.each([
    ["Hb 81, taken 21/05 06:10, ferritin low.", "date: 21/05 06:10"],
    ["The Holter was worn 4-5 Nov, with pauses.", "date: 4-5 Nov"],
    ["Fever from the 3rd to the 9th of May only.", "date: the 3rd to the 9th of May"],
    ["Home, then readmitted the 15th with sepsis.", "date: 15th"],
    ["D.O.B I2/O5/1938, on furosemide.", "date: I2/O5/1938"],
    ["Vaccinated May 21 and 12/21, then chest pain.", "date: 12/21"],
    ["The report 12/03 says the same.", "date: 12/03"],
    ["Report\n05/11\nno change", "date: 05/11"],
    ["Q3 2023: the first seizure.", "date: Q3 2023"],
    ["She took them all on Sat night alone.", "date: Sat night"],
    ["Last dose of ceftriaxone Tues 0600, oral now?", "date: Tues 0600"],
    ["The last INR 19/8 was high.", "date: 19/8"],
    ["He turns 90 soon.", "age: 90"],
    ["Discharged home to D11 X2Y4 today.", "postcode: D11 X2Y4"],
    ["snap: jaz.xo.99, she sent pictures", "username: jaz.xo.99"],
    ["Guidelines of June 2022 were followed from June 2022.", "date: June 2022"],
    ["on sat she had a scan and went home", "date: sat"],
  ])("%s", holds);

  it.each([
    "Take it weekly, every Monday, before food.",
    "The clinic is open Monday to Friday.",
    "Vaccinate from September; the season runs from October to March.",
    "Is pain 08/10 worse than 7/10, and 05/11 nodes?",
    "Visual acuity 6/12, GCS 14/15, MMSE 08/30.",
    "She sat at the desk, and the sun was out.",
    "The June 2022 ESC guideline changed the class.",
    "He turns 40, and Sat 94% on air.",
    "Is 1-2 may be enough?",
  ])("are none: %s", leaves);
});

describe("numbers that something was granted or reached by", () => {
  it.each([
    ["Scan approved, auth code ZX-4471.", "unique_number: ZX-4471"],
    ["Please page *4417 with the result.", "phone: *4417"],
    ["Seguridad Social 28/12345678/40, HTA.", "unique_number: 28/12345678/40"],
    ["Hosp N0: RQ8-55l902, read from paper.", "medical_record: RQ8-55l902"],
  ])("%s", holds);

  it.each(["Is ICD code I21 billed with order code?", "Page 4417 of the book, section #3."])("are none: %s", leaves);
});
