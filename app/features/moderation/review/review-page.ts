import type { PostRef } from "~/core/ids";
import type { Author } from "~/core/person";
import type { Instant } from "~/core/time";
import type { ClaimState, Decision } from "./review";

type Said = { id: number; comment: string; at: Instant; by: string };
type Past = {
  id: number;
  decision: string | null;
  reason: string | null;
  at: Instant | null;
  decidedBy: string | null;
};

/** What the page of one report shows. */
export type ReviewPage = {
  id: number;
  post: PostRef;
  threadId: number;
  title: string;
  address: string;
  specialty: string;
  visibility: string;
  author: Author;
  at: Instant;
  editedAt: Instant | null;
  deletedAt: Instant | null;
  /** Keys of the parts of its text. */
  parts: string[];
  /** What the text check asked about and its author kept, with the reason in words. */
  kept: { text: string; reason: string }[];
  heading: string;
  openedAt: Instant;
  decideBy: Instant;
  overdue: boolean;
  hidden: boolean;
  hiddenAt: Instant | null;
  claim: ClaimState;
  claimer: string | null;
  decided: { at: Instant; by: string | null; decision: string; reason: string } | null;
  purgedAt: Instant | null;
  /** Its text can be removed for good. */
  purgeable: boolean;
  /** Why this moderator may not decide, or null. */
  refusal: string | null;
  choices: Decision[];
  reports: (Said & { reason: string })[];
  warnings: (Said & { kind: string })[];
  earlier: Past[];
  /** Null for an anonymous author. */
  onAuthor: Past[] | null;
};
