import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";

/** What the rule about pauses needs to know of a member; nothing for a former one. */
export async function staffOf(db: Db | Tx, accountId: number): Promise<{ id: number; admin: boolean } | null> {
  const row = await db
    .selectFrom("account")
    .select(["id", "admin"])
    .where("id", "=", accountId)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  return row ? { id: row.id, admin: row.admin === 1 } : null;
}

/** Administrators who are not paused: at most two, since it matters only whether somebody is the last. */
export async function activeAdmins(tx: Tx, now: Instant): Promise<number[]> {
  const rows = await tx
    .selectFrom("account")
    .select("id")
    .where("admin", "=", 1)
    .where("deleted_at", "is", null)
    .where((eb) => eb.or([eb("suspended_until", "is", null), eb("suspended_until", "<=", now)]))
    .limit(2)
    .execute();
  return rows.map(({ id }) => id);
}

/** Stores a pause and its projection. */
export async function insertSuspension(
  tx: Tx,
  pause: { accountId: number; reason: string; by: number | null; now: Instant; endsAt: Instant },
): Promise<number> {
  const { id } = await tx
    .insertInto("suspension")
    .values({
      account_id: pause.accountId,
      reason: pause.reason,
      suspended_by: pause.by,
      suspended_at: pause.now,
      ends_at: pause.endsAt,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await tx.updateTable("account").set({ suspended_until: pause.endsAt }).where("id", "=", pause.accountId).execute();
  return id;
}

/** Lifts what still lasts; returns the pauses that ended by it. */
export async function liftSuspensions(
  tx: Tx,
  lift: { accountId: number; by: number | null; reason: string; now: Instant },
): Promise<{ id: number }[]> {
  const lifted = await tx
    .updateTable("suspension")
    .set({ lifted_at: lift.now, lifted_by: lift.by, lift_reason: lift.reason })
    .where("account_id", "=", lift.accountId)
    .where("lifted_at", "is", null)
    .where("ends_at", ">", lift.now)
    .returning("id")
    .execute();
  await tx.updateTable("account").set({ suspended_until: null }).where("id", "=", lift.accountId).execute();
  return lifted;
}

/** The pauses somebody had, newest first: a page of them. */
export function suspensionsOf(db: Db, accountId: number, before: number | null, limit: number) {
  const query = db
    .selectFrom("suspension as s")
    .leftJoin("badge as by", "by.id", "s.suspended_by")
    .leftJoin("badge as lifter", "lifter.id", "s.lifted_by")
    .select([
      "s.id",
      "s.reason",
      "by.name as by",
      "s.suspended_at as at",
      "s.ends_at as endsAt",
      "s.lifted_at as liftedAt",
      "lifter.name as liftedBy",
      "s.lift_reason as liftReason",
    ])
    .where("s.account_id", "=", accountId)
    .orderBy("s.id", "desc")
    .limit(limit);
  return (before === null ? query : query.where("s.id", "<", before)).execute();
}
