import type { DemoThread } from "../demo-thread";
import { coNormalSpo2 } from "./emergency-medicine/co-normal-spo2";
import { firstTwoMinutesResuscitation } from "./emergency-medicine/first-two-minutes-resuscitation";
import { staggeredParacetamol } from "./emergency-medicine/staggered-paracetamol";

/** Invented threads of emergency medicine. */
export const emergencyMedicine: DemoThread[] = [coNormalSpo2, firstTwoMinutesResuscitation, staggeredParacetamol];
