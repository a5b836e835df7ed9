import type { ClaimedJob, Database, Db, Tx } from "db/engine";
import type { Actor, Member } from "~/core/actor";
import type { WardroundEvent } from "~/core/events";
import type { Decision } from "~/core/find";
import { SignInNeeded } from "~/core/refusals";
import type { Instant } from "~/core/time";
import type { BlobStore } from "./blobs/store.server";
import type { DeidProcess } from "./deid/deid-process.server";
import type { WorkFolder } from "./deid/work-folder.server";
import { enqueueDue } from "./enqueue.server";
import type { Env } from "./env.server";
import type { JobQueue } from "./jobs.server";
import type { Keys } from "./keys.server";
import type { Live } from "./live.server";
import type { Logger } from "./log.server";
import type { Lru } from "./lru.server";
import type { AnyMailer } from "./mail/mailer.server";
import type { ContentProcess } from "./markdown/content-process.server";
import type { Metrics } from "./metrics.server";
import type { OpenidServers } from "./openid.server";
import type { Outbound } from "./outbound.server";
import type { RateLimits } from "./rate-limit.server";

/**
 * Writes down that something happened, in the act's own transaction:
 * runs the in-transaction reactions and queues the rest.
 */
export type RecordEvent = (tx: Tx, event: WardroundEvent) => Promise<void>;

/**
 * What a process holds once, made by `app/runtime.server.ts` and handed to whoever needs it. There is no module state:
 * the server and Remix are two bundles and would each have their own copy.
 */
export type Runtime = {
  env: Env;
  demo: boolean;
  database: Database;
  content: ContentProcess;
  mailer: AnyMailer;
  limits: RateLimits;
  log: Logger;
  metrics: Metrics;
  keys: Keys;
  jobs: JobQueue;
  live: Live;
  /** Where files lie; features go through `blobs/blob.server.ts`, which writes down what is there. */
  blobs: BlobStore;
  /** Asks other servers. */
  outbound: Outbound;
  /** Asks providers of OpenID Connect who somebody is. */
  openid: OpenidServers;
  /** Cleans files, in a process of its own. */
  deid: DeidProcess;
  /** Where files lie in the open while they are cleaned. */
  workFolder: WorkFolder;
  /**
   * Rendered parts of pages, by what they show, its version and its audience; whoever puts them in knows their type.
   */
  blocks: Lru<unknown>;
  /** What searches gave, likewise; apart, because most are asked once and would push the parts of pages out. */
  findings: Lru<string>;
  clock: () => Instant;
  record(ctx: Context): RecordEvent;
};

/** What a verb gets: where to read and write, who acts, and when. `now` stands still for the whole request. */
export type Context = {
  db: Db;
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** A job's last write: that the job is done stands in the same transaction. Elsewhere the same as `write`. */
  writeLast<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * Puts a job that is due now into the queue, in the caller's transaction; this process begins it after the commit.
   */
  queue(tx: Tx, job: { type: string; payload: unknown }): Promise<void>;
  record: RecordEvent;
  actor: Actor;
  now: Instant;
  /** What the form says about the finds of the text check; nothing for commands and jobs. */
  decisions(): Promise<readonly Decision[]>;
  /** Whose address the request has, by TRUST_PROXY; "" for commands and jobs. */
  address: string;
  runtime: Runtime;
};

type Origin = {
  /** Whose address a request has, by TRUST_PROXY. */
  address?: string;
  /** Takes a job out of the queue. */
  end?: (tx: Tx) => Promise<void>;
  /** Goes with the jobs that are queued, into their lines of the log. */
  requestId?: string | null;
};

/** The context of one request, command or job, by what it came from. */
export function contextFor(
  runtime: Runtime,
  actor: Actor,
  { address = "", end = async () => undefined, requestId = null }: Origin = {},
): Context {
  const queued = new WeakMap<Tx, ClaimedJob[]>();
  const ctx: Context = {
    db: runtime.database.read,
    write: async (work) => {
      let jobs: ClaimedJob[] = [];
      const result = await runtime.database.write((tx) => {
        // A transaction that was run again has queued its jobs again.
        jobs = [];
        queued.set(tx, jobs);
        return work(tx);
      });
      // Jobs and live events written by the transaction are begun once it is durable, never before.
      runtime.jobs.take(jobs);
      runtime.live.wake();
      return result;
    },
    writeLast: (work) =>
      ctx.write(async (tx) => {
        const result = await work(tx);
        await end(tx);
        return result;
      }),
    async queue(tx, job) {
      const mine = queued.get(tx);
      const lease = mine ? runtime.jobs.lease(job.type) : null;
      const written = await enqueueDue(tx, { ...job, requestId }, ctx.now, lease);
      if (lease) mine?.push(written);
    },
    record: (tx, event) => runtime.record(ctx)(tx, event),
    actor,
    now: runtime.clock(),
    decisions: async () => [],
    address,
    runtime,
  };
  return ctx;
}

/** Whoever asks, for verbs that only a member's own page calls. Throws `SignInNeeded` for a visitor. */
export function memberOf(ctx: Context): Member {
  if (ctx.actor.kind === "visitor") throw new SignInNeeded();
  return ctx.actor;
}
