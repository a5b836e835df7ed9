import type { Db } from "db/engine";
import { prepared } from "db/prepared";
import { type RawBuilder, sql } from "kysely";
import { authorIn, badgeColumns, badgeIn } from "~/core/badge-row";
import type { CommentView, ReferenceView, WarningView } from "../thread/thread-view";

/** What hangs under the answers of one page, each in one query for all of them. */

type Of<T> = T & { answerId: number };

/**
 * The answers of a page: all of a thread's, as nearly always, or these of a longer thread. What is asked for all of
 * them has the same words for every thread.
 */
export type AnswersOfPage = { threadId: number; only: number[] | null };

const idsIn = (threadId: number) => sql<number>`(select id from answer where thread_id = ${threadId})`;

const referencesOf = {
  all: prepared((db: Db, threadId: number) => referenceRows(db, idsIn(threadId))),
  only: (db: Db, ids: number[]) => referenceRows(db, ids).execute(),
};

function referenceRows(db: Db, ids: number[] | RawBuilder<number>) {
  return db
    .selectFrom("reference")
    .select(["id", "answer_id as answerId", "kind", "title", "year", "level", "doi", "pmid", "url"])
    .select("superseded_by as supersededBy")
    .where("answer_id", "in", ids)
    .orderBy("answer_id")
    .orderBy("id");
}

export function readReferences(
  db: Db,
  { threadId, only }: AnswersOfPage,
): Promise<Of<Omit<ReferenceView, "number">>[]> {
  return only ? referencesOf.only(db, only) : referencesOf.all(db, threadId);
}

const warningsOf = {
  all: prepared((db: Db, threadId: number) => warningRows(db, idsIn(threadId))),
  only: (db: Db, ids: number[]) => warningRows(db, ids).execute(),
};

function warningRows(db: Db, ids: number[] | RawBuilder<number>) {
  return db
    .selectFrom("warning as w")
    .innerJoin("badge", "badge.id", "w.account_id")
    .select(["w.id", "w.answer_id as answerId", "w.kind", "w.comment", "w.by_clinician", "w.upheld"])
    .select(["w.created_at as createdAt", ...badgeColumns])
    .where("w.answer_id", "in", ids)
    .where((eb) => eb.or([eb("w.decided_at", "is", null), eb("w.upheld", "=", 1)]))
    .orderBy("w.id");
}

/** Warnings that nobody turned down: open ones and upheld ones. */
export async function readWarnings(db: Db, { threadId, only }: AnswersOfPage): Promise<Of<WarningView>[]> {
  const rows = only ? await warningsOf.only(db, only) : await warningsOf.all(db, threadId);
  return rows.map((row) => ({
    id: row.id,
    answerId: row.answerId,
    kind: row.kind,
    comment: row.comment,
    byClinician: row.by_clinician === 1,
    upheld: row.upheld === 1,
    author: badgeIn(row),
    createdAt: row.createdAt,
  }));
}

/** One thread's comments are read up to here; a page beyond that would help nobody. */
const MOST_COMMENTS = 1_500;

type Asked = { askerId: number | null; pseudonym: string | null; stage: string | null };

const commentsOf = {
  all: prepared((db: Db, threadId: number) => commentRows(db, threadId)),
  only: (db: Db, threadId: number, ids: number[]) =>
    commentRows(db, threadId)
      .where((eb) => eb.or([eb("c.answer_id", "is", null), eb("c.answer_id", "in", ids)]))
      .execute(),
};

function commentRows(db: Db, threadId: number) {
  return db
    .selectFrom("comment as c")
    .leftJoin("badge", "badge.id", "c.author_id")
    .select(["c.id", "c.answer_id as answerId", "c.parent_id as parentId", "c.author_id as authorId", "c.as_asker"])
    .select(["c.created_at as createdAt", "c.edited_at as editedAt", "c.deleted_at as deletedAt"])
    .select(["c.useful_count as usefulCount", ...badgeColumns])
    .select(sql<string>`case when c.deleted_at is null then c.body_html else '' end`.as("html"))
    .where("c.thread_id", "=", threadId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("hidden_post as h")
            .select("h.post_id")
            .where("h.post_kind", "=", "comment")
            .whereRef("h.post_id", "=", "c.id"),
        ),
      ),
    )
    .orderBy("c.id")
    .limit(MOST_COMMENTS);
}

/** The comments under the question and under these answers, oldest first, withdrawn ones without author and text. */
export async function readComments(
  db: Db,
  thread: Asked,
  { threadId, only }: AnswersOfPage,
): Promise<Omit<CommentView, "replies">[]> {
  const rows = only ? await commentsOf.only(db, threadId, only) : await commentsOf.all(db, threadId);
  return rows.map((row) => ({
    id: row.id,
    answerId: row.answerId,
    parentId: row.parentId,
    author: row.deletedAt === null ? authorIn(row, thread) : null,
    byAsker: row.as_asker === 1 || (row.authorId !== null && row.authorId === thread.askerId),
    html: row.html,
    createdAt: row.createdAt,
    editedAt: row.editedAt,
    usefulCount: row.usefulCount,
  }));
}
