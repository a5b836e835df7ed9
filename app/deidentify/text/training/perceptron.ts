import { backCount, featureCount, featuresOf, listsOf, lookingBack, NAME_LISTS, ORDINARY_LIST } from "../features";
import { labelCount } from "../labels";
import { type Chance, chanceFrom, shuffled } from "./chance";
import type { Example } from "./examples";

const SIZE = 1 << 21;
const MASK = SIZE - 1;

/** Weights while they are learnt, with the sums that their average is made of; whole numbers throughout. */
type Learning = { keys: Uint32Array; now: Int32Array; sums: Float64Array; since: Int32Array; step: number };

function placeOf({ keys }: Learning, feature: number): number {
  let place = feature & MASK;
  while (keys[place] !== 0 && keys[place] !== feature) place = (place + 1) & MASK;
  keys[place] = feature;
  return place;
}

function change(learning: Learning, feature: number, label: number, by: number): void {
  const entry = placeOf(learning, feature) * labelCount + label;
  const { now, sums, since, step } = learning;
  sums[entry] = (sums[entry] ?? 0) + (step - (since[entry] ?? 0)) * (now[entry] ?? 0);
  since[entry] = step;
  now[entry] = (now[entry] ?? 0) + by;
}

/** Some names are not in any list, some ordinary words neither: the lists of a few tokens are forgotten. */
function forgetful({ reading, labels }: Example, chance: Chance): number[] {
  return reading.tokens.map((token, at) => {
    const lists = listsOf(token);
    if (chance.percent(40)) return lists & ~NAME_LISTS;
    return labels[at] === 0 && token.word && chance.percent(4) ? lists & ~ORDINARY_LIST : lists;
  });
}

type Prepared = { features: Uint32Array; labels: number[] };

function learnOne(learning: Learning, { features, labels }: Prepared, scores: Int32Array, back: Uint32Array): void {
  let last: number = labelCount;
  let beforeLast: number = labelCount;
  labels.forEach((wanted, at) => {
    lookingBack(features, at, last, beforeLast, back);
    const statics = features.subarray(at * featureCount, (at + 1) * featureCount);
    const guess = best(learning, statics, back, scores);
    learning.step++;
    if (guess !== wanted)
      for (const some of [statics, back])
        for (const feature of some) {
          change(learning, feature, wanted, 1);
          change(learning, feature, guess, -1);
        }
    beforeLast = last;
    last = guess;
  });
}

function best(learning: Learning, statics: Uint32Array, back: Uint32Array, scores: Int32Array): number {
  scores.fill(0);
  for (const features of [statics, back])
    for (const feature of features) {
      const entry = placeOf(learning, feature) * labelCount;
      for (let label = 0; label < labelCount; label++)
        scores[label] = (scores[label] ?? 0) + (learning.now[entry + label] ?? 0);
    }
  let found = 0;
  for (let label = 1; label < labelCount; label++) if ((scores[label] ?? 0) > (scores[found] ?? 0)) found = label;
  return found;
}

/** Averaged weights of the features that say most, as bytes: what the weights file holds. */
export type Learnt = { keys: Uint32Array; values: Int8Array };

/**
 * The averaged perceptron (Collins 2002), as whole numbers with a seeded order: the same examples give the same bytes
 * on every machine. `rounds` passes; at most `most` features are kept.
 */
export function learn(examples: Example[], seed: number, rounds: number, most: number): Learnt {
  const chance = chanceFrom(seed);
  const learning: Learning = {
    keys: new Uint32Array(SIZE),
    now: new Int32Array(SIZE * labelCount),
    sums: new Float64Array(SIZE * labelCount),
    since: new Int32Array(SIZE * labelCount),
    step: 1,
  };
  const prepared = examples.map((example) => ({
    features: featuresOf(example.reading, forgetful(example, chance)),
    labels: example.labels,
  }));
  const scores = new Int32Array(labelCount);
  const back = new Uint32Array(backCount);
  for (let round = 0; round < rounds; round++)
    for (const one of shuffled(prepared, chance)) learnOne(learning, one, scores, back);
  return kept(learning, most);
}

function kept(learning: Learning, most: number): Learnt {
  const { keys, now, sums, since, step } = learning;
  const average = (entry: number) => ((sums[entry] ?? 0) + (step - (since[entry] ?? 0)) * (now[entry] ?? 0)) / step;
  const weighty: { key: number; values: number[]; most: number }[] = [];
  keys.forEach((key, place) => {
    if (key === 0) return;
    const values = Array.from({ length: labelCount }, (_, label) => average(place * labelCount + label));
    const largest = Math.max(...values.map(Math.abs));
    if (largest > 0) weighty.push({ key, values, most: largest });
  });
  weighty.sort((a, b) => b.most - a.most || a.key - b.key);
  const chosen = weighty.slice(0, most).sort((a, b) => a.key - b.key);
  // Half the largest weight fills a byte: the few above are cut, the many below keep their difference.
  const scale = 127 / Math.max(1e-9, ((weighty[0]?.most ?? 1) * 1) / 2);
  const bytes = chosen.flatMap(({ values }) =>
    values.map((value) => Math.max(-127, Math.min(127, Math.round(value * scale)))),
  );
  return { keys: Uint32Array.from(chosen, ({ key }) => key), values: Int8Array.from(bytes) };
}
