import { createHash } from "node:crypto";
import type pg from "pg";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from "rate-limiter-flexible";
import { TooMany, Unavailable } from "~/core/refusals";
import { SECOND } from "~/core/time";
import { type RateLimitRule, waitSentence } from "./rate-limit-rules";

export type RateLimits = {
  /**
   * Counts `cost` against what `key` (an address block, an account) may do under `rule`. Throws `TooMany` with the
   * rule's sentence and how long to wait, and `Unavailable` if the counts cannot be read and the rule says so.
   */
  consume(rule: RateLimitRule, key: string, cost?: number): Promise<void>;
  /** Takes a count back, as after a sign-in that was right. Never throws: the window ends by itself anyway. */
  refund(rule: RateLimitRule, key: string, cost?: number): Promise<void>;
  close(): Promise<void>;
};

export type RateLimitOptions = {
  /** Several processes on PostgreSQL share their counts in its table `rate_limit`; without, they stay in memory. */
  databaseUrl?: string;
  /** Told when the counts cannot be read or written. */
  onStoreFailure?: (error: unknown, rule: RateLimitRule) => void;
};

/**
 * The counters of one process, or of all that share a PostgreSQL database. Windows are fixed: they begin at the first
 * act.
 */
export function createRateLimits({ databaseUrl, onStoreFailure }: RateLimitOptions = {}): RateLimits {
  const pool = databaseUrl === undefined ? null : openPool(databaseUrl);
  const limiters = new Map<string, Promise<RateLimiterAbstract>>();
  const shared = async (opened: Promise<pg.Pool>, rule: RateLimitRule) => {
    // One sweeper of expired rows is enough for all rules.
    const sweeps = limiters.size === 0;
    return sharedLimiterOrAgain(await opened, rule, sweeps);
  };

  function limiterFor(rule: RateLimitRule): Promise<RateLimiterAbstract> {
    const known = limiters.get(rule.name);
    if (known) return known;
    const made = pool ? shared(pool, rule) : Promise.resolve(new RateLimiterMemory(windowOf(rule)));
    limiters.set(rule.name, made);
    // The table could not be made: the next request tries again.
    made.catch(() => limiters.delete(rule.name));
    return made;
  }

  return {
    async consume(rule, key, cost = 1) {
      try {
        await (await limiterFor(rule)).consume(keyOf(key), cost);
      } catch (thrown) {
        if (thrown instanceof RateLimiterRes) {
          const seconds = Math.max(1, Math.ceil(thrown.msBeforeNext / 1000));
          throw new TooMany(`${rule.sentence} ${waitSentence(seconds)}`, seconds);
        }
        onStoreFailure?.(thrown, rule);
        if (rule.whenStoreFails === "refuse") {
          throw new Unavailable("We cannot do this just now. Try again in a minute.");
        }
      }
    },
    async refund(rule, key, cost = 1) {
      try {
        await (await limiterFor(rule)).reward(keyOf(key), cost);
      } catch (error) {
        onStoreFailure?.(error, rule);
      }
    },
    async close() {
      await (await pool)?.end();
    },
  };
}

function windowOf(rule: RateLimitRule) {
  return { keyPrefix: rule.name, points: rule.points, duration: rule.windowMs / SECOND };
}

/** Keys are addresses of people; the counters need only tell them apart. */
function keyOf(key: string): string {
  return createHash("sha256").update(key).digest("base64url");
}

async function openPool(connectionString: string): Promise<pg.Pool> {
  // Loaded here: a forum on SQLite starts without it.
  const { default: pg } = await import("pg");
  // A counter that hangs must not hold up the page: it fails, and the rule says what that means.
  const pool = new pg.Pool({ connectionString, max: 3, connectionTimeoutMillis: 3_000, query_timeout: 3_000 });
  // An idle connection that breaks must not end the process; the next query opens a new one.
  pool.on("error", () => undefined);
  return pool;
}

/** `create table if not exists` fails when two processes run it at the same moment; then the table is there. */
async function sharedLimiterOrAgain(pool: pg.Pool, rule: RateLimitRule, sweeps: boolean): Promise<RateLimiterAbstract> {
  try {
    return await sharedLimiter(pool, rule, sweeps);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const raced = ["42710", "42P07", "23505"].includes(code);
    if (!raced) throw error;
    return sharedLimiter(pool, rule, sweeps);
  }
}

function sharedLimiter(pool: pg.Pool, rule: RateLimitRule, sweeps: boolean): Promise<RateLimiterAbstract> {
  return new Promise((resolve, reject) => {
    const limiter = new RateLimiterPostgres(
      {
        ...windowOf(rule),
        storeClient: pool,
        storeType: "pool",
        tableName: "rate_limit",
        tableCreated: false,
        clearExpiredByTimeout: sweeps,
      },
      (error) => (error ? reject(error) : resolve(limiter)),
    );
  });
}
