import type { DemoCase } from "../demo-case";
import { bellyCases } from "./belly";
import { bloodAndBrainCases } from "./blood-and-brain";
import { heartCases } from "./heart";
import { lungCases } from "./lungs";
import { casesOnTheWay } from "./on-the-way";
import { skinAndEyeCases } from "./skin-and-eye";

/** Every invented case: published ones by the part of the body, then those on the way. */
export const demoCases: readonly DemoCase[] = [
  ...heartCases,
  ...lungCases,
  ...skinAndEyeCases,
  ...bellyCases,
  ...bloodAndBrainCases,
  ...casesOnTheWay,
];
