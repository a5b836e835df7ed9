import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cleanDicom } from "~/deidentify/dicom/clean-dicom.server";
import type { Elements } from "~/deidentify/dicom/elements";
import { uidRenamer } from "~/deidentify/dicom/uids.server";
import { leftIn } from "~/deidentify/dicom/walk";
import { inSyntax, madeDicom, madeUp, readBack } from "../../../support/dicom";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wardround-odd-dicom-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;

async function cleaned(bytes: ArrayBuffer): Promise<Buffer> {
  const file = join(folder, `${++count}.dcm`);
  writeFileSync(file, new Uint8Array(bytes));
  await cleanDicom(file, `${file}.out`, uidRenamer(), async () => []);
  return readFileSync(`${file}.out`);
}

const one = (vr: string, ...Value: unknown[]) => ({ vr, Value });
const bytesOf = (text: string) => new TextEncoder().encode(text.padEnd(16)).buffer;
const secret = "1.2.826.0.1.3680043.9.9999.4471";

const odd: [what: string, more: Elements, gone: string[]][] = [
  ["a name in a code", { "00181061": one("CS", madeUp.patient) }, [madeUp.patient]],
  ["half a name in a code", { "00080068": one("CS", "WINTERBOURNE") }, ["WINTERBOURNE"]],
  [
    "half a name that is a code of the standard as well",
    { "00100010": one("PN", { Alphabetic: "Coronal^Philippa" }), "00185101": one("CS", "CORONAL") },
    ["CORONAL"],
  ],
  ["a name as a number", { "00181150": one("IS", "KW-4471234") }, ["4471234"]],
  [
    "the record number as a number",
    { "00100020": one("LO", "4471234"), "00181150": one("IS", "4471234") },
    ["4471234"],
  ],
  [
    "the record number as a decimal",
    { "00100020": one("LO", "4471234"), "00181100": one("DS", "4471234") },
    ["4471234"],
  ],
  ["a date as a decimal", { "00181100": one("DS", madeUp.examined) }, [madeUp.examined]],
  ["a name where a UID should be", { "00081150": one("UI", madeUp.patient) }, ["Winterbourne"]],
  ["a UID as text", { "0020000D": one("LO", secret), "00186031": one("CS", secret) }, [secret]],
  ["a UID in a long text", { "00081155": one("UT", secret) }, [secret]],
  [
    "very long values",
    { "00104000": one("LT", "Philippa ".repeat(3_000)), "00324000": one("UT", "Aled ".repeat(30_000)) },
    ["Philippa", "Aled"],
  ],
  [
    "private elements in an item",
    { "00082218": one("SQ", { "00091001": one("LO", "Philippa"), "00080104": one("LO", "Philippa") }) },
    ["Philippa"],
  ],
  [
    "a name of the patient in an unknown type",
    { "00100010": one("UN", new TextEncoder().encode("Philippa").buffer) },
    ["Philippa"],
  ],
  [
    "curves and overlays in several groups",
    {
      "50020022": one("LO", "Philippa"),
      "601E1500": one("LO", "Philippa"),
      "60023000": one("OW", new TextEncoder().encode("Philippa").buffer),
    },
    ["Philippa"],
  ],
  [
    "a name in three scripts",
    {
      "00100010": one("PN", { Alphabetic: "Yamada^Tarou", Ideographic: "山田^太郎", Phonetic: "やまだ^たろう" }),
      "00080068": one("CS", "YAMADA"),
    },
    ["Yamada", "YAMADA", "山田", "やまだ"],
  ],
  ["an age of ninety and more", { "00101010": one("AS", "093Y") }, ["093Y"]],
  [
    "bytes of waveforms, old picture groups, floating pixels, nested pictures and documents",
    {
      "54000100": one("SQ", { "54001010": one("OW", bytesOf("Marmaduke says")) }),
      "7F000010": one("OW", bytesOf("Marmaduke")),
      "7FE00008": one("OF", bytesOf("Marmaduke pix")),
      "00082218": one("SQ", { "7FE00010": one("OW", bytesOf("Marmaduke")) }),
      "00660011": one("SQ", { "00660016": one("OF", bytesOf("MarmadukeOF!")) }),
      "00420011": one("OB", bytesOf("%PDF Marmaduke")),
    },
    ["Marmaduke"],
  ],
  [
    "people in codes who are named nowhere else",
    {
      "00180015": one("CS", "MRS WILLIAMS KNEE"),
      "00185101": one("CS", "Wallaby Way"),
      "00280300": one("CS", "CHARLES"),
    },
    ["WILLIAMS", "Wallaby", "CHARLES"],
  ],
  [
    "a short record number within a decimal",
    { "00100020": one("LO", "4821"), "00082218": one("SQ", { "00200032": one("DS", "-12.4821", "0", "0") }) },
    ["4821"],
  ],
];

const ways: [string, string][] = [
  ["explicit", "1.2.840.10008.1.2.1"],
  ["implicit", "1.2.840.10008.1.2"],
  ["big endian", "1.2.840.10008.1.2.2"],
  ["deflated", "1.2.840.10008.1.2.1.99"],
];

describe("odd DICOM files", () => {
  describe.each(ways)("%s", (_name, syntax) => {
    it("a short record number is not looked for in the numbers of new UIDs", async () => {
      const uids = Array.from({ length: 300 }, (_, at) => ({ "00209164": one("UI", `1.2.3.${at}`) }));
      const made = madeDicom({ more: { "00100020": one("LO", "4821"), "00209221": { vr: "SQ", Value: uids } } });
      expect(leftIn(readBack(await cleaned(await inSyntax(made, syntax))).dict)).toEqual([]);
    });

    it.each(odd)("%s", async (_what, more, gone) => {
      const made = madeDicom({ frames: 2, more });
      const result = await cleaned(syntax === "1.2.840.10008.1.2.1" ? made : await inSyntax(made, syntax));
      expect(leftIn(readBack(result).dict)).toEqual([]);
      for (const word of gone) expect(result.includes(word), word).toBe(false);
    });
  });
});
