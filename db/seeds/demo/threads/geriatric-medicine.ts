import type { DemoThread } from "../demo-thread";
import { anticholinergicBurdenScores } from "./geriatric-medicine/anticholinergic-burden-scores";
import { quietDelirium } from "./geriatric-medicine/quiet-delirium";
import { statinInAdvancedFrailty } from "./geriatric-medicine/statin-in-advanced-frailty";

/** Invented threads of geriatric medicine. */
export const geriatricMedicine: DemoThread[] = [quietDelirium, statinInAdvancedFrailty, anticholinergicBurdenScores];
