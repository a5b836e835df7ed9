import { mkdir, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Command } from "commander";
import { cleanPicture } from "~/deidentify/image/clean-picture.server";
import type { Finding } from "~/deidentify/media";
import { targetIn } from "./target";

const help = `
Everything found is covered, whether sure or not, and the picture is looked at again before it is written. It is upright,
has its own size and name, and no metadata. Its format follows its name; what cannot be written (HEIC) becomes JPEG under
the same name. The boxes are in pixels of the upright picture: {"name":{"faces":[{x,y,w,h,score}],"text":[...]}}.
A file that cannot be read is named on standard error and the others go on; the exit code is then 1.`;

type Boxes = Record<string, { faces: object[]; text: object[] }>;

function boxesOf(found: Finding[], kind: Finding["kind"]) {
  return found.filter((one) => one.kind === kind).map(({ x, y, w, h, score }) => ({ x, y, w, h, score }));
}

async function cleanAll(files: string[], options: { out: string; boxes?: string }): Promise<void> {
  await mkdir(options.out, { recursive: true });
  const boxes: Boxes = {};
  const taken = new Set<string>();
  for (const file of files) {
    try {
      const target = targetIn(options.out, file, taken);
      const { found } = await cleanPicture(file, target);
      taken.add(target);
      boxes[basename(file)] = { faces: boxesOf(found, "face"), text: boxesOf(found, "text") };
    } catch (error) {
      process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    }
  }
  if (options.boxes) await writeFile(options.boxes, `${JSON.stringify(boxes)}\n`);
}

export function registerImage(deid: Command): void {
  deid
    .command("image")
    .description("Cover faces and written text on pictures, and leave out everything they say about themselves.")
    .argument("<files...>", "pictures: JPEG, PNG, WebP, TIFF, GIF, AVIF or HEIC")
    .requiredOption("--out <folder>", "the folder for the cleaned pictures; it is made if it is not there")
    .option("--boxes <file>", "a JSON file to write with the boxes of what was covered")
    .addHelpText("after", help)
    .action(cleanAll);
}
