import type { DemoThread } from "../demo-thread";
import { contrastAndKidney } from "./radiology/contrast-and-kidney";
import { incidentalNodule } from "./radiology/incidental-nodule";

/** Invented threads of radiology. */
export const radiology: DemoThread[] = [contrastAndKidney, incidentalNodule];
