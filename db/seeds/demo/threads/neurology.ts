import type { DemoThread } from "../demo-thread";
import { foreheadSparing } from "./neurology/forehead-sparing";
import { hintsInVertigo } from "./neurology/hints-in-vertigo";
import { thunderclapNormalCt } from "./neurology/thunderclap-normal-ct";

/** Invented threads of neurology. */
export const neurology: DemoThread[] = [hintsInVertigo, thunderclapNormalCt, foreheadSparing];
