import type { Instant } from "~/core/time";
import type { ClaimState } from "../review/review";

/** One line of the moderators' queue. */
export type QueueItem = {
  id: number;
  heading: string;
  /** A live patient comes with the siren. */
  urgent: boolean;
  title: string;
  reporter: string | null;
  comment: string;
  reports: number;
  openedAt: Instant;
  decideBy: Instant;
  overdue: boolean;
  hiddenSince: Instant | null;
  claim: ClaimState;
  claimer: string | null;
};
