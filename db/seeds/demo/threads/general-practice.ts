import type { DemoThread } from "../demo-thread";
import { gutFeeling } from "./general-practice/gut-feeling";
import { oneHighReading } from "./general-practice/one-high-reading";
import { tiredAllTheTime } from "./general-practice/tired-all-the-time";

/** Invented threads of general practice. */
export const generalPractice: DemoThread[] = [gutFeeling, tiredAllTheTime, oneHighReading];
