/** A convolution of a network: "same" padding, weights in the order [out][in / groups][row][column]. */
export type Convolution = {
  input: string;
  output: string;
  weights: Float32Array;
  shape: [out: number, inOfGroup: number, rows: number, columns: number];
  bias: Float32Array;
  stride: number;
  groups: number;
  /** Whether values are held between 0 and 6 afterwards. */
  clipped: boolean;
};

type Bytes = Uint8Array<ArrayBufferLike>;

const letters = new TextEncoder();

function joined(parts: Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function varint(value: number): Bytes {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return Uint8Array.from([...bytes, rest]);
}

// Protocol buffers: a field is its number and wire type, then a number, or a length and that many bytes.
const number = (field: number, value: number) => joined([varint(field * 8), varint(value)]);
const message = (field: number, ...parts: Bytes[]) => {
  const body = joined(parts);
  return joined([varint(field * 8 + 2), varint(body.length), body]);
};
const text = (field: number, value: string) => message(field, letters.encode(value));
const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array) => new Uint8Array(buffer, byteOffset, byteLength);

const FLOAT = 1;

const tensor = (name: string, shape: number[], values: Float32Array) =>
  message(5, ...shape.map((size) => number(1, size)), number(2, FLOAT), text(8, name), message(9, bytesOf(values)));

const attributes = {
  integer: (name: string, value: number) => message(5, text(1, name), number(3, value), number(20, 2)),
  text: (name: string, value: string) => message(5, text(1, name), text(4, value), number(20, 3)),
  integers: (name: string, values: number[]) =>
    message(5, text(1, name), ...values.map((value) => number(8, value)), number(20, 7)),
};

function node(kind: string, inputs: string[], output: string, ...settings: Bytes[]): Bytes {
  return message(1, ...inputs.map((name) => text(1, name)), text(2, output), text(4, kind), ...settings);
}

function convolution({ input, output, shape, bias, weights, ...one }: Convolution): Bytes[] {
  const straight = one.clipped ? `${output}/unclipped` : output;
  const settings = [
    attributes.text("auto_pad", "SAME_UPPER"),
    attributes.integers("strides", [one.stride, one.stride]),
    attributes.integers("kernel_shape", shape.slice(2)),
    attributes.integer("group", one.groups),
  ];
  return [
    node("Conv", [input, `${output}/weights`, `${output}/bias`], straight, ...settings),
    ...(one.clipped ? [node("Clip", [straight, "zero", "six"], output)] : []),
    tensor(`${output}/weights`, shape, weights),
    tensor(`${output}/bias`, [bias.length], bias),
  ];
}

/** A tensor of any batch, rows and columns; the number of channels is known for the input only. */
function value(field: number, name: string, channels?: number): Bytes {
  const size = (param: string) => message(1, text(2, `${name}/${param}`));
  const shape = [
    size("batch"),
    channels ? message(1, number(1, channels)) : size("channels"),
    size("rows"),
    size("columns"),
  ];
  return message(field, text(1, name), message(2, message(1, number(1, FLOAT), message(2, ...shape))));
}

/**
 * A network of convolutions as an ONNX model (IR version 8, operator set 13): the input `picture` is
 * [batch, 3, rows, columns]. Only the parts of the format that convolutions need are written.
 * Source: github.com/onnx/onnx, onnx.proto.
 */
export function onnxBytes(convolutions: Convolution[], outputs: string[]): Uint8Array {
  const graph = message(
    7,
    ...convolutions.flatMap(convolution),
    text(2, "convolutions"),
    tensor("zero", [], Float32Array.of(0)),
    tensor("six", [], Float32Array.of(6)),
    value(11, "picture", 3),
    ...outputs.map((name) => value(12, name)),
  );
  return joined([number(1, 8), graph, message(8, text(1, ""), number(2, 13))]);
}
