import type { Db } from "db/engine";
import { schoolActKeys } from "~/core/school-acts";
import { signInChangeKeys } from "~/core/sign-in-changes";
import type { Instant } from "~/core/time";
import { assessesSomebody } from "../reveal/grading-firewall.queries.server";
import type { AuditAct } from "./audit-chain";
import { type AuditFilter, endOf } from "./audit-filter";
import type { AuditRow } from "./audit-log.queries.server";

const PAGE = 50;
/** The one act in the log that is not a moderator's or an administrator's. */
const BY_REPORT: AuditAct = "post-hidden-by-report";

/** The first row at or after a moment. Rows are appended in the order of time, so this turns days into places. */
async function placeOf(db: Db, at: number): Promise<number | null> {
  const row = await db
    .selectFrom("audit_log")
    .select("seq")
    .where("at", ">=", at)
    .orderBy("at")
    .orderBy("seq")
    .limit(1)
    .executeTakeFirst();
  return row?.seq ?? null;
}

/** Places in the log between which a filter's rows stand; null if there can be none. */
async function spanOf(db: Db, filter: AuditFilter): Promise<{ first: number; last: number } | null> {
  const end = endOf(filter);
  const first = filter.from === null ? 1 : await placeOf(db, filter.from);
  const beyond = end === null ? null : await placeOf(db, end);
  return first === null ? null : { first, last: beyond === null ? Number.MAX_SAFE_INTEGER : beyond - 1 };
}

/** Who acted, by handle; 0 for nobody. */
async function actorIdOf(db: Db, handle: string): Promise<number> {
  const row = await db.selectFrom("account").select("id").where("handle", "=", handle).executeTakeFirst();
  return row?.id ?? 0;
}

async function filtered(db: Db, filter: AuditFilter, reader: LogReader) {
  const span = await spanOf(db, filter);
  if (!span) return null;
  let query = db
    .selectFrom("audit_log as l")
    .leftJoin("audit_reason as r", "r.seq", "l.seq")
    .where("l.seq", ">=", span.first)
    .where("l.seq", "<=", span.last);
  // When somebody did something about their account is nothing that moderators need, and could tell who asked then; nor
  // is who keeps a school or assesses at one.
  if (!reader.admin) query = query.where("l.act", "not in", [...signInChangeKeys, ...schoolActKeys]);
  // What was done to an account just after a reveal would tell whose question it was.
  if (await assessesSomebody(db, reader.id, reader.now)) query = query.where("l.subject_kind", "<>", "reveal");
  if (filter.act) query = query.where("l.act", "=", filter.act);
  if (filter.by) query = query.where("l.actor_id", "=", await actorIdOf(db, filter.by)).where("l.act", "<>", BY_REPORT);
  if (filter.subject)
    query = query.where("l.subject_kind", "=", filter.subject.kind).where("l.subject_id", "=", filter.subject.id);
  return query;
}

/** Beside rows about these may stand what follows from a reveal. */
const aboutPeople = ["reveal", "account", "verification", "assessor", "membership"];

/**
 * Whether what was written beside a row is kept from this reader: because it is about revealing them, or because they
 * assess students and it is about revealing anybody, or about somebody's account, where it may say why. Asked for no
 * other account: it would tell who asked anonymously.
 */
export async function keptFrom(db: Db, readerId: number, now: Instant) {
  if (await assessesSomebody(db, readerId, now))
    return (row: { subjectKind: string }) => aboutPeople.includes(row.subjectKind);
  const rows = await db
    .selectFrom("anonymous_author as own")
    .innerJoin("reveal as r", "r.thread_id", "own.thread_id")
    .select("r.id")
    .where("own.account_id", "=", readerId)
    .execute();
  const ids = new Set(rows.map(({ id }) => String(id)));
  return (row: { subjectKind: string; subjectId: string }) => row.subjectKind === "reveal" && ids.has(row.subjectId);
}

export type LogRow = {
  seq: number;
  at: number;
  act: string;
  /** A name, or what stands for one: nobody learns here who reported a post. */
  actor: string;
  subjectKind: string;
  subjectId: string;
  reason: string | null;
  /** A reason was written and is gone. */
  erased: boolean;
  /** A reason is written, and is not for this reader. */
  withheld: boolean;
};

/** Who reads the log, and when. Rows about how members sign in and about schools are for administrators. */
export type LogReader = { id: number; now: Instant; admin?: boolean };

/** A page of the log, the newest first. Of what is kept from `reader` they see the row alone. */
export async function auditPage(
  db: Db,
  filter: AuditFilter,
  before: number | null,
  reader: LogReader,
): Promise<{ rows: LogRow[]; next: number | null }> {
  let query = await filtered(db, filter, reader);
  if (!query) return { rows: [], next: null };
  if (before !== null) query = query.where("l.seq", "<", before);
  const rows = await query
    .leftJoin("badge as b", "b.id", "l.actor_id")
    .select(["l.seq", "l.at", "l.act", "l.actor_id as actorId", "b.name as actor", "b.former"])
    .select(["l.subject_kind as subjectKind", "l.subject_id as subjectId", "l.reason_hash as reasonHash", "r.reason"])
    .orderBy("l.seq", "desc")
    .limit(PAGE + 1)
    .execute();
  const kept = await keptFrom(db, reader.id, reader.now);
  const shown = rows.slice(0, PAGE).map(({ actorId, reasonHash, former, reason, ...row }) => ({
    ...row,
    reason: kept(row) ? null : reason,
    withheld: reason !== null && kept(row),
    actor:
      row.act === BY_REPORT
        ? "Whoever reported it"
        : actorId === null
          ? "The forum"
          : former === 1
            ? "A former member"
            : (row.actor ?? "A former member"),
    erased: reasonHash !== null && reason === null,
  }));
  return { rows: shown, next: rows.length > PAGE ? (shown.at(-1)?.seq ?? null) : null };
}

export type ExportedRow = Omit<AuditRow, "salt">;

/** The next rows for a file, the oldest first, with the reasons that `reader` may read. */
export async function auditSlice(
  db: Db,
  filter: AuditFilter,
  after: number,
  limit: number,
  reader: LogReader,
): Promise<ExportedRow[]> {
  const query = await filtered(db, filter, reader);
  if (!query) return [];
  const kept = await keptFrom(db, reader.id, reader.now);
  const rows = await query
    .select(["l.seq", "l.at", "l.actor_id as actorId", "l.act", "l.subject_kind as subjectKind"])
    .select(["l.subject_id as subjectId", "l.reason_hash as reasonHash", "l.previous_hash as previousHash"])
    .select(["l.hash", "r.reason"])
    .where("l.seq", ">", after)
    .orderBy("l.seq")
    .limit(limit)
    .execute();
  return rows.map((row) => (kept(row) ? { ...row, reason: null } : row));
}
