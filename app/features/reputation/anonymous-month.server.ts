import { utcMonth } from "~/core/time";
import type { Context } from "~/platform/context.server";
import { pendingPrivate } from "./anonymous-month.queries.server";
import { appendEntries, nextTurn } from "./ledger.queries.server";
import { ANONYMOUS_SHARERS } from "./rules";

/**
 * Pays out what anonymous threads earned before this month, one row per person, specialty and track, where at least
 * five authors share that specialty and track; elsewhere it waits. Standing is shown by both: paid out alone in one of
 * them, somebody would be known as the only one who can have asked there. Neither the day nor the amount of a single
 * vote can be read from a total.
 */
export async function payAnonymousMonth(ctx: Context): Promise<void> {
  const month = utcMonth(ctx.now);
  const before = Date.parse(`${month}-01T00:00:00Z`);
  await ctx.write(async (tx) => {
    await ctx.runtime.database.serialise(tx, "anonymous-month");
    const pending = await pendingPrivate(tx, before);
    const place = (row: { specialtyId: number; track: string }) => `${row.specialtyId} ${row.track}`;
    const sharers = new Map<string, number>();
    // A row is one person's.
    for (const row of pending) sharers.set(place(row), (sharers.get(place(row)) ?? 0) + 1);
    for (const row of pending) {
      if ((sharers.get(place(row)) ?? 0) < ANONYMOUS_SHARERS) continue;
      const eventKey = `anonymous-month:${month}:${row.specialtyId}:${row.track}`;
      const payment = {
        ...row,
        rule: "anonymous-month",
        eventKey,
        turn: await nextTurn(tx, eventKey, "anonymous-month", row.accountId),
        giverId: null,
        fullPoints: row.points,
        day: `${month}-01`,
        private: false,
        reversesId: null,
        because: null,
        at: before,
      };
      await appendEntries(tx, [payment]);
    }
  });
}
