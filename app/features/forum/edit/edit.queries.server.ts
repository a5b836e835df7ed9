import type { Db, Tx } from "db/engine";
import type { AnswerTable, CommentTable, ThreadTable } from "db/schema/forum";
import type { Updateable } from "kysely";
import { NotFound } from "~/core/refusals";

/** What the edit page of a thread begins with. */
export async function threadText(db: Db, threadId: number) {
  const row = await db
    .selectFrom("thread as t")
    .innerJoin("specialty as s", "s.id", "t.specialty_id")
    .select([
      "t.title",
      "t.know_md as know",
      "t.think_md as think",
      "t.asking_md as asking",
      "t.created_at as createdAt",
    ])
    .select(["s.id as specialtyId", "s.slug as specialty", "s.name as specialtyName"])
    .where("t.id", "=", threadId)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return row;
}

/** A thread's parts as one text, as revisions hold them. */
export const joinParts = (parts: { know: string; think: string; asking: string }) =>
  [parts.know, parts.think, parts.asking].join("\f");

/** What the edit page of an answer or comment begins with. */
export async function bodyText(db: Db, post: { kind: "answer" | "comment"; id: number }) {
  const row =
    post.kind === "answer"
      ? await db
          .selectFrom("answer")
          .select(["body_md as body", "interests"])
          .where("id", "=", post.id)
          .executeTakeFirst()
      : await db
          .selectFrom("comment")
          .select((eb) => ["body_md as body", eb.val<string | null>(null).as("interests")])
          .where("id", "=", post.id)
          .executeTakeFirst();
  if (!row) throw new NotFound();
  return row;
}

export async function updateThread(tx: Tx, id: number, changes: Updateable<ThreadTable>): Promise<void> {
  await tx.updateTable("thread").set(changes).where("id", "=", id).execute();
}

export async function updateAnswer(tx: Tx, id: number, changes: Updateable<AnswerTable>): Promise<void> {
  await tx.updateTable("answer").set(changes).where("id", "=", id).execute();
}

export async function updateComment(tx: Tx, id: number, changes: Updateable<CommentTable>): Promise<void> {
  await tx.updateTable("comment").set(changes).where("id", "=", id).execute();
}
