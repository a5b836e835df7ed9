import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cleanDicom } from "~/deidentify/dicom/clean-dicom.server";
import { isPublicCode, knownCodes } from "~/deidentify/dicom/codes";
import type { Elements } from "~/deidentify/dicom/elements";
import { uidRenamer } from "~/deidentify/dicom/uids.server";
import { passesVerhoeff } from "~/deidentify/text/checksums";
import { madeDicom, readBack } from "../../../support/dicom";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wardround-hidden-words-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
async function cleaned(more: Elements, photometric?: string) {
  const file = join(folder, `${++count}.dcm`);
  writeFileSync(file, new Uint8Array(madeDicom({ bits: 8, more, ...(photometric && { photometric }) })));
  await cleanDicom(file, `${file}.out`, uidRenamer(), async () => []);
  const written = readFileSync(`${file}.out`);
  return { written, dict: readBack(written).dict };
}

const one = (vr: string, ...Value: unknown[]) => ({ vr, Value });
const code = (value: string, scheme: string): Elements => ({
  "00080100": one("SH", value),
  "00080102": one("SH", scheme),
  "00080104": one("LO", "Wallaby"),
});

describe("words where codes stand", () => {
  it("a made-up word goes from a code string, and the known codes beside it keep their places", async () => {
    const { dict, written } = await cleaned({
      "00080008": one("CS", "DERIVED", "SECONDARY", "WALLABY", "AXIAL"),
      "00185101": one("CS", "WALLABY"),
      "00180015": one("CS", "CHEST WALLABY"),
      "00185100": one("CS", "HFS"),
    });
    expect(written.includes("WALLABY")).toBe(false);
    expect(dict["00080008"]?.Value).toEqual(["DERIVED", "SECONDARY", "", "AXIAL"]);
    expect(dict["00185101"]).toBeUndefined();
    expect(dict["00180015"]).toBeUndefined();
    expect(dict["00185100"]?.Value).toEqual(["HFS"]);
  });

  it.each([
    ["YBR_FULL_422"],
    ["PALETTE COLOR"],
    ["ISO_IR 192"],
    ["ISO 2022 IR 87"],
    ["ISO_10918_1"],
    ["FFE"],
    ["3D"],
    ["T2"],
    ["2.5"],
  ])("%s is a code", (value) => {
    expect(knownCodes([value])).toEqual([value]);
  });

  it.each([["WALLABY"], ["JRM"], ["4471"], ["Chest"], ["HEAD JOHN"], ["МАРИЯ"], ["WARD 4471"]])(
    "%s is none",
    (value) => {
      expect(knownCodes([value])).toBeUndefined();
    },
  );

  it("a code stays where a public scheme has codes of that form, in items and not beside them", async () => {
    const { dict, written } = await cleaned({
      "00082218": {
        vr: "SQ",
        Value: [
          code("WALLABY", "SRT"),
          code("WALLABY", "99LOCAL"),
          code("4471234", "SCT"),
          code("T-D3000", "SRT"),
          code("51185008", "SCT"),
          code("WALLABY", "UCUM"),
          code("mm", "UCUM"),
          code("8867-4", "LN"),
          code("8867-5", "LN"),
        ],
      },
      ...code("T-D3000", "WALLABY"),
    });
    expect(written.toString("latin1")).not.toMatch(/wallaby|4471234|99LOCAL|8867-5/i);
    const left = (dict["00082218"]?.Value ?? []) as Elements[];
    expect(left.flatMap((item) => item["00080100"]?.Value ?? [])).toEqual(["T-D3000", "51185008", "mm", "8867-4"]);
  });

  it("a code without its scheme is no public one", () => {
    expect(isPublicCode({ "00080100": one("SH", "51185008") })).toBe(false);
    expect(isPublicCode({ "00080100": one("SH", "51185008"), "00080102": one("SH", "constructor") })).toBe(false);
  });

  it("the check of SNOMED CT is Verhoeff's", () => {
    for (const right of ["2363", "22298006", "73211009", "404684003"]) expect(passesVerhoeff(right)).toBe(true);
    for (const wrong of ["2364", "22298060", "73211008", "404684030"]) expect(passesVerhoeff(wrong)).toBe(false);
  });
});

const words = (numbers: number[]) => Uint16Array.from(numbers).buffer;
const ramp = (entries: number, most: number) =>
  Array.from({ length: entries }, (_, at) => Math.round((at * most) / (entries - 1)));
/** Letters written over a table, from its 40th entry on. */
const writtenOver = (table: number[], letters: number[]) => table.map((colour, at) => letters[at - 40] ?? colour);
const pairs = (text: string) => [...new Uint16Array(new TextEncoder().encode(text).buffer)];
const singly = (text: string, by = 1) => [...text].map((letter) => letter.charCodeAt(0) * by);

const palette = (red: object, entries = 256): Elements => {
  const plain = { vr: "OW", Value: [words(ramp(entries, 65_535))] };
  const described = one("US", entries, 0, 16);
  return {
    "00281101": described,
    "00281102": described,
    "00281103": described,
    "00281201": red as Elements[string],
    "00281202": plain,
    "00281203": plain,
  };
};
const COLOURS = "PALETTE COLOR";

describe("words in the tables of colours", () => {
  const smooth = ramp(256, 65_535);

  it("colours keep their upper eight bits", async () => {
    const { dict } = await cleaned(palette(one("OW", words(smooth))), COLOURS);
    const table = new Uint16Array(dict["00281201"]?.Value?.[0] as ArrayBuffer);
    expect([...table].map((colour) => colour >> 8)).toEqual(smooth.map((colour) => colour >> 8));
    expect([...table].every((colour) => colour >> 8 === (colour & 255))).toBe(true);
  });

  it("colours of one byte, in entries of one byte and of two, stay as they are", async () => {
    const packed = Uint8Array.from(ramp(256, 255));
    const packedTable = (await cleaned(palette(one("OW", packed.buffer)), COLOURS)).dict["00281201"];
    expect([...new Uint8Array(packedTable?.Value?.[0] as ArrayBuffer)]).toEqual([...packed]);
    const low = words(ramp(256, 255));
    const lowTable = (await cleaned(palette(one("OW", low)), COLOURS)).dict["00281201"];
    expect([...new Uint16Array(lowTable?.Value?.[0] as ArrayBuffer)]).toEqual(ramp(256, 255));
  });

  it("letters in both bytes of the entries do not come through", async () => {
    const table = one("OW", words(writtenOver(smooth, pairs("Winterbourne Philippa "))));
    const result = await cleaned(palette(table), COLOURS).catch((error: unknown) => String(error));
    if (typeof result !== "string") expect(result.written.toString("latin1")).not.toMatch(/Winter|bourne|Philippa/);
    else expect(result).toMatch(/colours/);
  });

  it.each([
    ["in the upper bytes", one("OW", words(writtenOver(smooth, singly("WINTERBOURNE", 256))))],
    ["in the lower bytes alone", one("OW", words(writtenOver(ramp(256, 255), singly("Marta"))))],
    ["as a list of numbers", one("US", ...writtenOver(smooth, singly("WALLABY", 256)))],
    ["as figures", one("OW", words(writtenOver(smooth, singly("4471234", 256))))],
    ["in entries of one byte", one("OW", Uint8Array.from(writtenOver(ramp(256, 255), singly("Marta"))).buffer)],
  ])("what is written %s makes the file be refused", async (_where, table) => {
    await expect(cleaned(palette(table), COLOURS)).rejects.toThrow(/colours .* cannot be told from writing/);
  });

  it("in segments, too", async () => {
    const table = {
      ...palette(one("OW", words(smooth))),
      "00281221": one("OW", words(pairs("Marta Kowalska ".padEnd(20)))),
    };
    await expect(cleaned(table, COLOURS)).rejects.toThrow(/writing/);
  });

  it("what stands behind the last colour is cut off", async () => {
    const { written, dict } = await cleaned(palette(one("OW", words([...smooth, ...pairs("Winterbourne")]))), COLOURS);
    expect((dict["00281201"]?.Value?.[0] as ArrayBuffer | undefined)?.byteLength).toBe(512);
    expect(written.includes("Winterbourne")).toBe(false);
  });

  it("a picture that needs no palette has none", async () => {
    const { dict } = await cleaned(palette(one("OW", words(writtenOver(smooth, singly("WALLABY", 256))))));
    expect(Object.keys(dict).filter((tag) => /^00281[12]/.test(tag))).toEqual([]);
  });

  it("fewer colours than announced are refused", async () => {
    await expect(cleaned(palette(one("OW", words(ramp(20, 65_535)))), COLOURS)).rejects.toThrow(/colours/);
  });
});

describe("words in the tables of brightness", () => {
  const item = (table: unknown[]): Elements => ({
    "00283010": { vr: "SQ", Value: [{ "00283002": one("US", 256, 0, 16), "00283006": { vr: "OW", Value: table } }] },
  });

  it("one that goes up or down stays as it is", async () => {
    for (const table of [ramp(256, 65_535), ramp(256, 4_095).reverse()]) {
      const [kept] = ((await cleaned(item([words(table)]))).dict["00283010"]?.Value ?? []) as Elements[];
      expect([...new Uint16Array(kept?.["00283006"]?.Value?.[0] as ArrayBuffer)]).toEqual(table);
    }
  });

  it("one with something written in it goes, and its item with it", async () => {
    const { dict, written } = await cleaned(item([words(writtenOver(ramp(256, 65_535), pairs("Winterbourne")))]));
    expect(dict["00283010"]?.Value ?? []).toEqual([]);
    expect(written.includes("Winterbourne")).toBe(false);
  });
});
