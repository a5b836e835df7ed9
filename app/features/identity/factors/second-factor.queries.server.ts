import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";
import type { SecondFactors } from "./second-factor";

/** What an account has; three look-ups over indexes. */
export async function secondFactorsOf(db: Db | Tx, accountId: number): Promise<SecondFactors> {
  const row = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom("authenticator")
        .select((one) => one.fn.countAll<number | string>().as("count"))
        .where("account_id", "=", accountId)
        .as("codes"),
      eb
        .selectFrom("passkey")
        .select((one) => one.fn.countAll<number | string>().as("count"))
        .where("account_id", "=", accountId)
        .where("second_factor", "=", 1)
        .as("passkeys"),
      eb
        .selectFrom("recovery_code")
        .select((one) => one.fn.countAll<number | string>().as("count"))
        .where("account_id", "=", accountId)
        .where("used_at", "is", null)
        .as("recovery"),
    ])
    .executeTakeFirstOrThrow();
  return { codes: Number(row.codes) > 0, passkeys: Number(row.passkeys), recovery: Number(row.recovery) };
}

/** A connection with a provider that was taken off. */
export type LostLink = { providerId: number; createdAt: Instant };

/**
 * Takes every way to sign in away but the password and the mailbox: for an operator, and when an account is left. Gives
 * back the connections that went, for what rested on them.
 */
export const deleteFactors = (tx: Tx, accountId: number): Promise<LostLink[]> => deleteFactorsSince(tx, accountId, 0);

/** The same for what was added at or after a moment, by somebody who had no business there. */
export async function deleteFactorsSince(tx: Tx, accountId: number, since: Instant): Promise<LostLink[]> {
  for (const table of ["passkey", "authenticator"] as const)
    await tx.deleteFrom(table).where("account_id", "=", accountId).where("created_at", ">=", since).execute();
  await tx.deleteFrom("recovery_code").where("account_id", "=", accountId).where("made_at", ">=", since).execute();
  return tx
    .deleteFrom("openid_link")
    .where("account_id", "=", accountId)
    .where("created_at", ">=", since)
    .returning(["provider_id as providerId", "created_at as createdAt"])
    .execute();
}
