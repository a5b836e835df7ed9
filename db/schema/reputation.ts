import type { Generated } from "kysely";

/**
 * The ledger: append-only, but that -1 takes the place of whoever left (`NOBODY`). `points` are after the cap; a
 * reversal is a new row with the points negated and `reverses_id` set. `private` rows belong to an anonymous thread and
 * are seen by their owner alone.
 */
export interface StandingEntryTable {
  id: Generated<number>;
  account_id: number;
  specialty_id: number;
  /** answering | asking | teaching | curating | privacy */
  track: string;
  rule: string;
  /** What gave the points, such as "vote:answer:12:34"; unique with the rule and the turn. */
  event_key: string;
  /** Counts how often the same act was done and undone, so that doing it again is a new row. */
  turn: number;
  giver_id: number | null;
  points: number;
  /** Points before the daily cap and the ring rule. */
  full_points: number;
  day: string;
  private: Generated<number>;
  reverses_id: number | null;
  /** On a reversal: withdrawn (the act was undone) or removed (its post or its author went). */
  because: string | null;
  created_at: number;
}

/** A projection of the ledger: `wardround rebuild-standing` makes it again and reports differences. */
export interface StandingTotalTable {
  account_id: number;
  specialty_id: number;
  track: string;
  points: number;
}

export interface ReputationTables {
  standing_entry: StandingEntryTable;
  standing_total: StandingTotalTable;
}
