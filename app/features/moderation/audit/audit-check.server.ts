import type { Context } from "~/platform/context.server";
import { CHAIN_START, canonicalReason, canonicalRow } from "./audit-chain";
import { type AuditRow, auditRowsAfter, readAnchor } from "./audit-log.queries.server";
import { sha256, signEnd } from "./audit-log.server";

export type AuditProblem = { seq: number; problem: string };

const BATCH = 1_000;

function problemsOf(row: AuditRow, before: { seq: number; hash: string }): string[] {
  const problems: string[] = [];
  if (row.seq !== before.seq + 1) problems.push(`${row.seq - before.seq - 1} rows before it are missing`);
  if (row.previousHash !== before.hash) problems.push("it does not follow the row before it");
  if (sha256(canonicalRow(row)) !== row.hash) problems.push("it was altered");
  // No reason beside a hash is one that was erased, which is allowed.
  if (row.reason !== null && row.salt !== null && sha256(canonicalReason(row.salt, row.reason)) !== row.reasonHash)
    problems.push("its reason was altered");
  return problems;
}

/** Walks the whole chain and says what was altered, removed or put in another order, at the end too. */
export async function checkAuditLog(ctx: Context): Promise<{ rows: number; problems: AuditProblem[] }> {
  const problems: AuditProblem[] = [];
  // Read first: rows written meanwhile lie beyond it and are checked as rows only.
  const anchor = await readAnchor(ctx.db);
  let before = { seq: 0, hash: CHAIN_START };
  let atAnchor: string | undefined;
  let rows = 0;
  for (;;) {
    const batch = await auditRowsAfter(ctx.db, before.seq, BATCH);
    for (const row of batch) {
      for (const problem of problemsOf(row, before)) problems.push({ seq: row.seq, problem });
      if (row.seq === anchor?.seq) atAnchor = row.hash;
      before = row;
    }
    rows += batch.length;
    if (batch.length < BATCH) break;
  }
  if (!anchor) {
    if (rows > 0) problems.push({ seq: before.seq, problem: "the record of where the log ends is gone" });
    return { rows, problems };
  }
  if (anchor.signature !== signEnd(ctx.runtime.keys.audit, anchor.seq, anchor.hash))
    problems.push({
      seq: anchor.seq,
      problem: "the record of where the log ends was not signed with this forum's key",
    });
  if (before.seq < anchor.seq)
    problems.push({ seq: anchor.seq, problem: `the newest ${anchor.seq - before.seq} rows are missing` });
  else if (atAnchor !== anchor.hash)
    problems.push({ seq: anchor.seq, problem: "it is not the row that the record of the log's end names" });
  return { rows, problems };
}
