import type { Db, Tx } from "db/engine";

/** Which of these words this account kept before, by their hashes. */
export async function keptBefore(db: Db, accountId: number, hashes: readonly string[]): Promise<Set<string>> {
  if (hashes.length === 0) return new Set();
  const rows = await db
    .selectFrom("kept_text")
    .select("words_hash as hash")
    .where("account_id", "=", accountId)
    .where("words_hash", "in", hashes)
    .execute();
  return new Set(rows.map(({ hash }) => hash));
}

/** Why somebody kept these words, by their hashes; who it was is not said. */
export async function keptReasons(db: Db, hashes: readonly string[]): Promise<Map<string, string>> {
  if (hashes.length === 0) return new Map();
  const rows = await db
    .selectFrom("kept_text")
    .select(["words_hash as hash", "reason"])
    .where("words_hash", "in", hashes)
    .execute();
  return new Map(rows.map(({ hash, reason }) => [hash, reason]));
}

export type KeptText = { hash: string; reason: string };

/** Keeps why words may stay; the latest reason counts. */
export async function writeKept(tx: Tx, accountId: number, kept: readonly KeptText[], day: number): Promise<void> {
  await tx
    .insertInto("kept_text")
    .values(kept.map(({ hash, reason }) => ({ account_id: accountId, words_hash: hash, reason, kept_on: day })))
    .onConflict((conflict) =>
      conflict.columns(["account_id", "words_hash"]).doUpdateSet((eb) => ({
        reason: eb.ref("excluded.reason"),
        kept_on: eb.ref("excluded.kept_on"),
      })),
    )
    .execute();
}

/** Somebody left: what they kept stands in nothing of theirs any more. */
export async function forgetKept(tx: Tx, { accountId }: { accountId: number }): Promise<void> {
  await tx.deleteFrom("kept_text").where("account_id", "=", accountId).execute();
}

/** Those of these handles, in lower case, that members have. */
export async function handlesOf(db: Db, handles: readonly string[]): Promise<Set<string>> {
  if (handles.length === 0) return new Set();
  const rows = await db.selectFrom("account").select("handle").where("handle", "in", handles).execute();
  return new Set(rows.map(({ handle }) => handle));
}
