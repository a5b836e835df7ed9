import type { Db } from "db/engine";
import { sql } from "kysely";

export type PeopleView = "everyone" | "waiting" | "staff";

export const PEOPLE_PAGE = 25;

/**
 * Members for the administrator's list, newest first, a page at a time. `search` is the start of a name, a handle or an
 * address.
 */
export function findPeople(
  db: Db,
  { view, search, before }: { view: PeopleView; search: string; before: number | null },
) {
  let query = db
    .selectFrom("account as a")
    .innerJoin("badge", "badge.id", "a.id")
    .selectAll("badge")
    .select(["a.email", "a.email_confirmed_at as emailConfirmedAt", "a.suspended_until as suspendedUntil"])
    .select(["a.admin", "a.created_at as createdAt"])
    .where("a.deleted_at", "is", null)
    .orderBy("a.id", "desc")
    .limit(PEOPLE_PAGE + 1);
  if (before !== null) query = query.where("a.id", "<", before);
  if (view === "waiting")
    query = query
      .where("a.role", "=", "reader")
      .where("a.moderator", "=", 0)
      .where("a.admin", "=", 0)
      .where((eb) => eb.or([eb("a.imported_from", "is", null), eb("a.claimed_at", "is not", null)]));
  if (view === "staff") query = query.where((eb) => eb.or([eb("a.moderator", "=", 1), eb("a.admin", "=", 1)]));
  const typed = search.trim().toLowerCase();
  if (typed === "") return query.execute();
  return query
    .where((eb) =>
      eb.or([
        startsWith(sql<string>`lower(a.name)`, typed),
        startsWith(sql<string>`a.handle`, typed),
        startsWith(sql<string>`a.email`, typed),
      ]),
    )
    .execute();
}

/** `like` decides; the range lets the index find the rows, in whatever order the database sorts letters. */
function startsWith(column: ReturnType<typeof sql<string>>, prefix: string) {
  const pattern = `${prefix.replace(/[\\%_]/g, "\\$&")}%`;
  const like = sql<boolean>`${column} like ${pattern} escape '\\'`;
  const after = nextPrefix(prefix);
  return after === null ? like : sql<boolean>`(${column} >= ${prefix} and ${column} < ${after} and ${like})`;
}

/** "hal" gives "ham": the first text after everything that starts with it. Null where that is not plain letters. */
function nextPrefix(prefix: string): string | null {
  if (!/^[a-z0-9]*[a-y]$/.test(prefix)) return null;
  return prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
}

/** One member for the administrator's page, with what they said they are. */
export function personForAdmin(db: Db, id: number) {
  return db
    .selectFrom("account as a")
    .innerJoin("badge", "badge.id", "a.id")
    .leftJoin("role_wish as w", "w.account_id", "a.id")
    .leftJoin("specialty as s", "s.id", "w.specialty_id")
    .selectAll("badge")
    .select([
      "a.email",
      "a.email_confirmed_at as emailConfirmedAt",
      "a.suspended_until as suspendedUntil",
      "a.admin",
      "a.specialty_id as specialtyId",
      "a.mentor_specialty_id as mentorSpecialtyId",
      "a.created_at as createdAt",
      "a.imported_from as importedFrom",
      "a.claimed_at as claimedAt",
      "w.role as wishRole",
      "w.stage as wishStage",
      "s.field as wishField",
    ])
    .where("a.id", "=", id)
    .where("a.deleted_at", "is", null)
    .executeTakeFirst();
}
