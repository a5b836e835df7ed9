import type { DemoThread } from "../demo-thread";
import { ferritinWithHighCrp } from "./haematology/ferritin-with-high-crp";
import { sampleLabelledAwayFromBedside } from "./haematology/sample-labelled-away-from-bedside";

/** Invented threads of haematology. */
export const haematology: DemoThread[] = [ferritinWithHighCrp, sampleLabelledAwayFromBedside];
