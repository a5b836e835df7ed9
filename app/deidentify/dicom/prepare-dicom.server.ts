import { join } from "node:path";
import { pipelineOf } from "../image/pixels.server";
import type { Prepared, PreparedFrame, Progress } from "../media";
import { bodyPartOf, factsOf, modalityOf } from "./facts";
import { type Find, findOnFrames, spread } from "./find-on-frames.server";
import { openDicom } from "./open-dicom.server";
import { rendererOf } from "./rendered.server";
import { sliced } from "./slices";
import { windowsFor } from "./windows";

/** Frames of a stack that become pictures: as many as somebody looks through. */
export const MOST_SHOWN = 120;
/** Of a volume of a head only key images are shown, since a volume can be rendered into a face. */
export const MOST_OF_HEAD = 8;

/** From here on slices are a volume. */
const VOLUME = 10;

/** How many frames of a file may be shown: few of a head, and of what does not say what it shows. */
function mostShown(modality: string, bodyPart: string, frames: number): number {
  const head = bodyPart === "head" || bodyPart === "neck" || bodyPart === "";
  return sliced.has(modality) && head && frames >= VOLUME ? MOST_OF_HEAD : MOST_SHOWN;
}

/**
 * Makes pictures of a DICOM file: one PNG of 8 bits for each frame and window, written into `folder`, and finds faces
 * and text on them; boxes are the same on all frames of a file. Nothing of the file is kept but the facts of the
 * allow-list. Long stacks are thinned evenly to 120 frames, CT and MR of a head (or of no said part) from ten slices on
 * to 8 key images; `facts.of` says how many there were. Throws UnusableFile with a sentence for whoever attached it.
 */
export async function prepareDicom(file: string, folder: string, progress?: Progress, find?: Find): Promise<Prepared> {
  progress?.(0);
  const opened = await openDicom(file);
  const { elements, shape } = opened;
  const [modality, bodyPart] = [modalityOf(elements), bodyPartOf(elements)];
  const chosen = spread(mostShown(modality, bodyPart, shape.frames), shape.frames);
  const windows = shape.samples === 1 && shape.stored > 8 ? windowsFor(modality, bodyPart) : [];
  const renderer = await rendererOf(opened);
  progress?.(0.1);
  const findings = await findOnFrames(renderer, chosen, {
    looked: (share) => progress?.(0.1 + share * 0.5),
    find,
  });
  const frames: PreparedFrame[] = [];
  for (const [position, at] of chosen.entries()) {
    for (const window of windows.length > 0 ? windows : [undefined]) {
      const picture = await renderer.frame(at, window);
      const target = join(folder, `frame-${position}-${(window?.name ?? "only").replace(" ", "-")}.png`);
      await (await pipelineOf(picture)).png({ compressionLevel: 4 }).toFile(target);
      const { width, height } = picture;
      frames.push({ file: target, position, window: window?.name ?? "", width, height, findings });
    }
    progress?.(0.6 + ((position + 1) / chosen.length) * 0.4);
  }
  const facts = {
    ...factsOf(elements),
    ...(windows.length > 0 && { windows: windows.map(({ name }) => name) }),
    ...(chosen.length < shape.frames && { of: shape.frames }),
  };
  return { kind: "dicom", frames, facts };
}
