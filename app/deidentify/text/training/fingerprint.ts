import { featuresOf, listsOf } from "../features";
import type { Example } from "./examples";
import { recipe } from "./recipe";

/**
 * A short mark of everything the weights come from: the recipe, and texts, labels and features of the examples. Two
 * 32-bit hashes in hexadecimal. Weights with another mark are stale.
 */
export function fingerprintOf(examples: Example[]): string {
  let first = 0x811c9dc5;
  let second = 0x1234567;
  const add = (value: number) => {
    first = Math.imul(first ^ value, 0x01000193);
    second = Math.imul(second ^ (value + (first >>> 7)), 0x85ebca6b);
  };
  for (const value of Object.values(recipe)) add(value);
  for (const { reading, labels } of examples) {
    for (const feature of featuresOf(reading, reading.tokens.map(listsOf))) add(feature);
    for (const label of labels) add(label);
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
