import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";
import type { LinkPurpose, LinkState } from "./one-time-link";

export async function insertToken(
  tx: Tx,
  row: {
    id: string;
    accountId: number | null;
    email: string | null;
    purpose: string;
    now: Instant;
    expiresAt: Instant;
  },
): Promise<void> {
  await tx
    .insertInto("email_token")
    .values({
      id: row.id,
      account_id: row.accountId,
      email: row.email,
      purpose: row.purpose,
      created_at: row.now,
      expires_at: row.expiresAt,
    })
    .execute();
}

export function tokenById(db: Db | Tx, id: string) {
  return db
    .selectFrom("email_token")
    .select(["account_id as accountId", "email", "purpose", "created_at as createdAt"])
    .select(["expires_at as expiresAt", "used_at as usedAt"])
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Where the newest link of this purpose that still works was sent, and when. */
export function sentLink(db: Db, accountId: number, purpose: LinkPurpose, now: Instant) {
  return db
    .selectFrom("email_token")
    .select(["email", "created_at as at"])
    .where("account_id", "=", accountId)
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .orderBy("created_at", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** What opening a link finds, without using it up. */
export async function findLink(
  db: Db | Tx,
  id: string,
  purpose: LinkPurpose,
  now: Instant,
): Promise<{ state: LinkState; accountId: number | null; email: string | null }> {
  const row = await tokenById(db, id);
  // A link for something else is as good as none.
  if (!row || row.purpose !== purpose) return { state: "unknown", accountId: null, email: null };
  const state = row.usedAt !== null ? "used" : row.expiresAt <= now ? "expired" : "good";
  return { state, accountId: row.accountId, email: row.email };
}

/** Marks a link used if it still is good: of two people who use it at once, one gets the row and the other nothing. */
export function takeToken(tx: Tx, id: string, purpose: LinkPurpose, now: Instant) {
  return tx
    .updateTable("email_token")
    .set({ used_at: now })
    .where("id", "=", id)
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .returning(["account_id as accountId", "email"])
    .executeTakeFirst();
}

/** Makes every other open link of these purposes useless, as after a new password. */
export async function voidTokens(tx: Tx, accountId: number, purposes: readonly LinkPurpose[], now: Instant) {
  await tx
    .updateTable("email_token")
    .set({ used_at: now })
    .where("account_id", "=", accountId)
    .where("purpose", "in", purposes)
    .where("used_at", "is", null)
    .execute();
}

/** Makes links that undo later changes of the address useless; those for earlier changes stay good. */
export async function voidLaterUndos(tx: Tx, accountId: number, than: Instant, now: Instant): Promise<void> {
  await tx
    .updateTable("email_token")
    .set({ used_at: now })
    .where("account_id", "=", accountId)
    .where("purpose", "=", "undo-email" satisfies LinkPurpose)
    .where("used_at", "is", null)
    .where("created_at", ">", than)
    .execute();
}

export async function forgetTokenAddress(tx: Tx, id: string): Promise<void> {
  await tx.updateTable("email_token").set({ email: null }).where("id", "=", id).execute();
}

export async function deleteToken(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom("email_token").where("id", "=", id).execute();
}

/** Uses up every link that was printed for the first administrator. */
export function takeFirstAdminTokens(tx: Tx, now: Instant) {
  return tx
    .updateTable("email_token")
    .set({ used_at: now })
    .where("purpose", "=", "first-admin")
    .where("used_at", "is", null)
    .returning("id")
    .execute();
}
