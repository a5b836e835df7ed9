import { utcMonth } from "~/core/time";
import type { Context } from "~/platform/context.server";
import { pendingPrivate } from "./anonymous-month.queries.server";
import { appendEntries, nextTurn } from "./ledger.queries.server";
import { ANONYMOUS_SHARERS } from "./rules";

/**
 * Pays out what anonymous threads earned before this month, one row per person, specialty and track, once at least five
 * authors share it; until then it waits. So neither the day nor the amount of a single vote can be read from a total.
 */
export async function payAnonymousMonth(ctx: Context): Promise<void> {
  const month = utcMonth(ctx.now);
  const before = Date.parse(`${month}-01T00:00:00Z`);
  await ctx.write(async (tx) => {
    await ctx.runtime.database.serialise(tx, "anonymous-month");
    const pending = await pendingPrivate(tx, before);
    if (new Set(pending.map((row) => row.accountId)).size < ANONYMOUS_SHARERS) return;
    for (const row of pending) {
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
