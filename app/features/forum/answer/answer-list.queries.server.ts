import type { Db } from "db/engine";
import { prepared } from "db/prepared";
import { type SqlBool, sql } from "kysely";
import { badgeColumns, badgeIn } from "~/core/badge-row";
import type { AnswerView } from "../thread/thread-view";
import { ANSWERS_PER_PAGE, type AnswerOrder } from "./answer-order";

/** An answer that is there to be read, or withdrawn but kept as the place of the comments under it. */
const stands = sql<SqlBool>`(a.deleted_at is null or a.comment_count > 0)
  and not exists (select 1 from hidden_post h where h.post_kind = 'answer' and h.post_id = a.id)`;

/** A withdrawn answer's votes and endorsements no longer lift it. */
const endorsed = (answer: string) =>
  sql<number>`case when ${sql.ref(`${answer}.endorsement_count`)} > 0 and ${sql.ref(`${answer}.deleted_at`)} is null then 0 else 1 end`;

/** True for answers that come after the one called `last`. The order is total, so that no page repeats or skips one. */
const comesAfter = (order: AnswerOrder) =>
  order === "oldest"
    ? sql<SqlBool>`(a.created_at, a.id) > (last.created_at, last.id)`
    : sql<SqlBool>`(${endorsed("a")}, -a.wilson, a.created_at, a.id) > (${endorsed("last")}, -last.wilson, last.created_at, last.id)`;

const isAfter = (threadId: number, { order, after }: { order: AnswerOrder; after: number }) =>
  sql<SqlBool>`exists (select 1 from answer last where last.id = ${after} and last.thread_id = ${threadId}
    and ${comesAfter(order)})`;

const columns = [
  "a.id",
  "a.deleted_at as deletedAt",
  "a.interests",
  "a.created_at as createdAt",
  "a.edited_at as editedAt",
  "a.useful_count as usefulCount",
  "a.endorsement_count as endorsements",
  "a.helpful_at as helpfulAt",
] as const;

export type AnswerRow = Omit<AnswerView, "references" | "warnings" | "comments">;

const firstAnswers = {
  best: prepared((db: Db, threadId: number, specialtyId: number) =>
    answerRows(db, { id: threadId, specialtyId }, { order: "best", after: null }),
  ),
  oldest: prepared((db: Db, threadId: number, specialtyId: number) =>
    answerRows(db, { id: threadId, specialtyId }, { order: "oldest", after: null }),
  ),
};

function answerRows(
  db: Db,
  thread: { id: number; specialtyId: number },
  { order, after }: { order: AnswerOrder; after: number | null },
) {
  let query = db
    .selectFrom("answer as a")
    .innerJoin("badge", "badge.id", "a.author_id")
    .select([...columns, ...badgeColumns])
    .select([
      // What was withdrawn leaves the database's door already empty.
      sql<string>`case when a.deleted_at is null then a.body_html else '' end`.as("html"),
      sql<number>`(select count(*) from endorsement e where e.answer_id = a.id and e.imported = 1)`.as("imported"),
      sql<number>`(select coalesce(sum(points), 0) from standing_total st
        where st.account_id = a.author_id and st.specialty_id = ${thread.specialtyId})`.as("standing"),
    ])
    .where("a.thread_id", "=", thread.id)
    .where(stands);
  if (after !== null) query = query.where(isAfter(thread.id, { order, after }));
  const ordered =
    order === "oldest"
      ? query.orderBy("a.created_at").orderBy("a.id")
      : query.orderBy(endorsed("a")).orderBy("a.wilson", "desc").orderBy("a.created_at").orderBy("a.id");
  return ordered.limit(ANSWERS_PER_PAGE + 1);
}

/**
 * One page of a thread's answers in order, after the answer `after` (null: from the start), and whether more follow.
 */
export async function readAnswers(
  db: Db,
  thread: { id: number; specialtyId: number },
  { order, after }: { order: AnswerOrder; after: number | null },
): Promise<{ answers: AnswerRow[]; more: boolean }> {
  const rows =
    after === null
      ? await firstAnswers[order](db, thread.id, thread.specialtyId)
      : await answerRows(db, thread, { order, after }).execute();
  const answers = rows.slice(0, ANSWERS_PER_PAGE).map((row): AnswerRow => {
    const { id, html, standing, createdAt, editedAt, usefulCount, endorsements } = row;
    const there = row.deletedAt === null;
    const author = there ? badgeIn(row) : null;
    return {
      id,
      html,
      // Of who left nothing is shown: it would fall by what was paid out to them for anonymous questions.
      standing: author?.former ? 0 : standing,
      createdAt,
      editedAt,
      usefulCount,
      author,
      interests: there ? row.interests : null,
      endorsements: there ? endorsements : 0,
      importedEndorsements: there ? row.imported : 0,
      helpful: there && row.helpfulAt !== null,
    };
  });
  return { answers, more: rows.length > ANSWERS_PER_PAGE };
}

/** How many answers come after this one. */
export async function remainingAnswers(
  db: Db,
  threadId: number,
  last: { order: AnswerOrder; after: number },
): Promise<number> {
  const { n } = await db
    .selectFrom("answer as a")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("a.thread_id", "=", threadId)
    .where(stands)
    .where(isAfter(threadId, last))
    .executeTakeFirstOrThrow();
  return n;
}
