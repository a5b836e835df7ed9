import type { DemoThread } from "../demo-thread";
import { antiviralsInBellsPalsy } from "./ear-nose-and-throat/antivirals-in-bells-palsy";
import { weberToTheWorseEar } from "./ear-nose-and-throat/weber-to-the-worse-ear";

/** Invented threads of ear, nose and throat. */
export const earNoseAndThroat: DemoThread[] = [antiviralsInBellsPalsy, weberToTheWorseEar];
