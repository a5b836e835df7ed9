import type { Tx } from "db/engine";
import type { Instant } from "~/core/time";

/** Somebody's claims, held until the transaction ends: no page is added to them from here on. */
export async function holdVerificationsOf(tx: Tx, accountId: number): Promise<number[]> {
  const rows = await tx
    .updateTable("verification")
    .set((eb) => ({ made_at: eb.ref("made_at") }))
    .where("account_id", "=", accountId)
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Takes out of somebody's claims what says who they were; what was still open or in force is over. */
export async function emptyVerifications(tx: Tx, accountId: number, now: Instant): Promise<void> {
  const theirs = tx.selectFrom("verification").select("id").where("account_id", "=", accountId);
  for (const table of ["register_missing", "verification_document", "verification_evidence", "document_grant"] as const)
    await tx.deleteFrom(table).where("verification_id", "in", theirs).execute();
  await tx.deleteFrom("licence_holder").where("account_id", "=", accountId).execute();
  await tx
    .updateTable("verification_step")
    .set({ words_sealed: null })
    .where("verification_id", "in", theirs)
    .execute();
  await tx
    .updateTable("verification")
    .set({ state: "withdrawn", decided_at: now })
    .where("account_id", "=", accountId)
    .where("state", "in", ["draft", "submitted", "asked", "approved"])
    .execute();
  await tx
    .updateTable("verification")
    .set({
      specialty_id: null,
      stage: null,
      years: null,
      country: null,
      register: null,
      number_sealed: null,
      number_hash: null,
      number_end: null,
      address_hash: null,
      approved_name: null,
      proof: null,
      card_until: null,
      ring_when: null,
      claimed_by: null,
      claimed_at: null,
    })
    .where("account_id", "=", accountId)
    .execute();
}

/** Frees the claims of others that a reviewer had taken, and their grants to see documents. */
export async function releaseClaimsOf(tx: Tx, reviewerId: number): Promise<void> {
  await tx.deleteFrom("document_grant").where("reviewer_id", "=", reviewerId).execute();
  await tx
    .updateTable("verification")
    .set({ claimed_by: null, claimed_at: null })
    .where("claimed_by", "=", reviewerId)
    .where("decided_at", "is", null)
    .execute();
}
