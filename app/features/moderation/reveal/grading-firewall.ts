import { no, type Verdict, yes } from "~/core/actor";
import { DAY } from "~/core/time";

/**
 * For how long somebody who assessed or kept a cohort still counts as doing so: marks are given after the last lesson.
 */
export const FIREWALL_LASTS = 365 * DAY;

/** Somebody who may know who asked anonymously, as far as schools are concerned. */
export type SchoolDuties = {
  /** They assess or keep a cohort of any school, or did within the last year. */
  assesses: boolean;
};

/**
 * Whoever assesses a student never learns what that student asked anonymously. It is asked of every cohort and not of
 * the author's alone: a moderator refused because of one author would know that it is one of theirs.
 */
export function canKnowAuthors({ assesses }: SchoolDuties): Verdict {
  return assesses
    ? no("You assess students or keep a cohort, or did within the last year, so other moderators do this.")
    : yes;
}
