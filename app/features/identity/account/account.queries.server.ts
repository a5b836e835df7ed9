import type { Db, Tx } from "db/engine";
import { parseId } from "~/core/ids";
import type { Instant } from "~/core/time";
import { bumpVersion } from "~/platform/versions.server";
import { freeHandle } from "../people/handle.queries.server";

/** What signing in needs to know about whoever has an address. */
export function accountByEmail(db: Db | Tx, email: string) {
  return db
    .selectFrom("account")
    .select([
      "id",
      "name",
      "role",
      "moderator",
      "admin",
      "password_hash as passwordHash",
      "email_confirmed_at as emailConfirmedAt",
      "imported_from as importedFrom",
      "claimed_at as claimedAt",
    ])
    .where("email", "=", email)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
}

/** Name and address, for mails and the account pages. */
export function accountById(db: Db | Tx, id: number) {
  return db
    .selectFrom("account")
    .select([
      "id",
      "handle",
      "name",
      "email",
      "email_confirmed_at as emailConfirmedAt",
      "role",
      "moderator",
      "admin",
      "password_hash as passwordHash",
    ])
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
}

export type NewAccount = {
  name: string;
  email: string | null;
  emailConfirmedAt: Instant | null;
  passwordHash: string | null;
  now: Instant;
};

/** A reader with a handle made from the name; null if the address has an account already. */
export async function insertAccount(tx: Tx, account: NewAccount): Promise<number | null> {
  for (;;) {
    const handle = await freeHandle(tx, account.name);
    const row = await tx
      .insertInto("account")
      .values({
        handle,
        name: account.name,
        email: account.email,
        email_confirmed_at: account.emailConfirmedAt,
        password_hash: account.passwordHash,
        created_at: account.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (row) return row.id;
    if (account.email !== null && (await emailTaken(tx, account.email))) return null;
    // Somebody else got the handle in the meantime.
  }
}

/** Former members have no address, so this asks about everybody. */
export async function emailTaken(db: Db | Tx, email: string): Promise<boolean> {
  return (await db.selectFrom("account").select("id").where("email", "=", email).executeTakeFirst()) !== undefined;
}

export async function setPassword(tx: Tx, accountId: number, hash: string | null): Promise<void> {
  await tx.updateTable("account").set({ password_hash: hash }).where("id", "=", accountId).execute();
}

/**
 * Somebody followed a link sent to the account's address: it is theirs, and an imported account is claimed with it.
 * Says whether the address had been confirmed before.
 */
export async function confirmEmail(
  tx: Tx,
  accountId: number,
  now: Instant,
): Promise<"confirmed now" | "confirmed before"> {
  const confirmed = await tx
    .updateTable("account")
    .set({ email_confirmed_at: now })
    .where("id", "=", accountId)
    .where("email_confirmed_at", "is", null)
    .returning("imported_from")
    .executeTakeFirst();
  if (confirmed?.imported_from) {
    await tx.updateTable("account").set({ claimed_at: now }).where("id", "=", accountId).execute();
    // The role stated elsewhere no longer stands beside the name.
    await bumpVersion(tx, "site");
  }
  return confirmed ? "confirmed now" : "confirmed before";
}

export async function setName(tx: Tx, accountId: number, name: string): Promise<void> {
  await tx.updateTable("account").set({ name }).where("id", "=", accountId).execute();
}

/** The badge and what only the member sees of the account. */
export function accountOverview(db: Db, id: number) {
  return db
    .selectFrom("badge")
    .innerJoin("account", "account.id", "badge.id")
    .selectAll("badge")
    .select(["account.email", "account.imported_from as importedFrom"])
    .where("badge.id", "=", id)
    .executeTakeFirst();
}

/** A member by e-mail address, handle or id, as a command names them. */
export function accountByWord(db: Db | Tx, word: string) {
  const column = word.includes("@") ? ("email" as const) : ("handle" as const);
  const query = db.selectFrom("account").select(["id", "handle", "name", "email"]).where("deleted_at", "is", null);
  const id = parseId(word);
  return (id === null ? query.where(column, "=", word.toLowerCase()) : query.where("id", "=", id)).executeTakeFirst();
}

/** Stores an address that was proved just now. Throws the database's own error if somebody else has it. */
export async function setEmail(tx: Tx, accountId: number, email: string, now: Instant): Promise<void> {
  await tx.updateTable("account").set({ email, email_confirmed_at: now }).where("id", "=", accountId).execute();
}

/** An account that an import brought, claimed or not. */
export function importedByHandle(db: Db, handle: string) {
  return db
    .selectFrom("account")
    .select(["id", "name", "handle", "email", "claimed_at as claimedAt"])
    .where("handle", "=", handle)
    .where("imported_from", "is not", null)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
}

/** Nobody is reached, or let in, by the address an account had. */
export async function takeAddressOff(tx: Tx, accountId: number): Promise<void> {
  await tx.updateTable("account").set({ email: null, email_confirmed_at: null }).where("id", "=", accountId).execute();
}
