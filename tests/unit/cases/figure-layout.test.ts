import { expect, test } from "vitest";
import { type AttachmentView, factWords, windowsOf } from "~/features/cases/attachment/attachment-view";
import { figureWidths, isPaper } from "~/features/cases/media/figure-layout";

const frame = { token: "t", position: 0, window: "", width: 900, height: 900, placeholder: "#000000", widths: [] };
const one = (kind: AttachmentView["kind"], width = 900): AttachmentView => ({
  token: kind,
  kind,
  shown: true,
  alt: "",
  caption: "",
  facts: {},
  frames: kind === "table" ? [] : [{ ...frame, width }],
  table: null,
});

test.each([
  ["a strip has the row for itself", [one("picture", 2_400), one("picture"), one("table")], ["full", "third", "rest"]],
  ["two pictures share a row", [one("picture"), one("dicom"), one("picture")], ["half", "half", "full"]],
  ["two tables share a row", [one("table"), one("table")], ["half", "half"]],
  ["a video has the row for itself", [one("picture"), one("video"), one("picture")], ["full", "full", "full"]],
  ["one alone takes the row", [one("table")], ["full"]],
  ["nothing has no row", [], []],
])("%s", (_, attachments, widths) => {
  expect(figureWidths(attachments)).toEqual(widths);
});

test("light paper is told from a dark film by its mean colour", () => {
  expect(["#fdf3ee", "#ffffff", "#101010", "#7f7f7f", "", "red"].map(isPaper)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test("a stack is ordered within each of its windows", () => {
  const at = (window: string, position: number) => ({ ...frame, window, position, token: `${window}${position}` });
  const windows = windowsOf([at("Lung", 1), at("Bone", 0), at("Lung", 0), at("Bone", 1)]);
  expect(windows.map(({ name, frames }) => [name, ...frames.map(({ token }) => token)])).toEqual([
    ["Lung", "Lung0", "Lung1"],
    ["Bone", "Bone0", "Bone1"],
  ]);
});

test("what was examined and how is said in words", () => {
  expect(factWords({ modality: "CT", bodyPart: "CHEST", laterality: "L", sliceThickness: 2.5 })).toBe(
    "CT, Chest, left, 2.5 mm slices",
  );
  expect(factWords({ seconds: 9.6 })).toBe("10 s, without sound");
  expect(factWords({})).toBe("");
});
