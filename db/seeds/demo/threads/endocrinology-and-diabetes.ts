import type { DemoThread } from "../demo-thread";
import { calciumAndUnsuppressedPth } from "./endocrinology-and-diabetes/calcium-and-unsuppressed-pth";
import { glucoseWithInsulinInDka } from "./endocrinology-and-diabetes/glucose-with-insulin-in-dka";
import { metforminAndKidneyFunction } from "./endocrinology-and-diabetes/metformin-and-kidney-function";

/** Invented threads of endocrinology and diabetes. */
export const endocrinologyAndDiabetes: DemoThread[] = [
  glucoseWithInsulinInDka,
  calciumAndUnsuppressedPth,
  metforminAndKidneyFunction,
];
