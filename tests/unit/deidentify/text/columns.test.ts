import { describe, expect, it } from "vitest";
import { strings } from "./found";

describe("what stands below the headings of a copied record", () => {
  it.each([
    [
      "wide gaps",
      "MRN     Name     Ward     Cons\n884     Bell     Nightingale     AJB\nNa 131",
      ["Nightingale", "AJB"],
    ],
    ["tabs", "Name\tWard\tHb\nBell\tStroke\t81\nStone\tRose\t92", ["Stroke", "Stone", "Rose"]],
    ["bars", "Patient | Bed | Consultant | Plan\nR B | C | KLM | CT today", ["KLM"]],
  ])("%s", (_what, text, words) => expect(strings(text)).toEqual(expect.arrayContaining(words)));

  it.each([
    ["a table of results", "Test  Result  Unit\nHb  81  g/L\nNa  131  mmol/L"],
    ["another count of cells", "Name  Ward  Plan\nrepeat bloods  scan"],
    ["nothing below", "Name  Ward  Plan\n-  n/a  CT"],
    ["behind an empty line", "Name  Ward\n\nrepeat bloods  scan"],
    ["a column of days after the operation", "Date | Name\nDay 3 | -\nDay 4 | n/a"],
    ["one heading only", "Drug  Ward  Dose\nwarfarin  stroke  3 mg"],
  ])("not in %s", (_what, text) => expect(strings(text)).toEqual([]));
});
