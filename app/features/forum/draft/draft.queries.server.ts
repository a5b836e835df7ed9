import type { Db, Tx } from "db/engine";
import { prepared } from "db/prepared";
import type { Instant } from "~/core/time";

/** A member's unexpired draft of a place, still sealed. */
const draftAt = prepared((db: Db, accountId: number, place: string, now: Instant) =>
  db
    .selectFrom("draft")
    .select(["sealed", "updated_at as updatedAt"])
    .where("account_id", "=", accountId)
    .where("place", "=", place)
    .where("expires_at", ">", now),
);

export async function findDraft(db: Db, accountId: number, place: string, now: Instant) {
  return (await draftAt(db, accountId, place, now)).at(0);
}

/** A member's unexpired drafts, the newest first. */
export function draftsOf(db: Db, accountId: number, now: Instant) {
  return db
    .selectFrom("draft")
    .select(["place", "sealed", "updated_at as updatedAt", "expires_at as expiresAt"])
    .where("account_id", "=", accountId)
    .where("expires_at", ">", now)
    .orderBy("updated_at", "desc")
    .orderBy("place")
    .execute();
}

type NewDraft = { account_id: number; place: string; sealed: string; updated_at: Instant; expires_at: Instant };

export async function upsertDraft(tx: Tx, draft: NewDraft): Promise<void> {
  const { sealed, updated_at, expires_at } = draft;
  await tx
    .insertInto("draft")
    .values(draft)
    .onConflict((conflict) => conflict.columns(["account_id", "place"]).doUpdateSet({ sealed, updated_at, expires_at }))
    .execute();
}

const removedDraft = prepared((db: Db, accountId: number, place: string) =>
  db.deleteFrom("draft").where("account_id", "=", accountId).where("place", "=", place),
);

export async function discardDraft(tx: Tx, accountId: number, place: string): Promise<void> {
  await removedDraft(tx, accountId, place);
}

/** Keeps a member's newest `keep` drafts. */
export async function dropOldDrafts(tx: Tx, accountId: number, keep: number): Promise<void> {
  const rows = await tx
    .selectFrom("draft")
    .select("place")
    .where("account_id", "=", accountId)
    .orderBy("updated_at", "desc")
    .offset(keep)
    .limit(1_000)
    .execute();
  for (const { place } of rows) await discardDraft(tx, accountId, place);
}

/** Removes every draft whose time is over. */
export async function deleteExpiredDrafts(tx: Tx, now: Instant): Promise<void> {
  await tx.deleteFrom("draft").where("expires_at", "<=", now).execute();
}
