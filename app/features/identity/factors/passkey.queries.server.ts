import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";
import { MOST_PASSKEYS } from "./passkey";

/** What checking an answer needs: whose it is, and the public half. */
export function passkeyByCredential(db: Db | Tx, credentialId: string) {
  return db
    .selectFrom("passkey")
    .select([
      "id",
      "account_id as accountId",
      "credential_id as credentialId",
      "user_handle as userHandle",
      "public_key as publicKey",
      "counter",
      "name",
      "second_factor as secondFactor",
    ])
    .where("credential_id", "=", credentialId)
    .executeTakeFirst();
}

export function passkeysOf(db: Db | Tx, accountId: number) {
  return db
    .selectFrom("passkey")
    .select([
      "id",
      "name",
      "synced",
      "second_factor as secondFactor",
      "created_at as createdAt",
      "last_used_at as lastUsedAt",
    ])
    .where("account_id", "=", accountId)
    .orderBy("id")
    .limit(MOST_PASSKEYS)
    .execute();
}

/** What the browser is told of an account's passkeys, so that it asks for the right ones. */
export function credentialsOf(db: Db | Tx, accountId: number) {
  return db
    .selectFrom("passkey")
    .select([
      "credential_id as credentialId",
      "user_handle as userHandle",
      "transports",
      "second_factor as secondFactor",
    ])
    .where("account_id", "=", accountId)
    .orderBy("id")
    .limit(MOST_PASSKEYS)
    .execute();
}

export type NewPasskey = {
  accountId: number;
  credentialId: string;
  userHandle: string;
  publicKey: string;
  counter: number;
  transports: string;
  name: string;
  synced: boolean;
  secondFactor: boolean;
  now: Instant;
};

/** False where the device has shown this passkey before, to this account or to another. */
export async function insertPasskey(tx: Tx, passkey: NewPasskey): Promise<boolean> {
  const row = await tx
    .insertInto("passkey")
    .values({
      account_id: passkey.accountId,
      credential_id: passkey.credentialId,
      user_handle: passkey.userHandle,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: passkey.transports,
      name: passkey.name,
      synced: passkey.synced ? 1 : 0,
      second_factor: passkey.secondFactor ? 1 : 0,
      created_at: passkey.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Writes the counter of a use down; false where a use with this counter or a later one came first. */
export async function markUsed(tx: Tx, id: number, counter: number, now: Instant): Promise<boolean> {
  const row = await tx
    .updateTable("passkey")
    .set({ counter, last_used_at: now })
    .where("id", "=", id)
    .where((eb) => (counter === 0 ? eb("counter", "=", 0) : eb("counter", "<", counter)))
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function renamePasskey(tx: Tx, accountId: number, id: number, name: string): Promise<boolean> {
  const row = await tx
    .updateTable("passkey")
    .set({ name })
    .where("id", "=", id)
    .where("account_id", "=", accountId)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function deletePasskey(tx: Tx, accountId: number, id: number): Promise<boolean> {
  const row = await tx
    .deleteFrom("passkey")
    .where("id", "=", id)
    .where("account_id", "=", accountId)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}
