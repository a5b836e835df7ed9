import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cleanDicom } from "~/deidentify/dicom/clean-dicom.server";
import type { Find } from "~/deidentify/dicom/find-on-frames.server";
import { prepareDicom } from "~/deidentify/dicom/prepare-dicom.server";
import { uidRenamer } from "~/deidentify/dicom/uids.server";
import { type Made, madeDicom } from "../../../support/dicom";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wardround-dicom-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const findNothing: Find = async () => [];

async function prepared(made: Made, find = findNothing) {
  const file = join(folder, "study.dcm");
  writeFileSync(file, new Uint8Array(madeDicom(made)));
  return prepareDicom(file, folder, undefined, find);
}

const greyAt = async (file: string, column: number) => {
  const { data, info } = await sharp(file).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data[column * info.channels];
};

describe("pictures of a DICOM file", () => {
  it("a CT is shown in several windows, which share their place in the stack", async () => {
    const { frames, facts } = await prepared({ frames: 3 });
    expect(facts.windows).toEqual(["soft tissue", "bone"]);
    expect(frames.map(({ position, window }) => `${position} ${window}`)).toEqual([
      "0 soft tissue",
      "0 bone",
      "1 soft tissue",
      "1 bone",
      "2 soft tissue",
      "2 bone",
    ]);
  });

  it("of a head only key images are shown, since a volume can be rendered into a face", async () => {
    for (const bodyPart of ["HEAD", "BRAIN", "", "WINTERBOURNE"]) {
      const { frames, facts } = await prepared({ frames: 40, bodyPart, modality: "MR", rows: 8, columns: 8 });
      expect(frames).toHaveLength(8);
      expect(facts.of).toBe(40);
    }
    expect((await prepared({ frames: 40, modality: "MR", rows: 8, columns: 8 })).frames).toHaveLength(40);
  });

  it("a long stack is thinned evenly", async () => {
    const { frames, facts } = await prepared({ frames: 300, modality: "XA", rows: 8, columns: 8 });
    expect(frames).toHaveLength(120);
    expect(facts.of).toBe(300);
  });

  it("only facts of the allow-list are told, and words of fixed lists", async () => {
    const { facts } = await prepared({
      modality: "DX",
      bodyPart: "CHEST",
      more: { "00185101": { vr: "CS", Value: ["PA"] }, "00200062": { vr: "CS", Value: ["L"] } },
    });
    expect(facts).toEqual({
      modality: "DX",
      bodyPart: "chest",
      view: "PA",
      laterality: "L",
      spacing: [0.8, 0.8],
      sliceThickness: 5,
    });
    const named = await prepared({ bodyPart: "KELDERWICK WARD", modality: "KELDERWICK" });
    expect(JSON.stringify(named.facts)).not.toMatch(/kelder/i);
  });

  it("MONOCHROME1 is shown with bone white, as readers expect it", async () => {
    const ramp = (_frame: number, _row: number, column: number) => column * 4;
    const made: Made = { bits: 8, stored: 8, modality: "CR", bodyPart: "CHEST", sample: ramp };
    const plain = (await prepared(made)).frames[0]?.file ?? "";
    expect(await greyAt(plain, 0)).toBeLessThan((await greyAt(plain, 60)) ?? 0);
    const turned = (await prepared({ ...made, photometric: "MONOCHROME1" })).frames[0]?.file ?? "";
    expect(await greyAt(turned, 0)).toBeGreaterThan((await greyAt(turned, 60)) ?? 0);
  });

  it("pixels that are not square are drawn square", async () => {
    const { frames } = await prepared({ modality: "US", more: { "00280030": { vr: "DS", Value: ["2", "1"] } } });
    expect([frames[0]?.width, frames[0]?.height]).toEqual([64, 96]);
  });

  it("what is found on one frame is held over all of them", async () => {
    let looks = 0;
    const once: Find = async () =>
      ++looks === 2 ? [{ kind: "text", x: 1, y: 1, w: 9, h: 4, score: 0.9, sure: true }] : [];
    const { frames } = await prepared({ frames: 4, modality: "US", rows: 16, columns: 16 }, once);
    expect(frames.map(({ findings }) => findings.length)).toEqual([1, 1, 1, 1]);
  });

  it.each([30, 177, 298])("what stands on frame %i of a long stack alone is looked at", async (written) => {
    const white: Find = async ({ data, width }) =>
      data[(2 * width + 3) * 3] === 255 ? [{ kind: "text", x: 3, y: 2, w: 1, h: 1, score: 0.9, sure: true }] : [];
    const sample = (frame: number, row: number, column: number) =>
      frame === written && row === 2 && column === 3 ? 255 : row * 8 + column;
    const made: Made = { frames: 300, bits: 8, stored: 8, modality: "US", rows: 8, columns: 8, sample };
    const file = join(folder, "long.dcm");
    writeFileSync(file, new Uint8Array(madeDicom(made)));
    expect(await cleanDicom(file, join(folder, "clean.dcm"), uidRenamer(), white)).toHaveLength(1);
  });
});
