import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";
import { fitWordsOf } from "../registers/name-match";
import { type EvidenceKind, type Outcome, openStates, type VerificationState } from "./verification";

/** What only an institution's sign-in, or a reviewer, says. */
const byInstitutions = ["sign-in", "post"] as const satisfies EvidenceKind[];

export type NewEvidence = {
  verificationId: number;
  kind: EvidenceKind;
  outcome: Outcome;
  /** Short words for the reviewer; never a document, an address or a whole number. */
  detail: readonly string[];
  by: number | null;
  /** Whose sign-in shows it, where one does. */
  providerId?: number;
  now: Instant;
};

/** Writes what was checked; a second look at the same thing replaces the first. */
export async function writeEvidence(tx: Tx, one: NewEvidence): Promise<void> {
  const row = {
    outcome: one.outcome,
    detail: JSON.stringify(one.detail),
    made_by: one.by,
    made_at: one.now,
    provider_id: one.providerId ?? null,
  };
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

/**
 * What people saw in a round that is over counts no more and still says who saw it, and when: nothing that people saw
 * is `unsure` but for this.
 */
export async function ageLooks(tx: Tx, verificationId: number): Promise<void> {
  await tx
    .updateTable("verification_evidence")
    .set({ outcome: "unsure" satisfies Outcome })
    .where("verification_id", "=", verificationId)
    .where("made_by", "is not", null)
    .execute();
}

/** Takes back what no longer fits, such as a register's answer once the number was changed. */
export async function dropEvidence(tx: Tx, verificationId: number, kinds: readonly EvidenceKind[]): Promise<void> {
  await tx
    .deleteFrom("verification_evidence")
    .where("verification_id", "=", verificationId)
    .where("kind", "in", kinds)
    .execute();
}

/** A connection of an account with a provider, by which something may have been shown. */
export type ShownThrough = {
  accountId: number;
  providerId: number;
  /**
   * Since when, where what a machine wrote and nobody's name stands beside may have come with it: from before that was
   * kept. Null: it never can.
   */
  since: Instant | null;
};

/** What was shown with a connection, beside claims that are open or can be appealed, or that a role rests on. */
export async function evidenceThrough(tx: Tx, { accountId, providerId, since }: ShownThrough) {
  const rows = await tx
    .selectFrom("verification_evidence as e")
    .innerJoin("verification as v", "v.id", "e.verification_id")
    .select(["v.id", "v.state", "v.role", "e.kind", "e.outcome"])
    .where("v.account_id", "=", accountId)
    .where("v.state", "in", ["draft", "submitted", "asked", "refused", "approved", "replaced"])
    .where("e.kind", "in", byInstitutions)
    .where((eb) =>
      eb.or([
        eb("e.provider_id", "=", providerId),
        ...(since === null
          ? []
          : [eb.and([eb("e.provider_id", "is", null), eb("e.made_by", "is", null), eb("e.made_at", ">=", since)])]),
      ]),
    )
    .orderBy("v.id")
    .orderBy("e.kind")
    .execute();
  // The casts: only `writeEvidence` writes the column, and a check holds the state.
  return rows.map((row) => ({ ...row, kind: row.kind as EvidenceKind, state: row.state as VerificationState }));
}

/** A provider is trusted with less: what it said beside claims that wait has to be said again. */
export async function dropUndecidedOf(tx: Tx, providerId: number): Promise<void> {
  await tx
    .deleteFrom("verification_evidence")
    .where("provider_id", "=", providerId)
    .where("verification_id", "in", (eb) =>
      eb
        .selectFrom("verification")
        .select("id")
        .where("state", "in", [...openStates, "refused"]),
    )
    .execute();
}

export async function evidenceOf(db: Db | Tx, verificationId: number) {
  const rows = await db
    .selectFrom("verification_evidence as e")
    .leftJoin("badge as b", "b.id", "e.made_by")
    .select(["e.kind", "e.outcome", "e.detail", "e.made_by as by", "e.made_at as at", "b.name as byName"])
    .where("e.verification_id", "=", verificationId)
    .orderBy("e.made_at")
    .orderBy("e.kind")
    .execute();
  // The casts: only `writeEvidence` writes these columns.
  return rows.map((row) => ({
    ...row,
    kind: row.kind as EvidenceKind,
    outcome: row.outcome as Outcome,
    // Beside a line of today's, one with a score would read as if it said more.
    detail: (JSON.parse(row.detail) as string[]).map(fitWordsOf),
  }));
}
