import type { DemoThread } from "../demo-thread";
import { adhesiveObstruction } from "./general-surgery/adhesive-obstruction";
import { analgesiaBeforeSurgeon } from "./general-surgery/analgesia-before-surgeon";
import { appendicitisAntibiotics } from "./general-surgery/appendicitis-antibiotics";

/** Invented threads of general surgery. */
export const generalSurgery: DemoThread[] = [appendicitisAntibiotics, analgesiaBeforeSurgeon, adhesiveObstruction];
