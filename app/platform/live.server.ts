import type { Database, Db, Tx } from "db/engine";
import { prepared } from "db/prepared";
import { slices } from "db/slices";
import type { Instant } from "~/core/time";
import type { Logger } from "./log.server";

/** One thing to tell open pages. Ids only: whoever gets it fetches what they may see. */
export type LiveEvent = {
  id: number;
  accountId: number | null;
  threadId: number | null;
  type: string;
  payload: string;
};

export type Live = {
  /** Looks for new rows soon; called after every commit and when another process notifies. */
  wake(): void;
  /**
   * Calls `heard` for every event after `afterId` (0: only new ones), in order, until the returned function is called.
   */
  subscribe(heard: (event: LiveEvent) => void, afterId?: number, failed?: () => void): () => void;
  start(): Promise<void>;
  stop(): Promise<void>;
  streams(): number;
};

export type NewLiveEvent = { accountId?: number; threadId?: number; type: string; payload?: unknown };

/** Appends live events in the caller's transaction. */
export async function tell(tx: Tx, events: readonly NewLiveEvent[], now: Instant): Promise<void> {
  for (const some of slices(events))
    await tx
      .insertInto("live_event")
      .values(
        some.map((event) => ({
          account_id: event.accountId ?? null,
          thread_id: event.threadId ?? null,
          type: event.type,
          payload: JSON.stringify(event.payload ?? {}),
          created_at: now,
        })),
      )
      .execute();
}

/** Commits in this time are looked at together: a page may learn of a post that much later. */
const BATCH_WINDOW_MS = 20;

/** Rows that one look takes; if it was full, another follows at once. */
const READ_AT_ONCE = 500;

const CHANNEL = "wardround_live";

const eventsAfter = prepared((db: Db, id: number) =>
  db
    .selectFrom("live_event")
    .select(["id", "account_id as accountId", "thread_id as threadId", "type", "payload"])
    .where("id", ">", id)
    .orderBy("id")
    .limit(READ_AT_ONCE),
);

type Listener = { heard: (event: LiveEvent) => void; after: number; gone: boolean };

/** Tails `live_event` and hands rows to the open streams of this process. */
export function createLive({ database, log }: { database: Database; log: Logger }): Live {
  const listeners = new Set<Listener>();
  let last = 0;
  let reading: Promise<void> | null = null;
  let again = false;
  let started = false;
  let soon: NodeJS.Timeout | undefined;
  let unlisten: (() => Promise<void>) | null = null;

  const rowsAfter = (id: number) => eventsAfter(database.read, id);

  async function read(): Promise<void> {
    do {
      again = false;
      const rows = await rowsAfter(last);
      for (const row of rows) {
        last = row.id;
        for (const listener of listeners)
          if (row.id > listener.after) {
            listener.after = row.id;
            listener.heard(row);
          }
      }
      if (rows.length === READ_AT_ONCE) again = true;
    } while (again);
  }

  /** Hands over what somebody missed, all of it, and only then what is new: in between nothing may overtake. */
  async function catchUp(listener: Listener): Promise<void> {
    while (!listener.gone && listener.after < last) {
      const rows = await rowsAfter(listener.after);
      // Swept away meanwhile.
      if (rows.length === 0) listener.after = last;
      for (const row of rows) {
        if (listener.gone) return;
        listener.after = row.id;
        listener.heard(row);
      }
    }
    if (!listener.gone) listeners.add(listener);
  }

  function look(): void {
    if (!started) return;
    if (reading) {
      again = true;
      return;
    }
    reading = read()
      .catch((error) => log.error({ err: error }, "live events could not be read"))
      .finally(() => {
        reading = null;
      });
  }

  return {
    wake() {
      if (!started || soon) return;
      soon = setTimeout(() => {
        soon = undefined;
        look();
        // Other processes only exist on PostgreSQL; there the notification reaches this one too, which is harmless.
        if (database.dialect === "postgres")
          void database
            .notify(CHANNEL)
            .catch((error) => log.warn({ err: error }, "other processes were not told of live events"));
      }, BATCH_WINDOW_MS);
      soon.unref();
    },
    subscribe(heard, afterId = 0, failed = () => undefined) {
      const listener = { heard, after: afterId || last, gone: false };
      if (afterId && afterId < last)
        void catchUp(listener).catch((error) => {
          log.error({ err: error }, "missed live events could not be read");
          failed();
        });
      else listeners.add(listener);
      return () => {
        listener.gone = true;
        listeners.delete(listener);
      };
    },
    async start() {
      const newest = await database.read
        .selectFrom("live_event")
        .select((eb) => eb.fn.max("id").as("id"))
        .executeTakeFirst();
      last = newest?.id ?? 0;
      started = true;
      unlisten = await database.listen(CHANNEL, look);
    },
    async stop() {
      started = false;
      clearTimeout(soon);
      soon = undefined;
      await unlisten?.();
      await reading;
    },
    streams: () => listeners.size,
  };
}

/** Somebody left: what their streams were sent in the last hour is removed. */
export async function forgetStreamed(tx: Tx, { accountId }: { accountId: number }): Promise<void> {
  await tx.deleteFrom("live_event").where("account_id", "=", accountId).execute();
}

/** Removes live events from before `before`; a stream that was away longer asks for the page again. */
export async function sweepLiveEvents(tx: Tx, before: Instant): Promise<void> {
  await tx.deleteFrom("live_event").where("created_at", "<", before).execute();
}
