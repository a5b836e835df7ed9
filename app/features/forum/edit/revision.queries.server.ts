import type { Db, Tx } from "db/engine";
import type { RevisionTable } from "db/schema/forum";
import type { Insertable } from "kysely";
import { badgeColumns } from "~/core/badge-row";
import type { PostRef } from "~/core/ids";

/** The number of a post's latest revision, 0 if it was never edited: what an edit is based on. */
export async function latestRevision(db: Db, post: PostRef): Promise<number> {
  const row = await db
    .selectFrom("revision")
    .select((eb) => eb.fn.max("id").as("id"))
    .where("post_kind", "=", post.kind)
    .where("post_id", "=", post.id)
    .executeTakeFirst();
  return row?.id ?? 0;
}

export async function insertRevision(tx: Tx, row: Insertable<RevisionTable>): Promise<void> {
  await tx.insertInto("revision").values(row).execute();
}

/** A post's revisions, the newest first: the text before each edit, and who edited (nobody: the anonymous asker). */
export function revisionsOf(db: Db, post: PostRef, page: { before: number | null; limit: number }) {
  return db
    .selectFrom("revision as r")
    .leftJoin("badge", "badge.id", "r.editor_id")
    .select(["r.id", "r.title", "r.body_md as body", "r.note", "r.created_at as at"])
    .select(badgeColumns)
    .where("r.post_kind", "=", post.kind)
    .where("r.post_id", "=", post.id)
    .$if(page.before !== null, (query) => query.where("r.id", "<", page.before ?? 0))
    .orderBy("r.id", "desc")
    .limit(page.limit)
    .execute();
}
