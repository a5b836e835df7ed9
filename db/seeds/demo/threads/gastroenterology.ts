import type { DemoThread } from "../demo-thread";
import { coeliacSerologyWithoutGluten } from "./gastroenterology/coeliac-serology-without-gluten";
import { haematemesisNormalHaemoglobin } from "./gastroenterology/haematemesis-normal-haemoglobin";
import { saagOverProtein } from "./gastroenterology/saag-over-protein";

/** Invented threads of gastroenterology. */
export const gastroenterology: DemoThread[] = [
  saagOverProtein,
  haematemesisNormalHaemoglobin,
  coeliacSerologyWithoutGluten,
];
