import type { Db } from "db/engine";
import { prepared } from "db/prepared";
import { type SqlBool, sql } from "kysely";
import type { SideCollection } from "../thread/collection-links";
import type { Audience } from "../thread/thread-access";

/** What stands beside and above a list. */

/** Counts on tabs stop here. */
const MOST = 1_000;

/** How many threads wait for a first answer, up to a thousand. */
export async function countUnanswered(db: Db, audience: Audience): Promise<number> {
  const inAudience = audience === "public" ? sql`and visibility = 'public'` : sql``;
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from (
      select 1 from visible_thread where state = 'unanswered' ${inAudience} limit ${sql.lit(MOST)}
    ) as waiting`.execute(db);
  return rows[0]?.n ?? 0;
}

const size = (audience: Audience) =>
  sql<number>`(select count(*) from collection_item i join visible_thread t on t.id = i.thread_id
    where i.collection_id = c.id ${audience === "public" ? sql`and t.visibility = 'public'` : sql``})`.as("size");

export function newestCollections(db: Db, audience: Audience): Promise<SideCollection[]> {
  return db
    .selectFrom("collection as c")
    .select(["c.id", "c.title", size(audience)])
    .where("c.published_at", "is not", null)
    .where("c.deleted_at", "is", null)
    .orderBy("c.published_at", "desc")
    .orderBy("c.id", "desc")
    .limit(4)
    .execute();
}

export function followedCollections(db: Db, accountId: number, audience: Audience): Promise<SideCollection[]> {
  return followedIn[audience](db, accountId);
}

const followedIn = {
  public: prepared((db: Db, accountId: number) => followedRows(db, accountId, "public")),
  verified: prepared((db: Db, accountId: number) => followedRows(db, accountId, "verified")),
};

function followedRows(db: Db, accountId: number, audience: Audience) {
  return db
    .selectFrom("watch as w")
    .innerJoin("collection as c", "c.id", "w.target_id")
    .select(["c.id", "c.title", size(audience)])
    .where("w.account_id", "=", accountId)
    .where("w.target_kind", "=", "collection")
    .where("c.published_at", "is not", null)
    .where("c.deleted_at", "is", null)
    .orderBy("c.changed_at", "desc")
    .limit(5);
}

/** Whether somebody follows the specialty or tag whose page this is. */
export async function isWatching(db: Db, accountId: number, kind: string, id: number): Promise<boolean> {
  const row = await db
    .selectFrom("watch")
    .select("target_id")
    .where("account_id", "=", accountId)
    .where("target_kind", "=", kind)
    .where("target_id", "=", id)
    .executeTakeFirst();
  return row !== undefined;
}

/** A tag's words come from threads, so a reader learns of a tag only through a thread they may read. */
const inUse = (audience: Audience) => sql<SqlBool>`exists (
  select 1 from thread_tag tt join visible_thread t on t.id = tt.thread_id
  where tt.tag_id = tag.id ${audience === "public" ? sql`and t.visibility = 'public'` : sql``})`;

export function findTag(db: Db, slug: string, audience: Audience) {
  return db
    .selectFrom("tag")
    .select(["id", "slug", "name", "thread_count as threadCount"])
    .where("slug", "=", slug)
    .where(inUse(audience))
    .executeTakeFirst();
}

/** The words that lead to a tag. */
export async function synonymsOf(db: Db, tagId: number): Promise<string[]> {
  const rows = await db.selectFrom("tag_synonym").select("word").where("tag_id", "=", tagId).orderBy("word").execute();
  return rows.map((row) => row.word);
}

/** The slug of the tag that a synonym leads to. */
export async function tagMeant(db: Db, word: string, audience: Audience): Promise<string | undefined> {
  const row = await db
    .selectFrom("tag_synonym as s")
    .innerJoin("tag", "tag.id", "s.tag_id")
    .select("tag.slug")
    .where("s.word", "=", word.toLowerCase())
    .where(inUse(audience))
    .executeTakeFirst();
  return row?.slug;
}

/** The tags used most, by name. */
export async function popularTags(db: Db, audience: Audience) {
  const rows = await db
    .selectFrom("tag")
    .select(["slug", "name", "thread_count as threadCount"])
    .where("thread_count", ">", 0)
    .where(inUse(audience))
    .orderBy("thread_count", "desc")
    .orderBy("id", "desc")
    .limit(300)
    .execute();
  return rows.sort((a, b) => a.name.localeCompare(b.name, "en"));
}
