import type { Db } from "db/engine";
import { authorIn, badgeColumns } from "~/core/badge-row";
import { type Author, isAnonymous } from "~/core/person";
import { type Instant, shownTime } from "~/core/time";
import { excerptOf } from "./excerpt";

export type FeedItem = { id: number; slug: string; title: string; words: string; author: string; createdAt: Instant };

const nameOf = (author: Author) => (isAnonymous(author) ? author.pseudonym : author.name);

/** The newest public threads with their first words. */
export async function latestPublic(db: Db, limit = 30): Promise<FeedItem[]> {
  const rows = await db
    .selectFrom("visible_thread as t")
    .leftJoin("badge", "badge.id", "t.author_id")
    .select(["t.id", "t.slug", "t.kind", "t.title", "t.asking_html as asking", "t.created_at as createdAt"])
    .select(["t.pseudonym", "t.asker_stage as stage", ...badgeColumns])
    .where("t.visibility", "=", "public")
    .orderBy("t.created_at", "desc")
    .orderBy("t.id", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    title: row.title,
    words: excerptOf(row.asking, 400),
    author: nameOf(authorIn(row, row)),
    createdAt: shownTime(row.kind, row.createdAt),
  }));
}

/** How many thread ids one file of the sitemap covers; the standard allows 50,000 addresses. */
export const IDS_PER_FILE = 5_000;

export async function newestThreadId(db: Db): Promise<number> {
  const row = await db
    .selectFrom("thread")
    .select((eb) => eb.fn.max("id").as("id"))
    .executeTakeFirst();
  return row?.id ?? 0;
}

/** Public threads of one range of ids, for one file of the sitemap. */
export async function publicThreadsFrom(
  db: Db,
  file: number,
): Promise<{ id: number; slug: string; changedAt: Instant }[]> {
  const rows = await db
    .selectFrom("visible_thread")
    .select(["id", "slug", "kind", "last_activity_at as changedAt"])
    .where("visibility", "=", "public")
    .where("id", ">", file * IDS_PER_FILE)
    .where("id", "<=", (file + 1) * IDS_PER_FILE)
    .orderBy("id")
    .execute();
  return rows.map(({ id, slug, kind, changedAt }) => ({ id, slug, changedAt: shownTime(kind, changedAt) }));
}

export function publishedCollections(db: Db) {
  return db
    .selectFrom("collection")
    .select(["id", "changed_at as changedAt"])
    .where("published_at", "is not", null)
    .where("deleted_at", "is", null)
    .orderBy("published_at", "desc")
    .limit(IDS_PER_FILE)
    .execute();
}
