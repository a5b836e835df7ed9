import type { Context } from "~/platform/context.server";
import { allTotals, replaceTotals, totalsByLedger } from "./ledger.queries.server";

export type TotalDifference = { accountId: number; specialtyId: number; track: string; total: number; ledger: number };

const keyOf = (row: { account_id: number; specialty_id: number; track: string }) =>
  `${row.account_id}/${row.specialty_id}/${row.track}`;

/** Where the totals differ from what the ledger says; empty if they are its exact projection. */
export async function checkTotals(ctx: Context): Promise<TotalDifference[]> {
  const ledger = new Map((await totalsByLedger(ctx.db)).map((row) => [keyOf(row), row]));
  const totals = new Map((await allTotals(ctx.db)).map((row) => [keyOf(row), row]));
  const differences: TotalDifference[] = [];
  for (const key of new Set([...ledger.keys(), ...totals.keys()])) {
    const row = ledger.get(key) ?? totals.get(key);
    const [inTotal, inLedger] = [Number(totals.get(key)?.points ?? 0), Number(ledger.get(key)?.points ?? 0)];
    if (row && inTotal !== inLedger)
      differences.push({
        accountId: row.account_id,
        specialtyId: row.specialty_id,
        track: row.track,
        total: inTotal,
        ledger: inLedger,
      });
  }
  return differences;
}

/** Makes the totals anew from the ledger, in one transaction; returns what was wrong before. */
export async function rebuildTotals(ctx: Context): Promise<TotalDifference[]> {
  const differences = await checkTotals(ctx);
  await ctx.write(async (tx) => {
    const rows = await totalsByLedger(tx);
    await replaceTotals(
      tx,
      rows.map((row) => ({ ...row, points: Number(row.points) })),
    );
  });
  return differences;
}
