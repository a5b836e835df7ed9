import type { Db } from "db/engine";
import { type SqlBool, sql } from "kysely";
import { badgeColumns, badgeIn } from "~/core/badge-row";

/**
 * Accounts that somebody proved to be theirs, or that an import or a provider brought; `a` is the account. One that was
 * begun with an address nobody confirmed is nobody's yet, and its page would tell that it was begun.
 */
export const somebodys = sql<SqlBool>`(a.email is null or a.email_confirmed_at is not null or a.imported_from is not null)`;

/** Whoever has this handle, as anybody may see them. Holds no employer, no school and no address. */
export async function findPerson(db: Db, handle: string) {
  const row = await db
    .selectFrom("account as a")
    .innerJoin("badge", "badge.id", "a.id")
    .select(["a.bio_html as bio", "a.country", "a.created_at as joinedAt", "a.deleted_at as leftAt", ...badgeColumns])
    .select(["a.imported_from as importedFrom", "a.claimed_at as claimedAt"])
    .where("a.handle", "=", handle)
    .where(somebodys)
    .executeTakeFirst();
  if (!row) return undefined;
  const person = badgeIn(row);
  return {
    person,
    bio: row.bio,
    // "Registered in Norway" would be read as checked.
    country: person.role === "reader" ? null : row.country,
    joinedAt: row.joinedAt,
    left: row.leftAt !== null,
    /** Came with an import, and its owner has not been here yet. */
    unclaimed: row.importedFrom !== null && row.claimedAt === null,
  };
}
