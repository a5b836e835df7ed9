import type { DemoThread } from "../demo-thread";
import { compartmentSyndromeWithPulses } from "./trauma-and-orthopaedics/compartment-syndrome-with-pulses";
import { fixOrReplaceADisplacedHipFracture } from "./trauma-and-orthopaedics/fix-or-replace-a-displaced-hip-fracture";

/** Invented threads of trauma and orthopaedics. */
export const traumaAndOrthopaedics: DemoThread[] = [compartmentSyndromeWithPulses, fixOrReplaceADisplacedHipFracture];
