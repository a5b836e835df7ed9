import { expect, it } from "vitest";
import { lookingAt } from "~/deidentify/engine.server";

it("small faces are left out of the second look on stacks of slices only, and text only on pages that were read", () => {
  expect(lookingAt({ media: "dicom", of: { facts: { modality: "CT" }, frames: 12 } })).toEqual({ faces: "large" });
  expect(lookingAt({ media: "dicom", of: { facts: { modality: "CT" }, frames: 1 } })).toEqual({});
  expect(lookingAt({ media: "dicom", of: { facts: { modality: "ES" }, frames: 90 } })).toEqual({});
  expect(lookingAt({ media: "dicom" })).toEqual({});
  expect(lookingAt({ media: "picture", of: { facts: {}, frames: 1 } })).toEqual({});
  expect(lookingAt({ media: "pdf", of: { facts: {}, frames: 12 } })).toEqual({ text: false });
});
