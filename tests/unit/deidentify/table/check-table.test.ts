import { describe, expect, it } from "vitest";
import { checkTable } from "~/deidentify/table/check-table";
import { isUnit, saysOnlyRange } from "~/deidentify/table/unit";

type Row = { test?: string; value?: string; unit?: string; reference?: string };

const tableOf = (...rows: Row[]) => ({
  caption: "",
  columns: ["Result"],
  rows: rows.map(({ test = "Sodium", value = "140", unit = "", reference = "" }) => ({
    test,
    cells: [{ text: value, flag: "" as const }],
    unit,
    reference,
  })),
});

describe("units in a table", () => {
  it.each([
    [
      "mmol/L",
      "µmol/L",
      "g/dL",
      "10^9/L",
      "×10⁹/L",
      "%",
      "IU/mL",
      "mL/min/1.73 m2",
      "mg/24 h",
      "mm/h",
      "kPa",
      "fL",
      "s",
    ],
  ])("are none of anybody's: %s", (...units) => {
    for (const unit of units) {
      expect(isUnit(unit)).toBe(true);
      expect(checkTable(tableOf({ unit }))).toEqual([]);
    }
  });

  it.each([
    "U/g Hb",
    "mmol/mol",
    "ratio",
    "copies/mL",
    "titre",
    "mosm/kg",
    "beats/min",
    "points",
    "cmH2O",
    "nmol BCE/mmol",
  ])("may be rarer: %s", (unit) => {
    expect(checkTable(tableOf({ unit }))).toEqual([]);
  });

  it.each([
    ["a name", "Priya", "name"],
    ["two short names with a stroke", "Omar/Ali", "name"],
    ["a name behind a unit", "mmol/L Mrs Okonkwo", "name"],
    ["a date", "12/03/2024", "date"],
    ["a short date", "12/03/24", "date"],
    ["a telephone number", "07700 900123", "phone"],
    ["a long number", "4471920", "unique_number"],
  ])("%s among them is found", (_what, unit, type) => {
    const found = checkTable(tableOf({ unit }));
    expect(found.map(({ place, span }) => [place, span.type])).toContainEqual([{ part: "unit", row: 0 }, type]);
  });
});

describe("reference ranges in a table", () => {
  it.each(["3.5–5.0", "135-145", "(135 to 145) mmol/L", "<5", "≥ 60", "up to 40 U/L", "150000-450000", "0.27 - 4.20"])(
    "are none of anybody's: %s",
    (reference) => {
      expect(saysOnlyRange(reference)).toBe(true);
      expect(checkTable(tableOf({ reference }))).toEqual([]);
    },
  );

  it.each([
    ["a name behind it", "3.5-5 Priya"],
    ["a family name behind it", "0-40 Okonkwo"],
    ["a date", "12-03-2024"],
    ["a date behind a sign", "<12.03.2024"],
    ["a telephone number behind a sign", "<07700900123"],
    ["two record numbers", "4471920-4471925"],
  ])("%s is found", (_what, reference) => {
    const found = checkTable(tableOf({ reference }));
    expect(found.map(({ place }) => place)).toContainEqual({ part: "reference", row: 0 });
  });
});

describe("tests that are named after somebody", () => {
  it.each([
    "Coombs",
    "Rinne",
    "Widal",
    "Schirmer",
    "Weber",
    "Mantoux",
    "Phalen",
    "Tinel",
    "Schober",
    "Romberg",
    "Snellen",
  ])("%s may stand alone, as a test or as a value", (test) => {
    expect(checkTable(tableOf({ test, value: "positive" }))).toEqual([]);
    expect(checkTable(tableOf({ test: "Test", value: test }))).toEqual([]);
  });

  it.each(["Okonkwo", "Priya", "Wilson", "Mrs Coombs", "Daniel Widal"])("%s is still asked about", (test) => {
    expect(checkTable(tableOf({ test, value: "positive" })).map(({ place }) => place)).toContainEqual({
      part: "test",
      row: 0,
    });
  });

  it("a list of people is not a table of results", () => {
    const found = checkTable(
      tableOf({ test: "Chukwuemeka Eze" }, { test: "Marit Haraldsen" }, { test: "Gupta, Anand" }),
    );
    expect(new Set(found.map(({ place }) => ("row" in place ? place.row : -1)))).toEqual(new Set([0, 1, 2]));
  });
});

describe("the lines of a table", () => {
  it("each says its own finding once, at its own place", () => {
    const found = checkTable(tableOf({}, { test: "Collected", value: "12 March 2021" }, {}));
    expect(found.map(({ place, text }) => [place, text])).toEqual([
      [{ part: "cell", row: 1, column: 0 }, "12 March 2021"],
    ]);
  });

  it("a short number is a record number behind its name, and a result behind a test", () => {
    const types = (test: string) => checkTable(tableOf({ test, value: "44711" })).map(({ span }) => span.type);
    expect(types("MRN")).toEqual(["medical_record"]);
    expect(types("Ferritin")).toEqual([]);
  });
});

describe("days as spreadsheets count them", () => {
  it.each(["Collected", "Sample date", "DOB"])("are dates behind %s", (test) => {
    expect(checkTable(tableOf({ test, value: "44267" })).map(({ span }) => span.type)).toContain("date");
    expect(checkTable(tableOf({ test, value: "44267.425" })).map(({ span }) => span.type)).toContain("date");
  });

  it("are results behind a test, and nothing else that is counted is one", () => {
    expect(checkTable(tableOf({ test: "Ferritin", value: "44267" }))).toEqual([]);
    expect(checkTable(tableOf({ test: "Blasts collected", value: "442" }))).toEqual([]);
  });
});
