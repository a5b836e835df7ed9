import type { Db } from "db/engine";
import { sql } from "kysely";

/** Threads whose counts are not what counting their visible answers and comments gives. */
export async function wrongCounts(db: Db, limit: number) {
  const count = (table: "visible_answer" | "visible_comment") =>
    sql<number>`(select count(*) from ${sql.table(table)} p where p.thread_id = t.id)`;
  return db
    .selectFrom("thread as t")
    .select(["t.id", "t.answer_count as answers", "t.comment_count as comments"])
    .select([count("visible_answer").as("countedAnswers"), count("visible_comment").as("countedComments")])
    .where(
      sql<boolean>`(t.answer_count <> ${count("visible_answer")} or t.comment_count <> ${count("visible_comment")})`,
    )
    .orderBy("t.id")
    .limit(limit)
    .execute();
}
