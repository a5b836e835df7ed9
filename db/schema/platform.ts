import type { Generated } from "kysely";

/** Work for later. Claimed with a lease, retried with backoff, dead after the last try. Payloads hold ids only. */
export interface JobTable {
  id: Generated<number>;
  type: string;
  payload: string;
  /** A second job with the same key, while the first still waits, is the same job. */
  once_key: string | null;
  run_at: number;
  attempts: Generated<number>;
  lease_until: number | null;
  lease_owner: string | null;
  last_error: string | null;
  dead_at: number | null;
  created_at: number;
  /** The request in which it was queued, for the log; null where there was none. */
  request_id: string | null;
}

/** What live streams send on; `id` is the `Last-Event-ID`. Rows older than an hour are swept. */
export interface LiveEventTable {
  id: Generated<number>;
  /** Addressed to one member, or null for everybody who watches the thread's page. */
  account_id: number | null;
  thread_id: number | null;
  type: string;
  payload: string;
  created_at: number;
}

/** Counters that stand in cache keys: "site" (names, badges, settings) and "lists" (any list of threads). */
export interface CacheVersionTable {
  name: string;
  version: number;
}

/**
 * Every file in the blob store has a row here, written before the file is. `remove_at` is when it goes unless somebody
 * keeps it: a file that a crash left behind is swept like any other.
 */
export interface BlobTable {
  key: string;
  /** quarantine: sealed, in no backup; media: cleaned and confirmed. */
  area: string;
  bytes: Generated<number>;
  sha256: Generated<string>;
  made_at: number;
  remove_at: number | null;
}

/**
 * That somebody said why a name or a place in their text is not a patient's. Under a key of ours instead of the words,
 * so that they go with the text; `kept_on` is the day's beginning, which ties no anonymous question to its asker.
 */
export interface KeptTextTable {
  account_id: number;
  /** HMAC-SHA-256 of the kind and the words. */
  words_hash: string;
  reason: string;
  kept_on: number;
}

export interface PlatformTables {
  blob: BlobTable;
  job: JobTable;
  live_event: LiveEventTable;
  cache_version: CacheVersionTable;
  kept_text: KeptTextTable;
}
