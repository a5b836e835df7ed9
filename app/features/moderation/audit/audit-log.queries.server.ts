import type { Db, Tx } from "db/engine";
import type { AuditFacts } from "./audit-chain";

export type AuditRow = AuditFacts & { hash: string; salt: string | null; reason: string | null };

const columns = [
  "l.seq",
  "l.at",
  "l.actor_id as actorId",
  "l.act",
  "l.subject_kind as subjectKind",
  "l.subject_id as subjectId",
  "l.reason_hash as reasonHash",
  "l.previous_hash as previousHash",
  "l.hash",
  "r.salt",
  "r.reason",
] as const;

/** Rows after `seq`, in the chain's order, with their reasons where these were not erased. */
export function auditRowsAfter(db: Db, seq: number, limit: number): Promise<AuditRow[]> {
  return db
    .selectFrom("audit_log as l")
    .leftJoin("audit_reason as r", "r.seq", "l.seq")
    .select(columns)
    .where("l.seq", ">", seq)
    .orderBy("l.seq")
    .limit(limit)
    .execute();
}

export function lastAuditRow(db: Db) {
  return db.selectFrom("audit_log").select(["seq", "hash"]).orderBy("seq", "desc").limit(1).executeTakeFirst();
}

export async function insertAuditRow(tx: Tx, row: AuditRow): Promise<void> {
  await tx
    .insertInto("audit_log")
    .values({
      seq: row.seq,
      at: row.at,
      actor_id: row.actorId,
      act: row.act,
      subject_kind: row.subjectKind,
      subject_id: row.subjectId,
      reason_hash: row.reasonHash,
      previous_hash: row.previousHash,
      hash: row.hash,
    })
    .execute();
  if (row.reason !== null && row.salt !== null)
    await tx.insertInto("audit_reason").values({ seq: row.seq, salt: row.salt, reason: row.reason }).execute();
}

export function readAnchor(db: Db) {
  return db.selectFrom("audit_anchor").select(["seq", "hash", "signature"]).where("id", "=", 1).executeTakeFirst();
}

export async function writeAnchor(tx: Tx, anchor: { seq: number; hash: string; signature: string }): Promise<void> {
  await tx
    .insertInto("audit_anchor")
    .values({ id: 1, ...anchor })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(anchor))
    .execute();
}

/** Removes a reason's text with its salt; the chain keeps the hash. False if there was none. */
export async function deleteReason(tx: Tx, seq: number): Promise<boolean> {
  const row = await tx.deleteFrom("audit_reason").where("seq", "=", seq).returning("seq").executeTakeFirst();
  return row !== undefined;
}
