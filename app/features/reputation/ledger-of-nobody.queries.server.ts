import type { Tx } from "db/engine";
import { sql } from "kysely";
import { NOBODY } from "~/core/nobody";
import { addToTotals, nextTurn } from "./ledger.queries.server";

/**
 * Somebody left: what the ledger says of their anonymous questions is nobody's, in row and key, reversals too: what
 * they earned there, what they gave there, and what was paid out for it, by which a sum could be found again. To be
 * called while the rows that say who asked are there.
 */
export async function putDownToNobody(tx: Tx, accountId: number): Promise<void> {
  const giver = `:vote:${accountId}`;
  await tx
    .updateTable("standing_entry")
    .set((eb) => ({
      event_key: sql<string>`replace(event_key, ${giver}, ${`:vote:${NOBODY}`})`,
      account_id: eb.case().when("account_id", "=", accountId).then(NOBODY).else(eb.ref("account_id")).end(),
      giver_id: eb.case().when("giver_id", "=", accountId).then(NOBODY).else(eb.ref("giver_id")).end(),
    }))
    .where(
      "event_key",
      "in",
      sql<string>`(select 'answer:' || a.id || ${giver} from answer a
        join anonymous_author own on own.thread_id = a.thread_id where own.account_id = ${accountId})`,
    )
    .execute();
  await tx
    .updateTable("standing_entry")
    .set({ account_id: NOBODY })
    .where("account_id", "=", accountId)
    .where("private", "=", 1)
    .execute();
  await unpay(tx, accountId);
}

/** Two who left may have been paid in one month, so each row takes the next turn. */
async function unpay(tx: Tx, accountId: number): Promise<void> {
  const paid = await tx
    .selectFrom("standing_entry")
    .select(["id", "event_key", "specialty_id", "track", "points"])
    .where("account_id", "=", accountId)
    .where("rule", "=", "anonymous-month")
    .orderBy("id")
    .execute();
  for (const { id, event_key } of paid) {
    const turn = await nextTurn(tx, event_key, "anonymous-month", NOBODY);
    await tx.updateTable("standing_entry").set({ account_id: NOBODY, turn }).where("id", "=", id).execute();
  }
  await addToTotals(
    tx,
    paid.flatMap(({ specialty_id, track, points }) => [
      { account_id: accountId, specialty_id, track, points: -points },
      { account_id: NOBODY, specialty_id, track, points },
    ]),
  );
}
