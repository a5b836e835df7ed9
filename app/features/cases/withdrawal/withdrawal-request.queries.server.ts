import type { Db, Tx } from "db/engine";
import type { WithdrawalRequestTable } from "db/schema/cases";
import type { CheckedText } from "db/schema/shown-text";
import type { Insertable } from "kysely";
import type { Instant } from "~/core/time";
import type { RequestOutcome } from "./withdrawal-request";

export async function insertRequest(
  tx: Tx,
  row: Pick<Insertable<WithdrawalRequestTable>, "told" | "keeper" | "made_at">,
): Promise<void> {
  await tx.insertInto("withdrawal_request").values(row).execute();
}

/** How many wait for a moderator. */
export async function openRequests(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom("withdrawal_request")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("decided_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Those that wait, the longest waiting first. */
export async function waitingRequests(db: Db, limit: number) {
  return db
    .selectFrom("withdrawal_request")
    .select(["id", "told", "keeper", "made_at as madeAt"])
    .where("decided_at", "is", null)
    .orderBy("made_at")
    .orderBy("id")
    .limit(limit)
    .execute();
}

export async function findRequest(db: Db, id: number) {
  return db
    .selectFrom("withdrawal_request")
    .select(["id", "told", "keeper", "made_at as madeAt", "decided_at as decidedAt"])
    .where("id", "=", id)
    .executeTakeFirst();
}

type Decided = { outcome: RequestOutcome; reason: CheckedText; by: number };

/** Closes a request that is still open, and empties it: nobody needs what was told any more. False if it was closed. */
export async function closeRequest(tx: Tx, id: number, { outcome, reason, by }: Decided, now: Instant) {
  const row = await tx
    .updateTable("withdrawal_request")
    .set({ outcome, reason, decided_by: by, decided_at: now, told: "", keeper: "" })
    .where("id", "=", id)
    .where("decided_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Closes and empties what nobody decided since then. */
export async function expireRequests(tx: Tx, before: Instant, now: Instant): Promise<void> {
  await tx
    .updateTable("withdrawal_request")
    .set({ outcome: "expired", decided_at: now, told: "", keeper: "" })
    .where("decided_at", "is", null)
    .where("made_at", "<", before)
    .execute();
}

export async function eraseRequestReason(tx: Tx, id: number): Promise<void> {
  await tx.updateTable("withdrawal_request").set({ reason: "" }).where("id", "=", id).execute();
}
