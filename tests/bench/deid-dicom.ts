import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanDicom } from "../../app/deidentify/dicom/clean-dicom.server";
import { openDicomBytes } from "../../app/deidentify/dicom/open-dicom.server";
import { prepareDicom } from "../../app/deidentify/dicom/prepare-dicom.server";
import { uidRenamer } from "../../app/deidentify/dicom/uids.server";
import { leftIn } from "../../app/deidentify/dicom/walk";
import { inSyntax, madeDicom, madeUp, readBack } from "../support/dicom";

type Row = { name: string; [figure: string]: string | number };

const root = "1.2.840.10008.1.2";
/** The usual ones; films (MPEG) are refused with a sentence. */
const syntaxes = ["", ".1", ".1.99", ".2", ".5", ".4.50", ".4.51", ".4.57", ".4.70", ".4.80", ".4.81"]
  .concat([".4.90", ".4.91", ".4.201", ".4.202", ".4.203", ".4.110"])
  .map((end) => root + end);

const madeFor = (syntax: string) => madeDicom(/[.]5[01]$/.test(syntax) ? { bits: 8, stored: 8 } : {});

async function isReadable(syntax: string): Promise<boolean> {
  try {
    await openDicomBytes(Buffer.from(await inSyntax(madeFor(syntax), syntax)));
    return true;
  } catch {
    return false;
  }
}

/** What is left in files of every transfer syntax after cleaning, which can be read, and how long a frame takes. */
export async function* rows(): AsyncGenerator<Row> {
  const folder = mkdtempSync(join(tmpdir(), "wardround-bench-dicom-"));
  try {
    const readable: string[] = [];
    for (const syntax of syntaxes) if (await isReadable(syntax)) readable.push(syntax);
    yield {
      name: "DICOM, transfer syntaxes made and read",
      readable: readable.length,
      of: syntaxes.length,
      target: "14 of 17",
      met: readable.length >= 14 ? "met" : "missed",
    };
    let [left, words] = [0, 0];
    for (const [at, syntax] of readable.entries()) {
      const file = join(folder, `${at}.dcm`);
      writeFileSync(file, new Uint8Array(await inSyntax(madeFor(syntax), syntax)));
      await cleanDicom(file, join(folder, `clean-${at}.dcm`), uidRenamer(), async () => []);
      const written = readFileSync(join(folder, `clean-${at}.dcm`));
      left += leftIn(readBack(written).dict).length;
      words += Object.values(madeUp).filter((word) => written.includes(word)).length;
    }
    yield {
      name: "DICOM, left of Table E.1-1 and private",
      files: readable.length,
      left,
      words,
      target: "0",
      met: left + words === 0 ? "met" : "missed",
    };
    const file = join(folder, "stack.dcm");
    writeFileSync(file, new Uint8Array(madeDicom({ rows: 512, columns: 512, frames: 12 })));
    await prepareDicom(file, folder);
    const begun = performance.now();
    const { frames } = await prepareDicom(file, folder);
    const seconds = (performance.now() - begun) / 1_000 / (frames.length / 2);
    yield {
      name: "DICOM, one frame of 512 x 512 in two windows, seconds",
      seconds,
      target: "2 s",
      met: seconds <= 2 ? "met" : "missed",
    };
    yield { name: "DICOM, memory of the process, MB", most: process.resourceUsage().maxRSS / 1_024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
