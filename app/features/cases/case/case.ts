import type { SnappsPart } from "~/core/case-parts";
import type { CaseState } from "./case-access";

/** SNAPPS (Wolpaw, 2003): how a learner presents a case. Only the question has to be there. */
export const snapps = [
  {
    name: "summary",
    label: "What happened",
    hint: "History, findings, results and how it ended, in the past tense. No names, places or dates: a year, “day 3” or an interval.",
    must: false,
  },
  { name: "narrow", label: "What I narrowed it down to", hint: "Two or three explanations.", must: false },
  {
    name: "analyse",
    label: "What speaks for and against each",
    hint: "Your reasoning, with the findings.",
    must: false,
  },
  {
    name: "probe",
    label: "What I’m asking",
    hint: "What you want to understand, looking back. One or two sentences.",
    must: true,
  },
  {
    name: "plan",
    label: "What I planned, and what I want to look up",
    hint: "Tests, treatment, one topic.",
    must: false,
  },
] as const;

export const LONGEST_PART = 8_000;

/** What an author types of a case. */
export type CaseTexts = Record<SnappsPart, string> & { title: string; tags: string };

/** Where a case is, for its author. */
export const stateWords: Record<CaseState, string> = {
  draft: "Draft",
  submitted: "Waiting for the second person",
  returned: "Given back to you",
  approved: "Checked, waiting for its day",
  published: "Published",
  refused: "Not published",
  withdrawn: "Withdrawn",
};

/** How long a draft may lie untouched. */
export const DRAFT_DAYS = 14;
