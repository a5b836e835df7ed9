import { mkdir } from "node:fs/promises";
import type { Command } from "commander";
import { cleanDicom } from "~/deidentify/dicom/clean-dicom.server";
import { uidRenamer } from "~/deidentify/dicom/uids.server";
import { targetIn } from "./target";

const help = `
Everything that PS3.15 Table E.1-1 names is removed, emptied or renamed, in nested sequences too; private, curve and overlay
groups go; faces and written text are covered in the pixels, which are written uncompressed. UIDs are renamed in the same
way for all files of one run, so that a study stays together.
A file that cannot be cleaned is named on standard error and the others go on; the exit code is then 1.`;

async function cleanAll(files: string[], options: { out: string }): Promise<void> {
  await mkdir(options.out, { recursive: true });
  const rename = uidRenamer();
  const taken = new Set<string>();
  for (const file of files) {
    try {
      const target = targetIn(options.out, file, taken);
      await cleanDicom(file, target, rename);
      taken.add(target);
    } catch (error) {
      process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    }
  }
}

export function registerDicom(deid: Command): void {
  deid
    .command("dicom")
    .description("Clean DICOM files: their attributes by PS3.15 Table E.1-1, and faces and text in their pixels.")
    .argument("<files...>", "DICOM files")
    .requiredOption("--out <folder>", "the folder for the cleaned files; it is made if it is not there")
    .addHelpText("after", help)
    .action(cleanAll);
}
