import type { Db, Tx } from "db/engine";
import type { CheckedText } from "db/schema/shown-text";
import type { Instant } from "~/core/time";
import type { WarningKind } from "./warning";

type NewWarning = {
  answerId: number;
  accountId: number;
  kind: WarningKind;
  comment: CheckedText;
  byClinician: boolean;
  now: Instant;
};

/** Writes a warning; undefined if this member gave one of this kind on this answer before. */
export async function insertWarning(tx: Tx, warning: NewWarning): Promise<number | undefined> {
  const row = await tx
    .insertInto("warning")
    .values({
      answer_id: warning.answerId,
      account_id: warning.accountId,
      kind: warning.kind,
      comment: warning.comment,
      by_clinician: warning.byClinician ? 1 : 0,
      created_at: warning.now,
    })
    .onConflict((conflict) => conflict.columns(["answer_id", "account_id", "kind"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

export function findWarning(db: Db, warningId: number) {
  return db
    .selectFrom("warning")
    .select(["id", "answer_id as answerId", "account_id as accountId"])
    .where("id", "=", warningId)
    .executeTakeFirst();
}

/** Decides a warning; false if somebody else did before. */
export async function writeDecision(
  tx: Tx,
  warningId: number,
  decision: { by: number; at: Instant; upheld: boolean },
): Promise<boolean> {
  const result = await tx
    .updateTable("warning")
    .set({ decided_at: decision.at, decided_by: decision.by, upheld: decision.upheld ? 1 : 0 })
    .where("id", "=", warningId)
    .where("decided_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
