import type { DemoCase } from "../demo-case";
import { bellyCases } from "./belly";
import { bloodAndBrainCases } from "./blood-and-brain";
import { heartCases } from "./heart";
import { lungCases } from "./lungs";
import { casesOnTheWay } from "./on-the-way";
import { skinAndEyeCases } from "./skin-and-eye";

/** Every invented case: those on the way first, so that a short demo has one of each, then the published ones. */
export const demoCases: readonly DemoCase[] = [
  ...casesOnTheWay,
  ...heartCases,
  ...lungCases,
  ...skinAndEyeCases,
  ...bellyCases,
  ...bloodAndBrainCases,
];
