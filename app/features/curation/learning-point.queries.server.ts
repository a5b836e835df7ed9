import type { Db, Tx } from "db/engine";
import { notRecognisedBy } from "db/recognised";
import type { CheckedText } from "db/schema/shown-text";
import type { Instant } from "~/core/time";

/** The learning points of a thread in their order, as they were typed. */
export function pointsOfThread(db: Db, threadId: number) {
  return db
    .selectFrom("learning_point")
    .select(["id", "body_md as bodyMd", "author_id as authorId"])
    .where("thread_id", "=", threadId)
    .orderBy("position")
    .execute();
}

/** The thread that points stand above, if it is there to be curated by this educator. */
export function curatedThread(db: Db | Tx, threadId: number, curatorId: number) {
  return db
    .selectFrom("visible_thread as t")
    .select(["t.id", "t.title", "t.slug"])
    .where("t.id", "=", threadId)
    .where(notRecognisedBy(curatorId))
    .executeTakeFirst();
}

export type NewPoint = { bodyMd: CheckedText; bodyHtml: string; rendererVersion: number };

/** Replaces a thread's whole list. */
export async function replacePoints(
  tx: Tx,
  threadId: number,
  authorId: number,
  points: NewPoint[],
  now: Instant,
): Promise<void> {
  await tx.deleteFrom("learning_point").where("thread_id", "=", threadId).execute();
  if (points.length === 0) return;
  await tx
    .insertInto("learning_point")
    .values(
      points.map((point, position) => ({
        thread_id: threadId,
        author_id: authorId,
        position,
        body_md: point.bodyMd,
        body_html: point.bodyHtml,
        renderer_version: point.rendererVersion,
        created_at: now,
      })),
    )
    .execute();
}
