import type { Db, Tx } from "db/engine";
import { prepared, preparedFor } from "db/prepared";
import { slices } from "db/slices";
import { sql } from "kysely";
import type { PostRef } from "~/core/ids";
import { textOf } from "./post-text";
import { wordsOf } from "./words";

export type NewDocument = {
  post_kind: string;
  post_id: number;
  thread_id: number;
  specialty_id: number;
  audience: string;
  created_at: number;
  title: string;
  body: string;
};

const indexed = (text: string) => wordsOf(text).join(" ");

/** The documents of these threads themselves, without those that readers cannot see. */
export async function threadDocuments(tx: Db, threadIds: readonly number[]): Promise<NewDocument[]> {
  const rows = await tx
    .selectFrom("visible_thread")
    .select(["id", "specialty_id", "visibility", "title", "created_at"])
    .select(["know_html", "think_html", "asking_html"])
    .where("id", "in", threadIds)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    post_kind: "thread",
    post_id: row.id,
    thread_id: row.id,
    specialty_id: row.specialty_id,
    audience: row.visibility,
    created_at: row.created_at,
    title: indexed(row.title),
    body: indexed(textOf(`${row.know_html} ${row.think_html} ${row.asking_html}`)),
  }));
}

const readableAnswers = (db: Db) =>
  db
    .selectFrom("visible_answer as a")
    .innerJoin("visible_thread as t", "t.id", "a.thread_id")
    .select(["a.id", "a.thread_id", "t.specialty_id", "t.visibility", "a.created_at", "a.body_html"]);

const readableAnswer = prepared((db: Db, answerId: number) => readableAnswers(db).where("a.id", "=", answerId));

/** The documents of one answer, or of all answers to these threads, without those that readers cannot see. */
export async function answerDocuments(
  tx: Db,
  of: { threadIds: readonly number[] } | { answerId: number },
): Promise<NewDocument[]> {
  const rows = await ("answerId" in of
    ? readableAnswer(tx, of.answerId)
    : readableAnswers(tx).where("a.thread_id", "in", of.threadIds).orderBy("a.id").execute());
  return rows.map((row) => ({
    post_kind: "answer",
    post_id: row.id,
    thread_id: row.thread_id,
    specialty_id: row.specialty_id,
    audience: row.visibility,
    created_at: row.created_at,
    title: "",
    body: indexed(textOf(row.body_html)),
  }));
}

export type StoredDocument = { id: number; title: string; audience: string };

const documents = (db: Db) => db.selectFrom("search_document").select(["id", "title", "audience"]);

const documentOf = prepared((db: Db, kind: string, id: number) =>
  documents(db).where("post_kind", "=", kind).where("post_id", "=", id),
);

/** What is indexed now: one post's document, or everything of these threads. */
export function storedDocuments(
  tx: Db,
  of: { post: PostRef } | { threadIds: readonly number[] },
): Promise<StoredDocument[]> {
  return "post" in of
    ? documentOf(tx, of.post.kind, of.post.id)
    : documents(tx).where("thread_id", "in", of.threadIds).orderBy("id").execute();
}

const insertedDocument = preparedFor(
  [
    ...(["post_kind", "post_id", "thread_id", "specialty_id"] as const),
    ...(["audience", "created_at", "title", "body"] as const),
  ],
  (db, document: NewDocument) => db.insertInto("search_document").values(document).returning("id"),
);

/** Puts in the document of one post. */
export async function insertDocument(tx: Tx, document: NewDocument): Promise<number[]> {
  return (await insertedDocument(tx, document)).map((row) => row.id);
}

export async function insertDocuments(tx: Tx, documents: readonly NewDocument[]): Promise<number[]> {
  const ids: number[] = [];
  for (const some of slices(documents)) {
    const rows = await tx.insertInto("search_document").values(some).returning("id").execute();
    ids.push(...rows.map((row) => row.id));
  }
  return ids;
}

export async function replaceDocument(tx: Tx, id: number, document: NewDocument): Promise<void> {
  await tx.updateTable("search_document").set(document).where("id", "=", id).execute();
}

export async function deleteDocuments(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await tx.deleteFrom("search_document").where("id", "in", ids).execute();
}

/** Gives every document of a thread the thread's audience and specialty; the indexed words stay. */
export async function moveDocuments(tx: Tx, threadId: number, to: { audience: string; specialty_id: number }) {
  await tx.updateTable("search_document").set(to).where("thread_id", "=", threadId).execute();
}

export type WordUse = { word: string; uses: number; public_uses: number };

/**
 * Adds to what is known of words (negative numbers take away); words that nobody uses any more go. Sorted, so that two
 * acts never wait on each other.
 */
export async function countWords(tx: Tx, counts: readonly WordUse[]): Promise<void> {
  const sorted = counts
    .filter((count) => count.uses !== 0 || count.public_uses !== 0)
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  for (const some of slices(sorted))
    await tx
      .insertInto("search_word")
      .values(some)
      .onConflict((conflict) =>
        conflict.column("word").doUpdateSet({
          uses: sql<number>`search_word.uses + excluded.uses`,
          public_uses: sql<number>`search_word.public_uses + excluded.public_uses`,
        }),
      )
      .execute();
  const lost = sorted.filter((count) => count.uses < 0).map((count) => count.word);
  for (const some of slices(lost))
    await tx.deleteFrom("search_word").where("word", "in", some).where("uses", "<=", 0).execute();
}
