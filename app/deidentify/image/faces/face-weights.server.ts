import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { z } from "zod";

const manifest = z.array(
  z.object({
    weights: z.array(
      z.object({
        name: z.string(),
        shape: z.array(z.number()),
        quantization: z.object({ scale: z.number(), min: z.number(), dtype: z.literal("uint8") }).optional(),
      }),
    ),
  }),
);

/** One tensor in TensorFlow's order: rows, columns, in, out. */
export type Weights = { shape: number[]; values: Float32Array };

/**
 * The tensors of face-api's SSD MobileNet v1 by name, from the files in its package: bytes of a scale and a minimum
 * each. Throws if the package's files are not of the length that their manifest says.
 */
export async function faceWeights(): Promise<Map<string, Weights>> {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve("@vladmandic/face-api/package.json")), "model");
  const bytes = await readFile(join(folder, "ssd_mobilenetv1_model.bin"));
  const file = await readFile(join(folder, "ssd_mobilenetv1_model-weights_manifest.json"), "utf8");
  const tensors = new Map<string, Weights>();
  let at = 0;
  for (const { name, shape, quantization } of manifest.parse(JSON.parse(file)).flatMap(({ weights }) => weights)) {
    const size = shape.reduce((product, side) => product * side, 1);
    const values = new Float32Array(size);
    if (quantization) {
      for (let i = 0; i < size; i++) values[i] = (bytes[at + i] ?? Number.NaN) * quantization.scale + quantization.min;
      at += size;
    } else {
      for (let i = 0; i < size; i++) values[i] = bytes.readFloatLE(at + i * 4);
      at += size * 4;
    }
    tensors.set(name, { shape, values });
  }
  if (at !== bytes.length) throw new Error("The face detector's weights do not fit their manifest.");
  return tensors;
}
