import type { Tx } from "db/engine";
import type { EventOf, EventType, WardroundEvent } from "~/core/events";
import type { Context, RecordEvent } from "./context.server";

/** Runs inside the act's transaction; may only touch the database. */
export type InTransaction<T extends EventType> = (tx: Tx, event: EventOf<T>, ctx: Context) => Promise<void>;
/** Runs as a job after the commit; may run twice (at least once), so it must be safe to. */
export type AfterCommit<T extends EventType> = (ctx: Context, event: EventOf<T>) => Promise<void>;

/** event -> the named reactions to it. The names are the job types, so they must not change while jobs wait. */
export type Reactions = {
  inTransaction: { [T in EventType]?: InTransaction<T>[] };
  afterCommit: { [T in EventType]?: { [name: string]: AfterCommit<T> } };
};

/** `record` for one context: in-transaction reactions run now, each after-commit reaction becomes one job. */
export function recorder(reactions: Reactions, ctx: Context): RecordEvent {
  return async (tx, event) => {
    // The cast: TypeScript cannot see that the list found under `event.type` takes that very event.
    const now = (reactions.inTransaction[event.type] ?? []) as InTransaction<EventType>[];
    for (const react of now) await react(tx, event as EventOf<EventType>, ctx);
    for (const name of Object.keys(reactions.afterCommit[event.type] ?? {}))
      await ctx.queue(tx, { type: `${event.type}:${name}`, payload: event });
  };
}

/** The job handlers that the after-commit reactions amount to, by job type. */
export function reactionHandlers(reactions: Reactions): {
  [type: string]: (ctx: Context, payload: WardroundEvent) => Promise<void>;
} {
  const handlers: { [type: string]: (ctx: Context, payload: WardroundEvent) => Promise<void> } = {};
  for (const [type, named] of Object.entries(reactions.afterCommit))
    for (const [name, react] of Object.entries(named ?? {}))
      handlers[`${type}:${name}`] = (ctx, payload) =>
        // The casts: the job's type was made of the same event's type, so its payload is that event.
        (react as AfterCommit<EventType>)(ctx, payload as EventOf<EventType>);
  return handlers;
}
