import type { DemoThread } from "../demo-thread";
import { amIDying } from "./oncology/am-i-dying";
import { feverBeforeTheNeutrophilCount } from "./oncology/fever-before-the-neutrophil-count";

/** Invented threads of oncology. */
export const oncology: DemoThread[] = [feverBeforeTheNeutrophilCount, amIDying];
