import { UnusableFile } from "../media";
import { type Elements, numberIn, textIn } from "./elements";
import { unusableDicom } from "./unusable-dicom";

/** More frames than any stack that is looked through by hand. */
export const MOST_FRAMES = 2_000;
const MOST_PIXELS = 60_000_000;

/** How the pixels of a picture lie in its data: `samples` a pixel, `bytes` a sample, of which `stored` bits count. */
export type Shape = {
  rows: number;
  columns: number;
  frames: number;
  samples: number;
  bytes: 1 | 2 | 4;
  stored: number;
  signed: boolean;
  /** All of one colour lie together before the next. */
  planar: boolean;
  photometric: string;
};

/** Storage classes that carry no picture of their own although they may look like one. */
const documents = /^1\.2\.840\.10008\.5\.1\.4\.1\.1\.104\./;

/** Reads the shape and refuses what cannot be shown or says something impossible. Throws UnusableFile. */
export function shapeOf(elements: Elements): Shape {
  if (documents.test(textIn(elements, "00080016"))) throw new UnusableFile(unusableDicom.document);
  const pixels = elements["7FE00010"];
  const [rows, columns] = [numberIn(elements, "00280010"), numberIn(elements, "00280011")];
  if (!pixels || !(rows > 0) || !(columns > 0)) throw new UnusableFile(unusableDicom.noPicture);
  if (rows * columns > MOST_PIXELS) throw new UnusableFile(unusableDicom.size);
  const frames = Number.isNaN(numberIn(elements, "00280008")) ? 1 : numberIn(elements, "00280008");
  if (!(frames >= 1 && Number.isInteger(frames))) throw new UnusableFile(unusableDicom.damaged);
  if (frames > MOST_FRAMES) throw new UnusableFile(unusableDicom.frames(MOST_FRAMES));
  const allocated = numberIn(elements, "00280100");
  const samples = Number.isNaN(numberIn(elements, "00280002")) ? 1 : numberIn(elements, "00280002");
  const stored = Number.isNaN(numberIn(elements, "00280101")) ? allocated : numberIn(elements, "00280101");
  if (![8, 16, 32].includes(allocated) || ![1, 3].includes(samples) || !(stored > 0 && stored <= allocated))
    throw new UnusableFile(unusableDicom.bits);
  return {
    rows,
    columns,
    frames,
    samples,
    // The cast: 8, 16 or 32 bits were looked for above.
    bytes: (allocated / 8) as Shape["bytes"],
    stored,
    signed: numberIn(elements, "00280103") === 1,
    planar: samples === 3 && numberIn(elements, "00280006") === 1,
    photometric: textIn(elements, "00280004").toUpperCase(),
  };
}

/** The bytes of one frame, and of all. */
export const frameBytes = ({ rows, columns, samples, bytes }: Shape) => rows * columns * samples * bytes;
export const allBytes = (shape: Shape) => frameBytes(shape) * shape.frames;
