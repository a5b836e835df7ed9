import { availableParallelism } from "node:os";
import type { InferenceSession, Tensor } from "onnxruntime-node";
import type { Planes } from "./pixels";

/** A loaded network: planes in, named tensors out. */
export type Network = (picture: Planes) => Promise<Record<string, Tensor>>;

/** Inputs of more numbers than this leave no memory behind; smaller ones share a pool, which is three times as fast. */
const LARGE = 3 * 1_500_000;

const giveBack: InferenceSession.RunOptions = { extra: { memory: { enable_memory_arena_shrinkage: "cpu:0" } } };

/** Loads an ONNX model whose only input is a picture. */
export async function loadNetwork(model: Uint8Array | string): Promise<Network> {
  const { InferenceSession, Tensor } = await import("onnxruntime-node");
  const options: InferenceSession.SessionOptions = {
    intraOpNumThreads: Math.min(4, availableParallelism()),
    enableMemPattern: false,
    logSeverityLevel: 3,
    // Threads that wait by spinning take the processor from everything else.
    extra: { session: { intra_op: { allow_spinning: "0" } } },
  };
  const session =
    typeof model === "string"
      ? await InferenceSession.create(model, options)
      : await InferenceSession.create(model, options);
  const [input = "picture"] = session.inputNames;
  return async ({ data, rows, columns }) => {
    const tensors: Record<string, Tensor> = {};
    const tensor = new Tensor("float32", data, [1, 3, rows, columns]);
    for (const [name, value] of Object.entries(
      await session.run({ [input]: tensor }, data.length > LARGE ? giveBack : {}),
    ))
      tensors[name] = value;
    return tensors;
  };
}

/** The numbers of a tensor; throws for a tensor of anything else. */
export function numbersOf(tensor: Tensor | undefined): Float32Array {
  if (!(tensor?.data instanceof Float32Array)) throw new Error("The network gave no numbers.");
  return tensor.data;
}
