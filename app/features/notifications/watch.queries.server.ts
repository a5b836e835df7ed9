import type { Db, Tx } from "db/engine";
import { prepared } from "db/prepared";
import { notRecognisedBy } from "db/recognised";
import type { Instant } from "~/core/time";

type Watch = { accountId: number; kind: string; id: number };

const insertedWatch = prepared((db: Db, accountId: number, kind: string, id: number, now: Instant) =>
  db
    .insertInto("watch")
    .values({ account_id: accountId, target_kind: kind, target_id: id, created_at: now })
    .onConflict((conflict) => conflict.columns(["account_id", "target_kind", "target_id"]).doNothing()),
);

export async function insertWatch(tx: Tx, { accountId, kind, id, now }: Watch & { now: Instant }): Promise<void> {
  await insertedWatch(tx, accountId, kind, id, now);
}

export async function deleteWatch(tx: Tx, { accountId, kind, id }: Watch): Promise<void> {
  await tx
    .deleteFrom("watch")
    .where("account_id", "=", accountId)
    .where("target_kind", "=", kind)
    .where("target_id", "=", id)
    .execute();
}

/** The page of what somebody wants to follow; null if it is not there for them. */
export async function watchTarget(
  db: Db,
  kind: string,
  id: number,
  audience: string[],
  memberId: number,
): Promise<string | null> {
  if (kind === "thread") {
    const thread = await db
      .selectFrom("visible_thread as t")
      .select(["t.id", "t.slug"])
      .where("t.id", "=", id)
      .where("t.visibility", "in", audience)
      .where(notRecognisedBy(memberId))
      .executeTakeFirst();
    return thread ? `/questions/${thread.id}/${thread.slug}` : null;
  }
  if (kind === "tag" || kind === "specialty") {
    const place = await db.selectFrom(kind).select("slug").where("id", "=", id).executeTakeFirst();
    return place ? `/${kind === "tag" ? "tags" : "specialties"}/${place.slug}` : null;
  }
  if (kind === "collection") {
    const collection = await db
      .selectFrom("collection")
      .select("id")
      .where("id", "=", id)
      .where("deleted_at", "is", null)
      .where((eb) => eb.or([eb("published_at", "is not", null), eb("owner_id", "=", memberId)]))
      .executeTakeFirst();
    return collection ? `/collections/${collection.id}` : null;
  }
  const person = await db
    .selectFrom("account")
    .select("handle")
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  return person ? `/people/${person.handle}` : null;
}

/** Everybody who follows one thing follows another instead. */
export async function moveWatches(tx: Tx, kind: string, from: number, to: number): Promise<void> {
  const already = tx
    .selectFrom("watch")
    .select("account_id")
    .where("target_kind", "=", kind)
    .where("target_id", "=", to);
  await tx
    .deleteFrom("watch")
    .where("target_kind", "=", kind)
    .where("target_id", "=", from)
    .where("account_id", "in", already)
    .execute();
  await tx
    .updateTable("watch")
    .set({ target_id: to })
    .where("target_kind", "=", kind)
    .where("target_id", "=", from)
    .execute();
}
