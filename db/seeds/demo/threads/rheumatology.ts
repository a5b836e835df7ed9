import type { DemoThread } from "../demo-thread";
import { crystalsInAHotKnee } from "./rheumatology/crystals-in-a-hot-knee";
import { positiveAnaAndFatigue } from "./rheumatology/positive-ana-and-fatigue";

/** Invented threads of rheumatology. */
export const rheumatology: DemoThread[] = [crystalsInAHotKnee, positiveAnaAndFatigue];
