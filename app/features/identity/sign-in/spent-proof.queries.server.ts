import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";

/** Writes down that something that works once was used; false if it was before. Of two at once one gets true. */
export async function spendProof(tx: Tx, id: string, expiresAt: Instant): Promise<boolean> {
  const row = await tx
    .insertInto("spent_proof")
    .values({ id, expires_at: expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function isSpent(db: Db, id: string): Promise<boolean> {
  return (await db.selectFrom("spent_proof").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;
}
