import type { Db, Tx } from "db/engine";
import type { CheckedText } from "db/schema/shown-text";
import { sql } from "kysely";

const PAGE = 50;

/** Tags by name, with how many words lead to each. `start` is the start of a name. */
export async function tagsForAdmin(db: Db, { start, after }: { start: string; after: number | null }) {
  let query = db
    .selectFrom("tag as t")
    .select(["t.id", "t.slug", "t.name", "t.thread_count as threadCount"])
    .select((eb) =>
      eb
        .selectFrom("tag_synonym as s")
        .select((count) => count.fn.countAll<number>().as("n"))
        .whereRef("s.tag_id", "=", "t.id")
        .as("words"),
    );
  if (start !== "") query = query.where("t.slug", "like", `${start.replace(/[^a-z0-9-]/g, "")}%`);
  if (after !== null) {
    const place = db.selectFrom("tag").select("slug").where("id", "=", after);
    query = query.where("t.slug", ">", place);
  }
  const rows = await query
    .orderBy("t.slug")
    .limit(PAGE + 1)
    .execute();
  return { rows: rows.slice(0, PAGE), next: rows.length > PAGE ? (rows[PAGE - 1]?.id ?? null) : null };
}

export async function tagForAdmin(db: Db, id: number) {
  const tag = await db
    .selectFrom("tag")
    .select(["id", "slug", "name", "thread_count as threadCount"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!tag) return undefined;
  const rows = await db.selectFrom("tag_synonym").select("word").where("tag_id", "=", id).orderBy("word").execute();
  return { ...tag, words: rows.map((row) => row.word) };
}

export type AdminTag = NonNullable<Awaited<ReturnType<typeof tagForAdmin>>>;

/** The tag of this slug, or null. */
export async function tagIdBySlug(db: Db, slug: string): Promise<number | null> {
  const row = await db.selectFrom("tag").select("id").where("slug", "=", slug).executeTakeFirst();
  return row?.id ?? null;
}

export async function updateTag(
  tx: Tx,
  { id, slug, name }: { id: number; slug: string; name: CheckedText },
): Promise<void> {
  await tx.updateTable("tag").set({ slug, name }).where("id", "=", id).execute();
}

/** Of these words those that lead to another tag already. */
export async function takenWords(db: Db, tagId: number, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return [];
  const rows = await db
    .selectFrom("tag_synonym")
    .select("word")
    .where("word", "in", words)
    .where("tag_id", "<>", tagId)
    .execute();
  return rows.map((row) => row.word);
}

/** Exactly these words lead to the tag. */
export async function replaceWords(tx: Tx, tagId: number, words: readonly CheckedText[]): Promise<void> {
  await tx.deleteFrom("tag_synonym").where("tag_id", "=", tagId).execute();
  await addWords(tx, tagId, words);
}

export async function addWords(tx: Tx, tagId: number, words: readonly CheckedText[]): Promise<void> {
  if (words.length === 0) return;
  await tx
    .insertInto("tag_synonym")
    .values([...new Set(words)].map((word) => ({ word, tag_id: tagId })))
    .onConflict((conflict) => conflict.column("word").doNothing())
    .execute();
}

/** Puts `into` wherever `from` stands, leads its words there, and removes it. */
export async function moveTag(tx: Tx, from: number, into: number): Promise<void> {
  const already = tx.selectFrom("thread_tag").select("thread_id").where("tag_id", "=", into);
  await tx.deleteFrom("thread_tag").where("tag_id", "=", from).where("thread_id", "in", already).execute();
  await tx.updateTable("thread_tag").set({ tag_id: into }).where("tag_id", "=", from).execute();
  await tx.updateTable("tag_synonym").set({ tag_id: into }).where("tag_id", "=", from).execute();
  const seen = sql<number>`(select count(*) from thread_tag tt join visible_thread v on v.id = tt.thread_id
    where tt.tag_id = ${into})`;
  await tx.updateTable("tag").set({ thread_count: seen }).where("id", "=", into).execute();
  await tx.deleteFrom("tag").where("id", "=", from).execute();
}
