import type { DemoCase } from "../demo-case";
import { bellyCases } from "./belly";
import { bloodAndBrainCases } from "./blood-and-brain";
import { heartCases } from "./heart";
import { lungCases } from "./lungs";
import { casesOnTheWay } from "./on-the-way";
import { skinAndEyeCases } from "./skin-and-eye";

const published = [...heartCases, ...lungCases, ...skinAndEyeCases, ...bellyCases, ...bloodAndBrainCases];

/**
 * Every invented case: those on the way first, so that a short demo has one of each, then the published ones, and last
 * those that are told only where more are asked for.
 */
export const demoCases: readonly DemoCase[] = [
  ...casesOnTheWay,
  ...published.filter(({ extra }) => !extra),
  ...published.filter(({ extra }) => extra),
];

/** How many are told unless somebody says otherwise: one of every kind of picture, and no two that teach the same. */
export const USUAL_CASES = demoCases.filter(({ extra }) => !extra).length;
