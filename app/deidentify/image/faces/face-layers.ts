import type { Convolution } from "./onnx-bytes";

type Weights = { shape: number[]; values: Float32Array };

/** What is added to a variance before its root is taken, as when the network was trained. */
const EPSILON = 0.001;

export const levels = [
  { boxes: "boxes/0", scores: "scores/0" },
  { boxes: "boxes/1", scores: "scores/1" },
  { boxes: "boxes/2", scores: "scores/2" },
  { boxes: "boxes/3", scores: "scores/3" },
  { boxes: "boxes/4", scores: "scores/4" },
  { boxes: "boxes/5", scores: "scores/5" },
] as const;

/** From rows, columns, in, out to out, in, rows, columns. */
function turned({ shape, values }: Weights): Weights {
  const [rows = 1, columns = 1, inputs = 1, outputs = 1] = shape;
  const turned = new Float32Array(values.length);
  for (let place = 0; place < rows * columns; place++)
    for (let input = 0; input < inputs; input++)
      for (let output = 0; output < outputs; output++)
        turned[(output * inputs + input) * rows * columns + place] =
          values[(place * inputs + input) * outputs + output] ?? 0;
  return { shape: [outputs, inputs, rows, columns], values: turned };
}

/**
 * The layers of face-api's SSD MobileNet v1 as convolutions (batch norms are worked into the weights before them), and
 * six pairs of outputs for growing faces. Source of the layout: @vladmandic/face-api, src/ssdMobilenetv1.
 */
export function faceLayers(tensors: ReadonlyMap<string, Weights>): Convolution[] {
  const get = (name: string) => {
    const found = tensors.get(name);
    if (!found) throw new Error(`The face detector's weights lack ${name}.`);
    return found;
  };
  const layer = (input: string, output: string, weights: Weights, bias: Float32Array, stride = 1): Convolution => {
    const [out = 0, inputs = 0, rows = 0, columns = 0] = weights.shape;
    const shape: Convolution["shape"] = [out, inputs, rows, columns];
    return { input, output, weights: weights.values, shape, bias, stride, groups: 1, clipped: true };
  };
  const point = (input: string, output: string, name: string, stride = 1) =>
    layer(input, output, turned(get(`${name}/weights`)), get(`${name}/convolution_bn_offset`).values, stride);
  const predictor = (input: string, output: string, name: string): Convolution => ({
    ...layer(input, output, turned(get(`${name}/weights`)), get(`${name}/biases`).values),
    clipped: false,
  });

  const depth = (input: string, output: string, name: string, stride: number): Convolution => {
    const norm = (part: string) => get(`${name}/BatchNorm/${part}`).values;
    const [gamma, beta, mean, variance] = [norm("gamma"), norm("beta"), norm("moving_mean"), norm("moving_variance")];
    const scale = gamma.map((value, channel) => value / Math.sqrt((variance[channel] ?? 0) + EPSILON));
    const { shape, values } = get(`${name}/depthwise_weights`);
    const [rows = 1, columns = 1, channels = 1] = shape;
    // One channel in a group: the order [row][column][channel] is as good as [row][column][in = 1][out = channel].
    const weights = turned({ shape: [rows, columns, 1, channels], values });
    const size = rows * columns;
    return {
      ...layer(input, output, weights, beta, stride),
      weights: weights.values.map((value, at) => value * (scale[Math.floor(at / size)] ?? 0)),
      bias: beta.map((value, channel) => value - (mean[channel] ?? 0) * (scale[channel] ?? 0)),
      groups: channels,
    };
  };

  const trunk = [point("picture", "trunk/0", "MobilenetV1/Conv2d_0_pointwise", 2)];
  for (let at = 1; at <= 13; at++) {
    const stride = [2, 4, 6, 12].includes(at) ? 2 : 1;
    trunk.push(
      depth(`trunk/${at - 1}`, `trunk/${at}/depth`, `MobilenetV1/Conv2d_${at}_depthwise`, stride),
      point(`trunk/${at}/depth`, `trunk/${at}`, `MobilenetV1/Conv2d_${at}_pointwise`),
    );
  }
  const head = Array.from({ length: 8 }, (_, at) =>
    point(at === 0 ? "trunk/13" : `head/${at - 1}`, `head/${at}`, `Prediction/Conv2d_${at}_pointwise`, (at % 2) + 1),
  );
  const sources = ["trunk/11", "trunk/13", "head/1", "head/3", "head/5", "head/7"];
  const predictors = levels.flatMap(({ boxes, scores }, at) => [
    predictor(sources[at] ?? "", boxes, `Prediction/BoxPredictor_${at}/BoxEncodingPredictor`),
    predictor(sources[at] ?? "", scores, `Prediction/BoxPredictor_${at}/ClassPredictor`),
  ]);
  return [...trunk, ...head, ...predictors];
}
