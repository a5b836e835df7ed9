import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";
import type { EvidenceKind, Outcome } from "./verification";

export type NewEvidence = {
  verificationId: number;
  kind: EvidenceKind;
  outcome: Outcome;
  /** Short words for the reviewer; never a document, an address or a whole number. */
  detail: readonly string[];
  by: number | null;
  now: Instant;
};

/** Writes what was checked; a second look at the same thing replaces the first. */
export async function writeEvidence(tx: Tx, one: NewEvidence): Promise<void> {
  const row = { outcome: one.outcome, detail: JSON.stringify(one.detail), made_by: one.by, made_at: one.now };
  await tx
    .insertInto("verification_evidence")
    .values({ verification_id: one.verificationId, kind: one.kind, ...row })
    .onConflict((conflict) => conflict.columns(["verification_id", "kind"]).doUpdateSet(row))
    .execute();
}

/** Forgets what the evidence said, such as a register's name or an employer's domain; that it was there stays. */
export async function forgetDetails(tx: Tx, verificationId: number): Promise<void> {
  await tx
    .updateTable("verification_evidence")
    .set({ detail: "[]" })
    .where("verification_id", "=", verificationId)
    .execute();
}

/** The same for first refusals that nobody has appealed against for so long. */
export async function forgetOldDetails(tx: Tx, before: Instant): Promise<void> {
  await tx
    .updateTable("verification_evidence")
    .set({ detail: "[]" })
    .where("detail", "!=", "[]")
    .where("verification_id", "in", (eb) =>
      eb.selectFrom("verification").select("id").where("state", "=", "refused").where("decided_at", "<", before),
    )
    .execute();
}

/** Whether the register has said anything about a claim; not while it could not be asked. */
export async function registerHasSpoken(tx: Tx, verificationId: number): Promise<boolean> {
  const row = await tx
    .selectFrom("verification_evidence")
    .select("outcome")
    .where("verification_id", "=", verificationId)
    .where("kind", "=", "register")
    .executeTakeFirst();
  return row !== undefined && row.outcome !== "unsure";
}

/** Takes back what no longer fits, such as a register's answer once the number was changed. */
export async function dropEvidence(tx: Tx, verificationId: number, kinds: readonly EvidenceKind[]): Promise<void> {
  await tx
    .deleteFrom("verification_evidence")
    .where("verification_id", "=", verificationId)
    .where("kind", "in", kinds)
    .execute();
}

export async function evidenceOf(db: Db | Tx, verificationId: number) {
  const rows = await db
    .selectFrom("verification_evidence as e")
    .select(["e.kind", "e.outcome", "e.detail", "e.made_by as by", "e.made_at as at"])
    .where("e.verification_id", "=", verificationId)
    .orderBy("e.made_at")
    .orderBy("e.kind")
    .execute();
  // The casts: only `writeEvidence` writes these columns.
  return rows.map((row) => ({
    ...row,
    kind: row.kind as EvidenceKind,
    outcome: row.outcome as Outcome,
    detail: JSON.parse(row.detail) as string[],
  }));
}
