import { labels } from "../labels";
import { type WeightFile, writeWeights } from "../weights/table";
import { type Example, examplesOf } from "./examples";
import { fingerprintOf } from "./fingerprint";
import { learn } from "./perceptron";
import { recipe } from "./recipe";

/** The examples of the recipe; always the same. */
export const recipeExamples = (): Example[] => examplesOf(recipe.each, recipe.seed);

/** The weights file made from examples; the same examples give the same file, bit for bit. */
export function weightsFrom(examples: Example[]): WeightFile {
  const { keys, values } = learn(examples, recipe.seed, recipe.rounds, recipe.most);
  return writeWeights(keys, values, { fingerprint: fingerprintOf(examples), labels: labels.join(" ") });
}
