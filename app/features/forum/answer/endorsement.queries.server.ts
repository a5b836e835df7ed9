import type { Tx } from "db/engine";
import type { Instant } from "~/core/time";

type Endorsement = { answerId: number; accountId: number; specialtyId: number; now: Instant };

/**
 * Endorses; false if this member's endorsement stood there already. One that came with an import becomes a real one.
 */
export async function insertEndorsement(tx: Tx, endorsement: Endorsement): Promise<boolean> {
  const { answerId, accountId, specialtyId, now } = endorsement;
  const real = { specialty_id: specialtyId, created_at: now, imported: 0 };
  const written = await tx
    .insertInto("endorsement")
    .values({ answer_id: answerId, account_id: accountId, ...real })
    .onConflict((conflict) =>
      conflict.columns(["answer_id", "account_id"]).doUpdateSet(real).where("endorsement.imported", "=", 1),
    )
    .returning("answer_id")
    .executeTakeFirst();
  return written !== undefined;
}

/** Takes an endorsement back; returns its specialty, undefined if there was none. Imported ones stay. */
export async function deleteEndorsement(tx: Tx, answerId: number, accountId: number): Promise<number | undefined> {
  const row = await tx
    .deleteFrom("endorsement")
    .where("answer_id", "=", answerId)
    .where("account_id", "=", accountId)
    .where("imported", "=", 0)
    .returning("specialty_id as specialtyId")
    .executeTakeFirst();
  return row?.specialtyId;
}
