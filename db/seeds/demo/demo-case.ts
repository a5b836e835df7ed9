import type { DemoAnswer, DemoComment } from "./demo-thread";

/** The drawings of `app/cli/demo/pictures`. */
export type DemoDrawing =
  | "ecg-anterior"
  | "ecg-fibrillation"
  | "ecg-block"
  | "chest-pneumothorax"
  | "chest-consolidation"
  | "chest-effusion"
  | "skin-ring"
  | "skin-plaques"
  | "gallbladder"
  | "gastric-ulcer"
  | "fundus"
  | "blood-film"
  | "ct-abdomen"
  | "ct-head"
  | "spirometry"
  | "heartbeat";

/**
 * A picture drawn by program, or a table of results as a laboratory would export it. `alt` never gives the diagnosis.
 * What is found between the rows `writing` holds is the drawing itself and stays; without it, all of the picture is.
 */
export type DemoAttachment =
  | { drawing: DemoDrawing; alt: string; caption: string; writing?: { above: number; below: number } }
  | { table: string };

/** One invented case: there is no patient behind it, so all of them rest on made-up material. */
export type DemoCase = {
  key: string;
  author: string; // person key
  anonymous?: true;
  specialty: string; // slug
  tags: string[];
  title: string;
  summary: string; // the five parts are Markdown, in the past tense
  narrow: string;
  analyse: string;
  probe: string;
  plan: string;
  attachments: DemoAttachment[];
  /** Not sent in yet: its attachments wait for their author to look at them. */
  draft?: true;
  daysAgo: number;
  /**
   * Told only where more cases are asked for: others show the same kind of picture, and each takes its time to clean.
   */
  extra?: true;
  /** The second person, and what they decided; without it the case still waits. */
  checked?: { by: string; decision: "approve" } | { by: string; decision: "refuse"; reason: string };
  useful?: number;
  answers?: DemoAnswer[];
  comments?: DemoComment[]; // under the case; hours count from its publication
};
