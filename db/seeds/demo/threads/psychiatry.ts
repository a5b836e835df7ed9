import type { DemoThread } from "../demo-thread";
import { frightenedInInterview } from "./psychiatry/frightened-in-interview";
import { riskScores } from "./psychiatry/risk-scores";
import { serotoninOrNeuroleptic } from "./psychiatry/serotonin-or-neuroleptic";

/** Invented threads of psychiatry. */
export const psychiatry: DemoThread[] = [riskScores, serotoninOrNeuroleptic, frightenedInInterview];
