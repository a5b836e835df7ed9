import type { DemoThread } from "../demo-thread";
import { hyponatraemiaFirstTests } from "./acute-medicine/hyponatraemia-first-tests";
import { lactateAfterSalbutamol } from "./acute-medicine/lactate-after-salbutamol";
import { oxygenBeforeDiagnosis } from "./acute-medicine/oxygen-before-diagnosis";
import { postTakePlan } from "./acute-medicine/post-take-plan";

/** Invented threads of acute medicine. */
export const acuteMedicine: DemoThread[] = [
  lactateAfterSalbutamol,
  hyponatraemiaFirstTests,
  oxygenBeforeDiagnosis,
  postTakePlan,
];
