import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";

/** The check that is running, begun now if none is; returns its id. */
export async function beginRecheckRow(tx: Tx, now: Instant): Promise<number> {
  await tx
    .insertInto("register_recheck")
    .values({ running: 1, started_at: now, finished_at: null })
    .onConflict((conflict) => conflict.column("running").doNothing())
    .execute();
  const row = await tx.selectFrom("register_recheck").select("id").where("running", "=", 1).executeTakeFirstOrThrow();
  return row.id;
}

/** How far a running check has come; null if it has ended. */
export async function cursorOf(db: Db | Tx, id: number): Promise<number | null> {
  const row = await db
    .selectFrom("register_recheck")
    .select("after_id")
    .where("id", "=", id)
    .where("running", "=", 1)
    .executeTakeFirst();
  return row ? Number(row.after_id) : null;
}

export type Counts = { checked: number; lapsed: number; unclear: number; unavailable: number };

/** Moves a check on from where `from` says it was; false if somebody else has. `end`: this was the last of it. */
export async function moveOn(
  tx: Tx,
  id: number,
  { from, to, end }: { from: number; to: number; end: Instant | null },
  counts: Counts,
): Promise<boolean> {
  const row = await tx
    .updateTable("register_recheck")
    .set((eb) => ({
      after_id: to,
      checked: eb("checked", "+", counts.checked),
      lapsed: eb("lapsed", "+", counts.lapsed),
      unclear: eb("unclear", "+", counts.unclear),
      unavailable: eb("unavailable", "+", counts.unavailable),
      ...(end === null ? {} : { running: null, finished_at: end }),
    }))
    .where("id", "=", id)
    .where("running", "=", 1)
    .where("after_id", "=", from)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Since when licences are missing from a register that is asked over the network, by verification. */
export async function missingSince(tx: Tx, ids: readonly number[]): Promise<Map<number, Instant>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom("register_missing")
    .select(["verification_id as id", "since"])
    .where("verification_id", "in", ids)
    .execute();
  return new Map(rows.map(({ id, since }) => [Number(id), Number(since)]));
}

export async function noteMissing(tx: Tx, ids: readonly number[], now: Instant): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .insertInto("register_missing")
    .values(ids.map((id) => ({ verification_id: id, since: now })))
    .onConflict((conflict) => conflict.column("verification_id").doNothing())
    .execute();
}

export async function forgetMissing(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.deleteFrom("register_missing").where("verification_id", "in", ids).execute();
}

/** The newest check, running or not, for the administrators' page. */
export async function latestRecheck(db: Db) {
  return (
    (await db
      .selectFrom("register_recheck")
      .select(["started_at", "finished_at", "checked", "lapsed", "unclear", "unavailable"])
      .orderBy("started_at", "desc")
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirst()) ?? null
  );
}

export async function forgetOldRechecks(tx: Tx, before: Instant): Promise<void> {
  await tx.deleteFrom("register_recheck").where("started_at", "<", before).where("running", "is", null).execute();
}
