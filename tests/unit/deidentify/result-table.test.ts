import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkTable } from "~/deidentify/table/check-table";
import { dayHeadings } from "~/deidentify/table/day-headings";
import { prepareTable } from "~/deidentify/table/prepare-table.server";
import { readTable } from "~/deidentify/table/read-table.server";
import { flagOf, measuredOf, rangeOf } from "~/deidentify/table/reference-range";

describe("a reference range", () => {
  it.each<[text: string, value: string, flag: "" | "low" | "high"]>([
    ["3.5-5.0", "3.4", "low"],
    ["3.5 – 5.0", "5.0", ""],
    ["(3.5 - 5.0) mmol/L", "5.1 H", "high"],
    ["135 to 145", "145", ""],
    ["<5", "4.9", ""],
    ["<5", "5", "high"],
    ["≤ 5", "5", ""],
    ["up to 40", "41", "high"],
    [">60", "60", "low"],
    ["≥ 60", "60", ""],
    ["> 90 mL/min/1.73m2", "45", "low"],
    ["-2 - 2", "-3", "low"],
    ["-2 to +2", "-1.5", ""],
    ["0.27-4.2", "<0.01", "low"],
    ["0.27-4.2", "<0.5", ""],
    ["10-90", ">90", "high"],
    ["1,000-2,000", "1,234", ""],
    ["150 000 - 400 000", "90 000", "low"],
    ["0-1.5", "2.1 × 10^3", "high"],
  ])("of %s has %s %s", (text, value, flag) => {
    const range = rangeOf(text);
    const measured = measuredOf(value);
    expect(range && measured && flagOf(measured, range)).toBe(flag);
  });

  it.each(["M 13-17, F 12-15", "negative", "", "see note", "5.0-3.5"])("of %s is shown and flags nothing", (text) => {
    expect(rangeOf(text)).toBeUndefined();
  });

  it.each(["120/80", "1:40", "positive", "12-03-2024", ""])("does not judge %s, which is not one value", (text) => {
    expect(measuredOf(text)).toBeUndefined();
  });
});

describe("a table of results", () => {
  it("is read from CSV with a heading", async () => {
    const table = await readTable(
      'Test,Day 1,Day 3,Unit,Reference range\r\nPotassium,2.9,3.6,mmol/L,3.5-5.0\r\n"CRP, high sensitivity",120,8,mg/L,<5\r\n',
    );
    expect(table).toEqual({
      caption: "",
      columns: ["Day 1", "Day 3"],
      rows: [
        {
          test: "Potassium",
          cells: [
            { text: "2.9", flag: "low" },
            { text: "3.6", flag: "" },
          ],
          unit: "mmol/L",
          reference: "3.5-5.0",
        },
        {
          test: "CRP, high sensitivity",
          cells: [
            { text: "120", flag: "high" },
            { text: "8", flag: "high" },
          ],
          unit: "mg/L",
          reference: "<5",
        },
      ],
    });
  });

  it("is read from a pasted spreadsheet without a heading", async () => {
    const { columns, rows } = await readTable("Sodium\t128\tmmol/L\t135 - 145\nUrea\t12,1\tmmol/L\t2,5 - 7,8\n");
    expect(columns).toEqual(["Result"]);
    expect(rows.map(({ cells, unit, reference }) => [cells[0]?.text, cells[0]?.flag, unit, reference])).toEqual([
      ["128", "low", "mmol/L", "135 - 145"],
      ["12,1", "high", "mmol/L", "2,5 - 7,8"],
    ]);
  });

  it("keeps decimal commas: with them 1,234 is no thousand", async () => {
    const { rows } = await readTable("Test;Wert;Referenzbereich\nTSH;1,234;0,27-4,2\nKalium;5,3;3,5-5,1\n");
    expect(rows.map(({ cells }) => cells[0]?.flag)).toEqual(["", "high"]);
  });

  it("has a title, units behind the tests and flags of the laboratory", async () => {
    const table = await readTable("Liver function,,\nTest,Result,Flag\nBilirubin (µmol/L),80,H\nALT (U/L),12 L,\n");
    expect(table.caption).toBe("Liver function");
    expect(table.rows).toEqual([
      { test: "Bilirubin", cells: [{ text: "80", flag: "high" }], unit: "µmol/L", reference: "" },
      { test: "ALT", cells: [{ text: "12 L", flag: "low" }], unit: "U/L", reference: "" },
    ]);
  });

  it("is turned where each row is a day", async () => {
    const { columns, rows } = await readTable("Day,Hb,Platelets\nDay 1,98,120\nDay 4,82,40\n");
    expect(columns).toEqual(["Day 1", "Day 4"]);
    expect(rows.map(({ test, cells }) => [test, ...cells.map(({ text }) => text)])).toEqual([
      ["Hb", "98", "82"],
      ["Platelets", "120", "40"],
    ]);
  });

  it.each([
    ["more than 200 rows", `Test,Value\n${"Sodium,140\n".repeat(201)}`, "up to 200 rows"],
    ["more than 20 columns", `Test${",a".repeat(21)}\nSodium${",140".repeat(21)}\n`, "up to 20 columns"],
    ["a report in a cell", `Test,Value\nSodium,140\nNote,${"long ".repeat(60)}\n`, "more than 200 letters"],
    ["more cells than headings", "Test,Value\nSodium,140\nPotassium,3,5\n", "Row 3 of this table has more cells"],
    ["an open quotation mark", 'Test,Value\n"Sodium,140\n', "A quotation mark"],
    ["null bytes", "Test,Value\nSodium,\0\n", "not a table in plain text"],
    ["one column", "Sodium\nPotassium\n", "No table of results"],
    ["words only", "who,what\nnurse,talked\ndoctor,came\n", "No table of results"],
    ["nothing", "\n\n", "No table of results"],
  ])("with %s is refused", async (_what, text, sentence) => {
    await expect(readTable(text)).rejects.toThrow(sentence);
  });
});

describe("headings with dates", () => {
  it.each([
    [
      ["12/03/2024", "14/03/2024", "Unit"],
      ["Day 1", "Day 3", "Unit"],
    ],
    [
      ["2024-02-28", "2024-03-01"],
      ["Day 1", "Day 3"],
    ],
    [
      ["28 Dec", "31 Dec"],
      ["Day 1", "Day 4"],
    ],
    [
      ["Mar 3, 2021 08:00", "Mar 3, 2021 20:00"],
      ["Day 1, 08:00", "Day 1, 20:00"],
    ],
    [
      ["Tuesday 5 March 2024", "Discharge"],
      ["Day 1", "Discharge"],
    ],
    [
      ["3/14/24", "3/15/24"],
      ["Day 1", "Day 2"],
    ],
    [
      ["Day 1", "Day 3"],
      ["Day 1", "Day 3"],
    ],
  ])("%s become days", (headings, days) => {
    expect(dayHeadings(headings)).toEqual(days);
  });

  it("stay where day and month cannot be told apart", () => {
    expect(dayHeadings(["03/04/2024", "04/05/2024"])).toEqual(["03/04/2024", "04/05/2024"]);
  });
});

describe("the check of a table", () => {
  const tableOf = (test: string, text: string, heading = "Result", caption = "") => ({
    caption,
    columns: [heading],
    rows: [{ test, cells: [{ text, flag: "" as const }], unit: "", reference: "" }],
  });

  it.each([
    ["a date in a heading", tableOf("Sodium", "140", "03/04/2024"), { part: "heading", column: 0 }, "date"],
    [
      "a record number behind its name",
      tableOf("MRN", "447118"),
      { part: "cell", row: 0, column: 0 },
      "medical_record",
    ],
    ["a long number", tableOf("Sodium", "83610447"), { part: "cell", row: 0, column: 0 }, "unique_number"],
    ["a name in the title", tableOf("Sodium", "140", "Result", "Mr Daniel Fletcher"), { part: "caption" }, "name"],
    ["a date in a cell", tableOf("Collected", "12 March 2021"), { part: "cell", row: 0, column: 0 }, "date"],
  ])("finds %s", (_what, table, place, type) => {
    expect(checkTable(table).map((finding) => [finding.place, finding.span.type])).toContainEqual([place, type]);
  });

  it("finds an age behind its name", () => {
    expect(checkTable(tableOf("Age", "93")).map(({ span }) => span.type)).toEqual(["age"]);
  });

  it("leaves the names of organisms alone", () => {
    expect(checkTable(tableOf("Blood cultures", "S. aureus"))).toEqual([]);
  });

  it.each(["Ferritin", "Alanine aminotransferase", "Alk Phos", "Bence Jones protein", "Coombs test", "Anti-tTG IgA"])(
    "leaves %s alone",
    (test) => {
      expect(checkTable(tableOf(test, "12", "Day 1"))).toEqual([]);
    },
  );
});

describe("a file with a table", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "wardround-table-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const prepared = async (bytes: string | Uint8Array) => {
    const file = join(folder, "upload");
    await writeFile(file, bytes);
    return prepareTable(file, folder);
  };

  it("comes out with days for dates and without pictures", async () => {
    const { kind, frames, table } = await prepared("Test,12/03/2024,15/03/2024\nSodium,128,140\n");
    expect([kind, frames, table?.columns]).toEqual(["table", [], ["Day 1", "Day 4"]]);
  });

  it("may be in the encoding of Windows", async () => {
    const { table } = await prepared(Buffer.from("Test;Wert;Einheit\nKreatinin;80;\xb5mol/l\n", "latin1"));
    expect(table?.rows[0]?.unit).toBe("µmol/l");
  });

  it("is refused while it names somebody, and the sentence does not", async () => {
    const refused = await prepared("Patient: Daniel Fletcher\nTest,Value\nSodium,140\n").catch(String);
    expect(refused).toContain("the title looks like a name");
    expect(refused).not.toContain("Fletcher");
  });
});
