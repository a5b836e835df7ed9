import { isOneOf } from "./one-of";
import type { Author, PersonBadge, Role } from "./person";

/** A row of the view `badge`, as the database has it. */
export type BadgeRow = {
  id: number;
  handle: string;
  name: string;
  role: string;
  specialty: string | null;
  stage: string | null;
  years: number | null;
  moderator: number;
  admin: number;
  imported: number;
  former: number;
};

/** The same columns joined under a prefix. */
export type JoinedBadge = { [K in keyof BadgeRow as `badge_${K}`]: BadgeRow[K] };
/** The columns that `badgeIn` reads, for a join of the view `badge` under its own name. */
export const badgeColumns = [
  "badge.id as badge_id",
  "badge.handle as badge_handle",
  "badge.name as badge_name",
  "badge.role as badge_role",
  "badge.specialty as badge_specialty",
  "badge.stage as badge_stage",
  "badge.years as badge_years",
  "badge.moderator as badge_moderator",
  "badge.admin as badge_admin",
  "badge.imported as badge_imported",
  "badge.former as badge_former",
] as const;

/** Null together where nobody was joined: an anonymous author. */
export type MaybeBadge = { [K in keyof JoinedBadge]: JoinedBadge[K] | null };

const isRole = isOneOf<Role>(["reader", "student", "trainee", "mentor", "educator"]);

/**
 * What stands beside a name, from its row. A role this release does not know counts as none, and without a role nobody
 * has years in a specialty.
 */
export function badgeOf(row: BadgeRow): PersonBadge {
  const role = isRole(row.role) ? row.role : "reader";
  return {
    id: row.id,
    handle: row.handle,
    name: row.name,
    role,
    specialty: row.specialty,
    stage: row.stage,
    years: role === "reader" ? null : row.years,
    moderator: row.moderator === 1,
    admin: row.admin === 1,
    imported: row.imported === 1,
    former: row.former === 1,
  };
}

/** The badge out of a row it was joined to. */
export function badgeIn(row: JoinedBadge): PersonBadge {
  return badgeOf({
    id: row.badge_id,
    handle: row.badge_handle,
    name: row.badge_name,
    role: row.badge_role,
    specialty: row.badge_specialty,
    stage: row.badge_stage,
    years: row.badge_years,
    moderator: row.badge_moderator,
    admin: row.badge_admin,
    imported: row.badge_imported,
    former: row.badge_former,
  });
}

/** The author of a post: the joined badge, or the thread's pseudonym where nobody is joined. */
export function authorIn(row: MaybeBadge, unnamed: { pseudonym: string | null; stage: string | null }): Author {
  // The cast: the columns come from one joined row, so with its id they are all there.
  if (row.badge_id !== null) return badgeIn(row as JoinedBadge);
  return { anonymous: true, pseudonym: unnamed.pseudonym ?? "Anonymous", stage: unnamed.stage };
}
