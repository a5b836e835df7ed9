import { createHash } from "node:crypto";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { drawings } from "~/cli/demo/pictures";

const hash = async (name: keyof typeof drawings) =>
  createHash("sha256")
    .update((await drawings[name]()) ?? "")
    .digest("hex");

describe("the pictures of the demo", () => {
  test.each(["ecg-block", "skin-plaques", "gallbladder", "ct-head", "spirometry"] as const)(
    "%s is drawn with the same bytes each time",
    async (name) => {
      expect(await hash(name)).toBe(await hash(name));
    },
  );

  test("an electrocardiogram is wide, and its traces are dark on light paper", async () => {
    const bytes = await drawings["ecg-anterior"]();
    const { width, height } = await sharp(bytes).metadata();
    const { channels } = await sharp(bytes).stats();
    expect(width / height).toBeGreaterThan(1.8);
    expect(channels[0]?.min).toBeLessThan(60);
    expect(channels[0]?.mean).toBeGreaterThan(220);
  });

  test("no two pictures are alike", async () => {
    const names = ["ecg-anterior", "ecg-fibrillation", "ecg-block"] as const;
    expect(new Set(await Promise.all(names.map(hash))).size).toBe(names.length);
  });

  test("a stack is a DICOM file that carries an invented name, for the pipeline to leave out", async () => {
    const bytes = await drawings["ct-head"]();
    expect(bytes.subarray(128, 132).toString("latin1")).toBe("DICM");
    expect(bytes.includes("HALDANE^MIRELA")).toBe(true);
  });
});
