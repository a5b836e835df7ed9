import { expect, it } from "vitest";
import { areSlices } from "~/deidentify/dicom/slices";

it("slices are what a scanner stacks; films, cine loops and single pictures are looked at for faces of every size", () => {
  expect(areSlices({ modality: "CT" }, 12)).toBe(true);
  expect(areSlices({ modality: "MR" }, 7)).toBe(true);
  expect(areSlices({ modality: "CT" }, 6)).toBe(false);
  expect(areSlices({ modality: "ES" }, 40)).toBe(false);
  expect(areSlices({ modality: "XC" }, 40)).toBe(false);
  expect(areSlices({}, 40)).toBe(false);
});
