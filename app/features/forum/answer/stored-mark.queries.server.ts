import type { Db } from "db/engine";
import type { StoredText } from "~/core/stored-text";

/** What stands under an answer beside its text: references, warnings and reasons to disagree. */
export type MarkKind = "reference" | "warning" | "disagreement";

const under = (kind: MarkKind, id: number, answerId: number, threadId: number) => ({
  kind,
  id,
  threadId,
  post: { kind: "answer" as const, id: answerId },
  markdown: {},
});

/** The words of some marks behind `after`, in the order of their ids (of a disagreement: of its answer's id). */
export async function storedMarks(db: Db, kind: MarkKind, after: number, limit: number): Promise<StoredText[]> {
  if (kind === "reference") {
    const rows = await db
      .selectFrom("reference")
      .innerJoin("answer", "answer.id", "reference.answer_id")
      .select(["reference.id", "answer.id as answerId", "answer.thread_id as threadId"])
      .select(["reference.title", "reference.superseded_by as superseded"])
      .where("reference.id", ">", after)
      .orderBy("reference.id")
      .limit(limit)
      .execute();
    return rows.map(({ id, answerId, threadId, title, superseded }) => ({
      ...under(kind, id, answerId, threadId),
      plain: { title, superseded: superseded ?? "" },
    }));
  }
  if (kind === "warning") {
    const rows = await db
      .selectFrom("warning")
      .innerJoin("answer", "answer.id", "warning.answer_id")
      .select(["warning.id", "answer.id as answerId", "answer.thread_id as threadId", "warning.comment"])
      .where("warning.id", ">", after)
      .orderBy("warning.id")
      .limit(limit)
      .execute();
    return rows.map(({ id, answerId, threadId, comment }) => ({
      ...under(kind, id, answerId, threadId),
      plain: { comment },
    }));
  }
  // A vote has no id of its own: all reasons under one answer are read at once.
  const answers = await db
    .selectFrom("answer")
    .select(["id", "thread_id as threadId"])
    .where("id", ">", after)
    .where("disagree_count", ">", 0)
    .orderBy("id")
    .limit(limit)
    .execute();
  if (answers.length === 0) return [];
  const reasons = await db
    .selectFrom("vote")
    .select(["post_id as answerId", "reason"])
    .where("post_kind", "=", "answer")
    .where(
      "post_id",
      "in",
      answers.map(({ id }) => id),
    )
    .where("reason", "is not", null)
    .execute();
  return answers.map(({ id, threadId }) => ({
    ...under(kind, id, id, threadId),
    plain: Object.fromEntries(
      reasons.filter(({ answerId }) => answerId === id).map(({ reason }, at) => [`reason.${at}`, reason ?? ""]),
    ),
  }));
}
