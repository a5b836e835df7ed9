import { availableParallelism } from "node:os";
import type { InferenceSession, Tensor } from "onnxruntime-node";
import type { Planes } from "./pixels";

/** A loaded network: planes in, named tensors out. */
export type Network = (picture: Planes) => Promise<Record<string, Tensor>>;

/**
 * Loads an ONNX model whose only input is a picture. The pool of memory for reuse is off: pictures of many sizes would
 * make it grow without end.
 */
export async function loadNetwork(model: Uint8Array | string): Promise<Network> {
  const { InferenceSession, Tensor } = await import("onnxruntime-node");
  const options: InferenceSession.SessionOptions = {
    intraOpNumThreads: Math.min(4, availableParallelism()),
    enableCpuMemArena: false,
    enableMemPattern: false,
    logSeverityLevel: 3,
  };
  const session =
    typeof model === "string"
      ? await InferenceSession.create(model, options)
      : await InferenceSession.create(model, options);
  const [input = "picture"] = session.inputNames;
  return async ({ data, rows, columns }) => {
    const tensors: Record<string, Tensor> = {};
    const tensor = new Tensor("float32", data, [1, 3, rows, columns]);
    for (const [name, value] of Object.entries(await session.run({ [input]: tensor }))) tensors[name] = value;
    return tensors;
  };
}

/** The numbers of a tensor; throws for a tensor of anything else. */
export function numbersOf(tensor: Tensor | undefined): Float32Array {
  if (!(tensor?.data instanceof Float32Array)) throw new Error("The network gave no numbers.");
  return tensor.data;
}
