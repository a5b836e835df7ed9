import { type Pixels, threeChannels } from "../image/pixels";
import { resized } from "../image/pixels.server";
import { UnusableFile } from "../media";
import { type Elements, numbersIn } from "./elements";
import { loadDicom } from "./library.server";
import type { OpenedDicom } from "./open-dicom.server";
import { unusableDicom } from "./unusable-dicom";
import type { Window } from "./windows";
import { writtenDicom } from "./written.server";

/** Longest side of a rendered frame: as for photographs. */
const LONGEST = 3_000;

/** Renders frames of an opened file as it is shown: windowed, upright as stored, square pixels, no overlays. */
export type Renderer = { frame(at: number, window?: Window): Promise<Pixels> };

/** How much wider a pixel is than high; 1 where the file does not say. */
function aspectOf(elements: Elements): number {
  const [rows = 1, columns = 1] = elements["00280034"]
    ? numbersIn(elements, "00280034")
    : numbersIn(elements, "00280030");
  const aspect = columns / rows;
  return aspect > 0.2 && aspect < 5 ? aspect : 1;
}

async function squared(picture: Pixels, aspect: number): Promise<Pixels> {
  const wide = picture.width * Math.max(1, aspect);
  const high = picture.height * Math.max(1, 1 / aspect);
  const by = Math.min(1, LONGEST / Math.max(wide, high));
  return resized(picture, { width: Math.max(1, Math.round(wide * by)), height: Math.max(1, Math.round(high * by)) });
}

/** `native`: frames keep the size of their rows and columns, so that boxes on them are boxes in the file. */
export async function rendererOf({ elements, pixels, shape }: OpenedDicom, native = false): Promise<Renderer> {
  const { imaging } = await loadDicom();
  // Only how the picture is shown; the renderer would stretch it by its spacing, and boxes would lie elsewhere then.
  const shown = Object.entries(elements).filter(([tag]) => tag.startsWith("0028") && !/^0028003[04]$/.test(tag));
  const image = new imaging.DicomImage(await writtenDicom(Object.fromEntries(shown), pixels, shape));
  const aspect = native ? 1 : aspectOf(elements);
  return {
    async frame(at, window) {
      try {
        const rendered = image.render({
          frame: at,
          renderOverlays: false,
          ...(window && { windowLevel: new imaging.WindowLevel(window.width, window.centre) }),
        });
        const data = threeChannels(new Uint8Array(rendered.pixels), 4);
        return await squared({ data, width: rendered.width, height: rendered.height }, aspect);
      } catch (error) {
        throw new UnusableFile(unusableDicom.bits, { cause: error });
      }
    },
  };
}
