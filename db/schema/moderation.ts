import type { Generated } from "kysely";

/** The queue's unit: one post that somebody flagged, until a moderator decides. At most one is open per post. */
export interface ReviewTable {
  id: Generated<number>;
  post_kind: string;
  post_id: number;
  thread_id: number;
  opened_at: number;
  decide_by: number;
  weight: Generated<number>;
  claimed_by: number | null;
  claimed_at: number | null;
  decided_at: number | null;
  decided_by: number | null;
  /** hide | restore | dismiss */
  decision: string | null;
  reason: string | null;
  /** When the post's text was removed for good. */
  purged_at: number | null;
}

/**
 * `flagger_id` is null for a report without an account; then only a keyed hash of the address block is kept, for its
 * limit.
 */
export interface FlagTable {
  id: Generated<number>;
  review_id: number;
  post_kind: string;
  post_id: number;
  reason: string;
  comment: string;
  flagger_id: number | null;
  /** Of somebody who has left: what they were. */
  reporter_role: string | null;
  address_hash: string | null;
  created_at: number;
}

/** A post that nobody but moderators sees. Hiding and restoring exactly are the row and its absence. */
export interface HiddenPostTable {
  post_kind: string;
  post_id: number;
  thread_id: number;
  review_id: number;
  hidden_at: number;
  hidden_by: number | null;
  reason: string;
}

/**
 * What a moderator looked at and let stand: this version, by when it was last edited (0: never). A report without a
 * verified role does not hide it again.
 */
export interface ClearedVersionTable {
  post_kind: string;
  post_id: number;
  edited_at: number;
  review_id: number;
  cleared_at: number;
}

/** Two moderators together may see who asked anonymously: one asks with a reason, another agrees or refuses. */
export interface RevealTable {
  id: Generated<number>;
  thread_id: number;
  asked_by: number;
  asked_at: number;
  /** One of `revealReasons` (app/core/reveal-reasons.ts); the sentence stands beside the log and can be erased. */
  reason: string;
  /** Null with a `decided_at`: withdrawn, or nobody decided in time. */
  decided_by: number | null;
  decided_at: number | null;
  agreed: number | null;
}

/**
 * The chain: every row carries the hash of the one before it. The reason's text lies in `audit_reason` with its salt
 * and can be erased; the chain holds its salted hash and still verifies.
 */
export interface AuditLogTable {
  seq: number;
  at: number;
  actor_id: number | null;
  act: string;
  subject_kind: string;
  subject_id: string;
  reason_hash: string | null;
  previous_hash: string;
  hash: string;
}

export interface AuditReasonTable {
  seq: number;
  salt: string;
  reason: string;
}

/** One row: where the chain ends, signed with a key that is not in the database, so that cutting off its end shows. */
export interface AuditAnchorTable {
  id: number;
  seq: number;
  hash: string;
  signature: string;
}

export interface ModerationTables {
  review: ReviewTable;
  flag: FlagTable;
  hidden_post: HiddenPostTable;
  cleared_version: ClearedVersionTable;
  reveal: RevealTable;
  audit_log: AuditLogTable;
  audit_reason: AuditReasonTable;
  audit_anchor: AuditAnchorTable;
}
