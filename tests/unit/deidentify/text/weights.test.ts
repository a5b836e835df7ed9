import { expect, it } from "vitest";
import { recipeExamples } from "~/deidentify/text/training/build";
import { examplesOf } from "~/deidentify/text/training/examples";
import { fingerprintOf } from "~/deidentify/text/training/fingerprint";
import { learn } from "~/deidentify/text/training/perceptron";
import { readWeights, writeWeights } from "~/deidentify/text/weights/table";
import committed from "~/deidentify/text/weights/weights.json";

it("the committed weights are made of today's templates, names and features: else run `npm run train:text`", () => {
  expect(fingerprintOf(recipeExamples())).toBe(committed.fingerprint);
});

it("another template, name or seed gives another fingerprint", () => {
  expect(fingerprintOf(examplesOf(1, 1))).toBe(fingerprintOf(examplesOf(1, 1)));
  expect(fingerprintOf(examplesOf(1, 2))).not.toBe(fingerprintOf(examplesOf(1, 1)));
});

it("learning twice from the same examples gives the same bytes", () => {
  const file = () => {
    const { keys, values } = learn(examplesOf(1, 5), 7, 2, 3_000);
    return writeWeights(keys, values, { fingerprint: "", labels: "" });
  };
  const first = file();
  expect(first.features).toBe(3_000);
  expect(file()).toEqual(first);
});

it("another seed learns other weights", () => {
  const learnt = (seed: number) => [...learn(examplesOf(1, 5), seed, 1, 2_000).values];
  expect(learnt(1)).not.toEqual(learnt(2));
});

it("weights that are not whole are refused", () => {
  expect(() => readWeights({ ...committed, features: committed.features + 1 })).toThrow(RangeError);
});

it("the weights stay small enough to send to a browser", () => {
  expect(JSON.stringify(committed).length).toBeLessThan(300_000);
});
