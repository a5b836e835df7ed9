import { labelCount, labels } from "../labels";

/** Learnt weights by feature, as the tagger uses them: an open table of whole numbers, one for each label. */
export type WeightTable = { keys: Uint32Array; values: Int8Array; mask: number };

/**
 * What stands in weights.json: `data` is base64 of `count` keys
 * (32 bits, little end first), then `count` × labels bytes.
 */
export type WeightFile = { fingerprint: string; features: number; labels: string; data: string };

/** Fills a table of at least twice the entries, so that a search is short. */
export function tableOf(keys: Uint32Array, values: Int8Array): WeightTable {
  let size = 1024;
  while (size < keys.length * 2) size *= 2;
  const table = { keys: new Uint32Array(size), values: new Int8Array(size * labelCount), mask: size - 1 };
  keys.forEach((key, entry) => {
    let place = key & table.mask;
    while (table.keys[place] !== 0) place = (place + 1) & table.mask;
    table.keys[place] = key;
    table.values.set(values.subarray(entry * labelCount, (entry + 1) * labelCount), place * labelCount);
  });
  return table;
}

/**
 * Adds the weights of features `from` up to `to` to the scores; a feature that was not kept adds nothing. The innermost
 * loop of the text check: its sums are local numbers, one for each label, and written once.
 */
export function addWeights(
  { keys, values, mask }: WeightTable,
  features: Uint32Array,
  from: number,
  to: number,
  scores: Int32Array,
): void {
  let [other, name, place, address, care]: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (let at = from; at < to; at++) {
    // The casts: all places asked for lie inside their arrays.
    const feature = features[at] as number;
    let slot = feature & mask;
    let key = keys[slot] as number;
    while (key !== 0 && key !== feature) {
      slot = (slot + 1) & mask;
      key = keys[slot] as number;
    }
    if (key === 0) continue;
    const entry = slot * labelCount;
    other += values[entry] as number;
    name += values[entry + 1] as number;
    place += values[entry + 2] as number;
    address += values[entry + 3] as number;
    care += values[entry + 4] as number;
  }
  const sums: Record<(typeof labels)[number], number> = { other, name, place, address, care_place: care };
  for (let label = 0; label < labelCount; label++)
    scores[label] = (scores[label] as number) + sums[labels[label] as (typeof labels)[number]];
}

/** Reads the committed form. Throws RangeError if the data is shorter than it says. */
export function readWeights({ features, data }: WeightFile): WeightTable {
  const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0));
  if (bytes.length !== features * (4 + labelCount)) throw new RangeError("The weights are not whole.");
  const view = new DataView(bytes.buffer);
  const keys = Uint32Array.from({ length: features }, (_, entry) => view.getUint32(entry * 4, true));
  return tableOf(keys, new Int8Array(bytes.buffer, features * 4));
}

/** Writes the committed form; the order of the keys is the order of the file. */
export function writeWeights(
  keys: Uint32Array,
  values: Int8Array,
  rest: Omit<WeightFile, "features" | "data">,
): WeightFile {
  const bytes = new Uint8Array(keys.length * (4 + labelCount));
  const view = new DataView(bytes.buffer);
  keys.forEach((key, entry) => {
    view.setUint32(entry * 4, key, true);
  });
  new Int8Array(bytes.buffer, keys.length * 4).set(values);
  let text = "";
  for (const one of bytes) text += String.fromCharCode(one);
  return { ...rest, features: keys.length, data: btoa(text) };
}
