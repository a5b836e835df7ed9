import type { Elements } from "./elements";
import { textIn } from "./elements";
import { loadDicom } from "./library.server";
import type { Shape } from "./shape";

const EXPLICIT = "1.2.840.10008.1.2.1";
/** Secondary capture: the class of a picture that does not say what made it. */
const SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7";
/** Ours, so that the header does not name the software that wrote the file before. */
const IMPLEMENTATION = "2.25.268120446517343829054178211310218754601";

/**
 * A file of Part 10 with these elements and these pixels: explicit VR, little endian, uncompressed, its header made
 * anew and its preamble empty.
 */
export async function writtenDicom(elements: Elements, pixels: Uint8Array, shape: Shape): Promise<ArrayBuffer> {
  const { dcmjs } = await loadDicom();
  const sopClass = textIn(elements, "00080016") || SECONDARY_CAPTURE;
  const file = new dcmjs.data.DicomDict({
    "00020001": { vr: "OB", Value: [new Uint8Array([0, 1]).buffer] },
    "00020002": { vr: "UI", Value: [sopClass] },
    "00020003": { vr: "UI", Value: [textIn(elements, "00080018") || IMPLEMENTATION] },
    "00020010": { vr: "UI", Value: [EXPLICIT] },
    "00020012": { vr: "UI", Value: [IMPLEMENTATION] },
  });
  // An odd number of bytes is padded (PS3.5 8.1.1).
  const data = new ArrayBuffer(pixels.length + (pixels.length % 2));
  new Uint8Array(data).set(pixels);
  file.dict = { ...elements, "7FE00010": { vr: shape.bytes === 1 ? "OB" : "OW", Value: [data] } };
  // Machines write numbers and codes that are longer than the standard allows; they do no harm.
  return file.write({ allowInvalidVRLength: true });
}
