import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cover } from "../image/covering";
import { findOnPixels } from "../image/find-on-picture.server";
import { metadataOf } from "../image/metadata.server";
import { pipelineOf, pixelsOf } from "../image/pixels.server";
import { kindOf } from "../kind.server";
import { type Finding, type PreparedFrame, type Progress, UnusableFile } from "../media";
import { preparePdf } from "./prepare-pdf.server";

export type CleanedPage = { file: string; width: number; height: number; found: Finding[] };

async function cleanPage(frame: PreparedFrame, file: string, target: string): Promise<CleanedPage> {
  const picture = await pixelsOf(frame.file);
  cover(picture, frame.findings);
  // Its text was read and what could identify somebody is covered: only faces are looked for again.
  const again = await findOnPixels(picture, { text: false });
  cover(picture, again);
  const bytes = await (await pipelineOf(picture)).png().toBuffer();
  const said = await metadataOf(bytes);
  if (said.length > 0) throw new Error(`The cleaned page still says: ${said.join(", ")}.`);
  await writeFile(target, bytes);
  return { file, width: picture.width, height: picture.height, found: [...frame.findings, ...again] };
}

/**
 * Writes every page of a PDF as `page-1.png` … into `folder` with everything covered that was found on it, sure or not.
 * Nothing is written unless all pages could be cleaned. Throws UnusableFile.
 */
export async function cleanPdf(file: string, folder: string, progress?: Progress): Promise<CleanedPage[]> {
  if ((await kindOf(file)) !== "pdf") throw new UnusableFile("This is not a PDF.");
  await mkdir(folder, { recursive: true });
  const unfinished = await mkdtemp(join(folder, ".unfinished-"));
  try {
    const { frames } = await preparePdf(file, unfinished, progress);
    const pages: CleanedPage[] = [];
    for (const frame of frames) {
      const name = `page-${frame.position + 1}.png`;
      pages.push(await cleanPage(frame, name, join(unfinished, name)));
    }
    for (const page of pages) await rename(join(unfinished, page.file), join(folder, page.file));
    return pages;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
