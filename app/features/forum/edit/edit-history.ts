import type { Author } from "~/core/person";
import type { Instant } from "~/core/time";

/** A stretch of text that stayed, came or went. */
export type DiffPart = { text: string; kind: "same" | "added" | "removed" };

/** One edit: who, when, why, and what it changed, part by part. */
export type Edit = {
  id: number;
  at: Instant;
  editor: Author;
  note: string | null;
  changes: { part: string; diff: DiffPart[] }[];
};
