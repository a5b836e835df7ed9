import type { Db, Tx } from "db/engine";
import type { CheckedText } from "db/schema/shown-text";
import type { Instant } from "~/core/time";

const columns = [
  "collection.id",
  "collection.owner_id as ownerId",
  "collection.title",
  "collection.slug",
  "collection.published_at as publishedAt",
  "collection.changed_at as changedAt",
] as const;

export function findCollection(db: Db | Tx, id: number) {
  return db
    .selectFrom("collection")
    .select([...columns, "collection.intro_md as introMd", "collection.intro_html as introHtml", "collection.version"])
    .where("collection.id", "=", id)
    .where("collection.deleted_at", "is", null)
    .executeTakeFirst();
}

/** Published collections, newest first, with their keeper's name and how many threads each has. */
export function publishedCollections(db: Db, before: { at: Instant; id: number } | null, limit: number) {
  let query = db
    .selectFrom("collection")
    .innerJoin("badge", "badge.id", "collection.owner_id")
    .select((eb) => [...columns, "badge.name as ownerName", "badge.handle as ownerHandle", threadCount(eb)])
    .where("collection.deleted_at", "is", null)
    .where("collection.published_at", "is not", null);
  if (before)
    query = query.where((eb) =>
      eb.or([
        eb("collection.published_at", "<", before.at),
        eb.and([eb("collection.published_at", "=", before.at), eb("collection.id", "<", before.id)]),
      ]),
    );
  return query.orderBy("collection.published_at", "desc").orderBy("collection.id", "desc").limit(limit).execute();
}

/** Everything one person keeps, drafts too, last changed first. */
export function collectionsOf(db: Db, ownerId: number) {
  return db
    .selectFrom("collection")
    .select((eb) => [...columns, threadCount(eb)])
    .where("collection.owner_id", "=", ownerId)
    .where("collection.deleted_at", "is", null)
    .orderBy("collection.changed_at", "desc")
    .orderBy("collection.id", "desc")
    .limit(200)
    .execute();
}

function threadCount(eb: import("kysely").ExpressionBuilder<import("db/schema").Schema, "collection">) {
  return eb
    .selectFrom("collection_item")
    .select((count) => count.fn.count<number>("collection_item.thread_id").as("n"))
    .whereRef("collection_item.collection_id", "=", "collection.id")
    .as("threads");
}

export async function insertCollection(
  tx: Tx,
  values: {
    ownerId: number;
    title: CheckedText;
    slug: string;
    introMd: CheckedText;
    introHtml: string;
    rendererVersion: number;
    now: Instant;
  },
): Promise<number> {
  const row = await tx
    .insertInto("collection")
    .values({
      owner_id: values.ownerId,
      title: values.title,
      slug: values.slug,
      intro_md: values.introMd,
      intro_html: values.introHtml,
      renderer_version: values.rendererVersion,
      created_at: values.now,
      changed_at: values.now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

type Changes = Partial<{
  title: CheckedText;
  slug: string;
  intro_md: CheckedText;
  intro_html: string;
  renderer_version: number;
  published_at: Instant | null;
  deleted_at: Instant;
}>;

/**
 * Changes a collection and its version with it. The row is locked by this, so item changes come one after the other.
 */
export async function changeCollection(tx: Tx, id: number, now: Instant, changes: Changes = {}): Promise<void> {
  await tx
    .updateTable("collection")
    .set((eb) => ({ ...changes, changed_at: now, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}
