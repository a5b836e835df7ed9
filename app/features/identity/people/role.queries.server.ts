import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";
import { badgeFrom, type GivenRole } from "./role";

const grantColumns = ["id", "role", "specialty_id as specialtyId", "stage"] as const;

export function openGrants(db: Db | Tx, accountId: number) {
  return db
    .selectFrom("role_grant")
    .select(grantColumns)
    .where("account_id", "=", accountId)
    .where("ended_at", "is", null)
    .orderBy("id")
    .execute();
}

/** One that was given, and whether it has ended. */
export const grantById = (tx: Tx, id: number) =>
  tx
    .selectFrom("role_grant")
    .select([...grantColumns, "ended_at as endedAt"])
    .where("id", "=", id)
    .executeTakeFirst();

/** The roles somebody ever had, newest first, with who gave and ended them: a page of the admin's list. */
export function grantHistory(db: Db, accountId: number, before: number | null, limit: number) {
  const query = db
    .selectFrom("role_grant as g")
    .leftJoin("specialty as s", "s.id", "g.specialty_id")
    .leftJoin("badge as giver", "giver.id", "g.granted_by")
    .leftJoin("badge as ender", "ender.id", "g.ended_by")
    .select([
      "g.id",
      "g.role",
      "s.name as specialty",
      "g.stage",
      "g.reason",
      "g.granted_at as grantedAt",
      "giver.name as grantedBy",
      "g.ended_at as endedAt",
      "ender.name as endedBy",
      "g.end_reason as endReason",
    ])
    .where("g.account_id", "=", accountId)
    .orderBy("g.id", "desc")
    .limit(limit);
  return (before === null ? query : query.where("g.id", "<", before)).execute();
}

export type NewGrant = {
  accountId: number;
  role: GivenRole;
  specialtyId: number | null;
  stage: string | null;
  by: number | null;
  reason: string;
  now: Instant;
};

export async function insertGrant(tx: Tx, grant: NewGrant): Promise<number> {
  const row = await tx
    .insertInto("role_grant")
    .values({
      account_id: grant.accountId,
      role: grant.role,
      specialty_id: grant.specialtyId,
      stage: grant.stage,
      granted_by: grant.by,
      granted_at: grant.now,
      reason: grant.reason,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Ends a grant that is still open; false if somebody else ended it first. */
export async function closeGrant(
  tx: Tx,
  grant: { id: number; by: number | null; reason: string; now: Instant },
): Promise<boolean> {
  const row = await tx
    .updateTable("role_grant")
    .set({ ended_at: grant.now, ended_by: grant.by, end_reason: grant.reason })
    .where("id", "=", grant.id)
    .where("ended_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Writes what the open grants amount to into the account, so that it counts from the next request on. */
export async function projectBadge(tx: Tx, accountId: number): Promise<void> {
  const badge = badgeFrom(await openGrants(tx, accountId));
  await tx
    .updateTable("account")
    .set({
      role: badge.role,
      specialty_id: badge.specialtyId,
      mentor_specialty_id: badge.mentorSpecialtyId,
      stage: badge.stage,
      moderator: badge.moderator ? 1 : 0,
      admin: badge.admin ? 1 : 0,
    })
    .where("id", "=", accountId)
    .execute();
}

/** Administrators beside one person. */
export async function otherAdmins(db: Db | Tx, accountId: number): Promise<number> {
  const row = await db
    .selectFrom("account")
    .select((eb) => eb.fn.countAll<number | string>().as("count"))
    .where("admin", "=", 1)
    .where("deleted_at", "is", null)
    .where("id", "<>", accountId)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export async function isSpecialty(db: Db | Tx, id: number): Promise<boolean> {
  return (await db.selectFrom("specialty").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;
}
