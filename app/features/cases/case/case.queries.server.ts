import type { Db, Tx } from "db/engine";
import { prepared } from "db/prepared";
import type { ClinicalCaseTable } from "db/schema/cases";
import { type Insertable, type SqlBool, sql, type Updateable } from "kysely";
import type { Instant } from "~/core/time";
import type { CaseState } from "./case-access";

const caseByToken = prepared((db: Db, token: string) =>
  db
    .selectFrom("clinical_case as c")
    .leftJoin("specialty as s", "s.id", "c.specialty_id")
    .leftJoin("thread as t", "t.case_id", "c.id")
    .select(["c.id", "c.token", "c.author_id as authorId", "c.anonymous", "c.title", "c.tags", "c.state", "c.version"])
    .select(["c.summary_md as summary", "c.narrow_md as narrow", "c.analyse_md as analyse"])
    .select(["c.probe_md as probe", "c.plan_md as plan"])
    .select(["c.know_html as knowHtml", "c.think_html as thinkHtml", "c.asking_html as askingHtml"])
    .select(["c.submitted_at as submittedAt", "c.publish_at as publishAt", "c.updated_at as updatedAt"])
    .select(["s.id as specialtyId", "s.slug as specialty", "s.name as specialtyName", "s.open as specialtyOpen"])
    .select(["t.id as threadId", "t.slug as threadSlug", "t.title as threadTitle"])
    .where("c.token", "=", token),
);

/** A case by its address; whoever asks decides who may see it (`canReadCase`). */
export async function findCase(db: Db, token: string) {
  const [row] = await caseByToken(db, token);
  // The cast: the column's check constraint holds exactly these words.
  return row && { ...row, anonymous: row.anonymous === 1, state: row.state as CaseState };
}

export type FoundCase = NonNullable<Awaited<ReturnType<typeof findCase>>>;

/** A member's cases, newest first, withdrawn ones left out; one more than a page tells that another follows. */
export async function casesOf(db: Db, authorId: number, before: number | null, limit: number) {
  const rows = await db
    .selectFrom("clinical_case as c")
    .leftJoin("thread as t", "t.case_id", "c.id")
    .select(["c.id", "c.token", "c.title", "c.state", "c.created_at as createdAt", "c.updated_at as updatedAt"])
    .select(["t.id as threadId", "t.slug as threadSlug", "t.title as threadTitle"])
    .where("c.author_id", "=", authorId)
    .where("c.state", "!=", "withdrawn")
    .$if(before !== null, (query) =>
      query.where(
        sql<SqlBool>`(c.created_at, c.id) <
          (select created_at, id from clinical_case where id = ${before} and author_id = ${authorId})`,
      ),
    )
    .orderBy("c.created_at", "desc")
    .orderBy("c.id", "desc")
    .limit(limit)
    .execute();
  // The cast: the column's check constraint holds exactly these words.
  return rows.map((row) => ({ ...row, state: row.state as CaseState }));
}

export async function insertCase(tx: Tx, row: Insertable<ClinicalCaseTable>): Promise<number> {
  const { id } = await tx.insertInto("clinical_case").values(row).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Changes a case that is still as it was when `basedOn` was read, and still its author's to change. */
export async function changeCase(
  tx: Tx,
  caseId: number,
  basedOn: number,
  set: Updateable<ClinicalCaseTable>,
): Promise<boolean> {
  const row = await tx
    .updateTable("clinical_case")
    .set((eb) => ({ ...set, version: eb("version", "+", 1) }))
    .where("id", "=", caseId)
    .where("version", "=", basedOn)
    .where("state", "in", ["draft", "returned"])
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes a case from one of some states to another; false if it was in none of them any more. */
export async function moveCase(
  tx: Tx,
  caseId: number,
  from: readonly CaseState[],
  set: Updateable<ClinicalCaseTable> & { state: CaseState },
): Promise<boolean> {
  const row = await tx
    .updateTable("clinical_case")
    .set((eb) => ({ ...set, version: eb("version", "+", 1) }))
    .where("id", "=", caseId)
    .where("state", "in", from)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Holds a case in one of some states until the commit, so that it is not sent in or taken back meanwhile; false if it
 * is in none of them. It counts as touched, but its text has not changed.
 */
export async function holdCase(tx: Tx, caseId: number, states: readonly CaseState[], now: Instant): Promise<boolean> {
  const row = await tx
    .updateTable("clinical_case")
    .set({ updated_at: now })
    .where("id", "=", caseId)
    .where("state", "in", states)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

type NewStep = { caseId: number; from: string; to: string; actorId: number | null; reason?: string; now: Instant };

/** Writes down who took a case a step further, when and why. */
export async function insertCaseStep(tx: Tx, step: NewStep): Promise<void> {
  await tx
    .insertInto("case_step")
    .values({
      case_id: step.caseId,
      attachment_id: null,
      from_state: step.from,
      to_state: step.to,
      at: step.now,
      actor_id: step.actorId,
      reason: step.reason ?? "",
    })
    .execute();
}

/** The last steps of a case itself, newest first. */
export function caseSteps(db: Db, caseId: number, limit: number) {
  return db
    .selectFrom("case_step")
    .select(["id", "from_state as from", "to_state as to", "at", "reason", "actor_id as actorId"])
    .where("case_id", "=", caseId)
    .where("attachment_id", "is", null)
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

/** Takes the words out of a case: published they stand in its thread alone, withdrawn nowhere. */
export async function clearTexts(tx: Tx, caseId: number): Promise<void> {
  await tx
    .updateTable("clinical_case")
    .set({ title: "", tags: "", summary_md: "", narrow_md: "", analyse_md: "", probe_md: "", plan_md: "" })
    .set({ know_html: "", think_html: "", asking_html: "" })
    .where("id", "=", caseId)
    .execute();
}

/** The case behind a thread, or null for a question. */
export async function caseIdOfThread(db: Db, threadId: number): Promise<number | null> {
  const row = await db.selectFrom("thread").select("case_id as caseId").where("id", "=", threadId).executeTakeFirst();
  return row?.caseId ?? null;
}

const openSpecialtyBySlug = prepared((db: Db, slug: string) =>
  db.selectFrom("specialty").select("id").where("slug", "=", slug).where("open", "=", 1),
);

/** The id of an open specialty; null for none and for one that is closed or unknown. */
export async function openSpecialtyId(db: Db, slug: string): Promise<number | null> {
  return (await openSpecialtyBySlug(db, slug))[0]?.id ?? null;
}
