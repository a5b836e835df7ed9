import { z } from "zod";
import { allowed } from "~/core/actor";
import type { Context } from "~/platform/context.server";
import { csvLines } from "~/platform/csv.server";
import { admins } from "~/platform/route-rules";
import type { AuditFilter } from "./audit-filter";
import { auditSlice, type ExportedRow } from "./audit-list.queries.server";
import { appendAudit } from "./audit-log.server";

const BATCH = 500;

const header = "seq at act actor_id subject_kind subject_id reason reason_hash previous_hash hash".split(" ");

const cellsOf = (row: ExportedRow) => [
  row.seq,
  new Date(row.at).toISOString(),
  row.act,
  row.actorId,
  row.subjectKind,
  row.subjectId,
  row.reason,
  row.reasonHash,
  row.previousHash,
  row.hash,
];

const pieces = {
  csv: (rows: readonly ExportedRow[]) => csvLines(rows.map(cellsOf)),
  ndjson: (rows: readonly ExportedRow[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
};

/** The file's form, and which rows: the filter as the page's address has it. */
export const exportForm = z.object({ format: z.enum(["csv", "ndjson"], "Choose CSV or NDJSON."), rows: z.string() });

export type ExportFormat = keyof typeof pieces;

/**
 * The log as a file, the oldest row first, with the hashes: what the chain says can be checked elsewhere. That it was
 * saved is a row before anything is sent. Sent in pieces as they are read, however long the log is.
 */
export async function exportAudit(
  ctx: Context,
  filter: AuditFilter,
  format: ExportFormat,
): Promise<ReadableStream<Uint8Array>> {
  const { id: actorId } = allowed(ctx.actor, admins(ctx.actor, ctx.now));
  await ctx.write((tx) =>
    appendAudit(ctx, tx, { actorId, act: "log-saved", subject: { kind: "log", id: format }, reason: null }),
  );
  const encoder = new TextEncoder();
  let after = 0;
  return new ReadableStream({
    start(controller) {
      if (format === "csv") controller.enqueue(encoder.encode(`\ufeff${csvLines([header])}`));
    },
    async pull(controller) {
      const rows = await auditSlice(ctx.db, filter, after, BATCH, { id: actorId, now: ctx.now, admin: true });
      after = rows.at(-1)?.seq ?? after;
      if (rows.length > 0) controller.enqueue(encoder.encode(pieces[format](rows)));
      if (rows.length < BATCH) controller.close();
    },
  });
}
