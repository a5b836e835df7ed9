import type { Db } from "db/engine";
import { badgeColumns, badgeIn } from "~/core/badge-row";

/** Whoever has this handle, as anybody may see them. Holds no employer, no school and no address. */
export async function findPerson(db: Db, handle: string) {
  const row = await db
    .selectFrom("account as a")
    .innerJoin("badge", "badge.id", "a.id")
    .select(["a.bio_html as bio", "a.country", "a.created_at as joinedAt", "a.deleted_at as leftAt", ...badgeColumns])
    .select(["a.imported_from as importedFrom", "a.claimed_at as claimedAt"])
    .where("a.handle", "=", handle)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    person: badgeIn(row),
    bio: row.bio,
    country: row.country,
    joinedAt: row.joinedAt,
    left: row.leftAt !== null,
    /** Came with an import, and its owner has not been here yet. */
    unclaimed: row.importedFrom !== null && row.claimedAt === null,
  };
}
