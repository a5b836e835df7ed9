import type { DemoThread } from "../demo-thread";
import { afRateOrRhythm } from "./cardiology/af-rate-or-rhythm";
import { jvpOrCarotid } from "./cardiology/jvp-or-carotid";
import { oxygenInInfarction } from "./cardiology/oxygen-in-infarction";
import { posteriorInfarct } from "./cardiology/posterior-infarct";

/** Invented threads of cardiology. */
export const cardiology: DemoThread[] = [posteriorInfarct, oxygenInInfarction, afRateOrRhythm, jvpOrCarotid];
