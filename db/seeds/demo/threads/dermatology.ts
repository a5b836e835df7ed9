import type { DemoThread } from "../demo-thread";
import { inflammationOnBrownSkin } from "./dermatology/inflammation-on-brown-skin";
import { twoRedLegs } from "./dermatology/two-red-legs";

/** Invented threads of dermatology. */
export const dermatology: DemoThread[] = [twoRedLegs, inflammationOnBrownSkin];
