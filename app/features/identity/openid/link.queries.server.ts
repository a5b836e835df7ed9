import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";

/** Whose account somebody at a provider is; null for nobody's. */
export async function accountOfSubject(db: Db | Tx, providerId: number, subject: string): Promise<number | null> {
  const row = await db
    .selectFrom("openid_link")
    .select("account_id")
    .where("provider_id", "=", providerId)
    .where("subject", "=", subject)
    .executeTakeFirst();
  return row?.account_id ?? null;
}

/** The same, and writes down that it was used. */
export async function markUsed(
  tx: Tx,
  { providerId, subject, label, now }: { providerId: number; subject: string; label: string; now: Instant },
): Promise<number | null> {
  const row = await tx
    .updateTable("openid_link")
    .set({ last_used_at: now, label })
    .where("provider_id", "=", providerId)
    .where("subject", "=", subject)
    .returning("account_id")
    .executeTakeFirst();
  return row?.account_id ?? null;
}

/** Says who somebody at a provider is here; false where either of them is connected already. Of two at once one is. */
export async function insertLink(
  tx: Tx,
  one: { providerId: number; accountId: number; subject: string; label: string; now: Instant },
): Promise<boolean> {
  const row = await tx
    .insertInto("openid_link")
    .values({
      provider_id: one.providerId,
      account_id: one.accountId,
      subject: one.subject,
      label: one.label,
      created_at: one.now,
      last_used_at: one.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes a connection off; returns which, or null where there was none. */
export async function deleteLink(tx: Tx, accountId: number, providerId: number): Promise<number | null> {
  const row = await tx
    .deleteFrom("openid_link")
    .where("account_id", "=", accountId)
    .where("provider_id", "=", providerId)
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** One's own connections, by provider. */
export const linksOf = (db: Db | Tx, accountId: number) =>
  db
    .selectFrom("openid_link as l")
    .innerJoin("openid_provider as p", "p.id", "l.provider_id")
    .select(["p.id as providerId", "p.key", "p.name", "p.enabled", "p.preset", "l.label", "l.created_at as createdAt"])
    .select(["l.last_used_at as usedAt"])
    .where("l.account_id", "=", accountId)
    .where("p.removed_at", "is", null)
    .orderBy("l.id")
    .execute();

/**
 * Whether somebody can still sign in: with a password, a mailed link, a passkey or another provider that is on. Holds
 * the account's row, so that two removals at once do not each count on the other's.
 */
export async function hasWayIn(tx: Tx, accountId: number): Promise<boolean> {
  const account = await tx
    .updateTable("account")
    .set((eb) => ({ handle: eb.ref("handle") }))
    .where("id", "=", accountId)
    .returning(["password_hash", "email", "email_confirmed_at"])
    .executeTakeFirst();
  if (account?.email && (account.email_confirmed_at !== null || account.password_hash !== null)) return true;
  const passkey = await tx.selectFrom("passkey").select("id").where("account_id", "=", accountId).executeTakeFirst();
  if (passkey) return true;
  return (await linksOf(tx, accountId)).some(({ enabled }) => enabled === 1);
}
