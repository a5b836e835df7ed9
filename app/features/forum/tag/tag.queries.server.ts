import type { Db, Tx } from "db/engine";
import type { CheckedText } from "db/schema/shown-text";
import { tagSlug } from "~/core/tag";
import type { Instant } from "~/core/time";

/** The tags that these words mean, each once. Four statements, however many words. */
export async function resolveTags(tx: Tx, words: readonly CheckedText[]): Promise<number[]> {
  return [...new Set((await tagsMeant(tx, words)).values())];
}

/**
 * The tag that each of these words means: a synonym's tag, the tag itself, or a new one. New tags are made in the order
 * of their slugs, so that two acts never wait on each other.
 */
export async function tagsMeant(tx: Tx, words: readonly CheckedText[]): Promise<Map<CheckedText, number>> {
  if (words.length === 0) return new Map();
  const distinct = [...new Set(words)];
  const synonyms = await tx
    .selectFrom("tag_synonym")
    .select(["word", "tag_id as tagId"])
    .where(
      "word",
      "in",
      distinct.map((word) => word.toLowerCase()),
    )
    .execute();
  const meant = new Map(synonyms.map((synonym) => [synonym.word, synonym.tagId]));
  const others = distinct.filter((word) => !meant.has(word.toLowerCase()));
  const bySlug = await tagsBySlug(tx, others.map(tagSlug));
  const fresh = others.filter((word) => !bySlug.has(tagSlug(word)));
  if (fresh.length > 0) {
    await tx
      .insertInto("tag")
      .values(fresh.map((word) => ({ slug: tagSlug(word), name: word })).sort((a, b) => (a.slug < b.slug ? -1 : 1)))
      .onConflict((conflict) => conflict.column("slug").doNothing())
      .execute();
    for (const [slug, id] of await tagsBySlug(tx, fresh.map(tagSlug))) bySlug.set(slug, id);
  }
  const pairs = distinct.map((word) => [word, meant.get(word.toLowerCase()) ?? bySlug.get(tagSlug(word))] as const);
  return new Map(pairs.flatMap(([word, id]) => (id === undefined ? [] : [[word, id] as const])));
}

async function tagsBySlug(tx: Tx, slugs: readonly string[]): Promise<Map<string, number>> {
  if (slugs.length === 0) return new Map();
  const rows = await tx.selectFrom("tag").select(["id", "slug"]).where("slug", "in", slugs).execute();
  return new Map(rows.map((row) => [row.slug, row.id]));
}

/** Puts exactly these tags on a thread. Their counts are the caller's to keep. */
export async function setTags(
  tx: Tx,
  thread: { id: number; createdAt: Instant },
  tagIds: readonly number[],
): Promise<void> {
  await tx.deleteFrom("thread_tag").where("thread_id", "=", thread.id).execute();
  if (tagIds.length === 0) return;
  await tx
    .insertInto("thread_tag")
    .values(tagIds.map((tagId) => ({ tag_id: tagId, thread_id: thread.id, created_at: thread.createdAt })))
    .execute();
}

/** A thread's tags by name, as they stand in the form. */
export function tagsOn(db: Db, threadId: number) {
  return db
    .selectFrom("thread_tag as tt")
    .innerJoin("tag as t", "t.id", "tt.tag_id")
    .select(["t.id", "t.name"])
    .where("tt.thread_id", "=", threadId)
    .orderBy("t.name")
    .execute();
}
