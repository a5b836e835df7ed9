import { createHash, createHmac, randomBytes } from "node:crypto";
import type { Tx } from "db/engine";
import type { Context } from "~/platform/context.server";
import { type AuditAct, CHAIN_START, canonicalEnd, canonicalReason, canonicalRow } from "./audit-chain";
import { insertAuditRow, lastAuditRow, writeAnchor } from "./audit-log.queries.server";

export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Says where the chain ends, under a key that is not in the database. */
export const signEnd = (key: Buffer, seq: number, hash: string) =>
  createHmac("sha256", key).update(canonicalEnd(seq, hash)).digest("hex");

export type AuditEntry = {
  actorId: number | null;
  act: AuditAct;
  subject: { kind: string; id: number | string };
  /** Kept beside the chain, erasable. */
  reason: string | null;
};

/**
 * Writes an act into the log, in the act's own transaction and as its last step: appends wait for each other until
 * their transactions end, so whoever holds the log must not wait for anything else.
 */
export async function appendAudit(ctx: Context, tx: Tx, entry: AuditEntry): Promise<void> {
  await ctx.runtime.database.serialise(tx, "audit-log");
  const last = await lastAuditRow(tx);
  const salt = entry.reason === null ? null : randomBytes(16).toString("hex");
  const facts = {
    seq: (last?.seq ?? 0) + 1,
    at: ctx.now,
    actorId: entry.actorId,
    act: entry.act,
    subjectKind: entry.subject.kind,
    subjectId: String(entry.subject.id),
    reasonHash: entry.reason === null || salt === null ? null : sha256(canonicalReason(salt, entry.reason)),
    previousHash: last?.hash ?? CHAIN_START,
  };
  const hash = sha256(canonicalRow(facts));
  await insertAuditRow(tx, { ...facts, hash, salt, reason: entry.reason });
  await writeAnchor(tx, { seq: facts.seq, hash, signature: signEnd(ctx.runtime.keys.audit, facts.seq, hash) });
}
