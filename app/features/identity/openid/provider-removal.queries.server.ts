import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";

/** From now on it is gone for everybody; false where it was. */
export async function markRemoved(tx: Tx, id: number, now: Instant): Promise<boolean> {
  const row = await tx
    .updateTable("openid_provider")
    .set({ removed_at: now, enabled: 0, joins: 0 })
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** One that was removed and on which something may still rest. */
export const removedProvider = (db: Db, id: number) =>
  db
    .selectFrom("openid_provider")
    .select(["id", "preset"])
    .where("id", "=", id)
    .where("removed_at", "is not", null)
    .executeTakeFirst();

export async function removedProviders(db: Db): Promise<number[]> {
  const rows = await db
    .selectFrom("openid_provider")
    .select("id")
    .where("removed_at", "is not", null)
    .orderBy("id")
    .limit(100)
    .execute();
  return rows.map(({ id }) => id);
}

/** Accounts that are connected with a provider, some at a time. */
export const linksAt = (db: Db, providerId: number, limit: number) =>
  db.selectFrom("openid_link").select("id").where("provider_id", "=", providerId).orderBy("id").limit(limit).execute();

/** Takes one connection off; undefined where it was gone. */
export const takeLinkOff = (tx: Tx, id: number) =>
  tx
    .deleteFrom("openid_link")
    .where("id", "=", id)
    .returning(["account_id as accountId", "provider_id as providerId", "created_at as createdAt"])
    .executeTakeFirst();

/** Which ties a provider's sign-ins have with cohorts. */
export const tiesOfProvider = (tx: Tx, providerId: number) =>
  tx.selectFrom("cohort_sign_in").select("id").where("provider_id", "=", providerId).execute();

/** The last of it. */
export async function deleteProvider(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom("openid_provider").where("id", "=", id).execute();
}

/** How many roles and places in cohorts rest on a provider, by its id; what was shown before this was kept is not counted. */
export async function restingOnProvider(db: Db, id: number): Promise<{ roles: number; places: number }> {
  const row = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom("verification_evidence as e")
        .innerJoin("verification as v", "v.id", "e.verification_id")
        .select((one) => one.fn.count<number | string>("v.id").distinct().as("count"))
        .where("e.provider_id", "=", id)
        .where("e.outcome", "=", "pass")
        .where("v.state", "=", "approved")
        .as("roles"),
      eb
        .selectFrom("cohort_member")
        .select((one) => one.fn.countAll<number | string>().as("count"))
        .where("provider_id", "=", id)
        .where("ended_at", "is", null)
        .as("places"),
    ])
    .executeTakeFirstOrThrow();
  return { roles: Number(row.roles), places: Number(row.places) };
}

/**
 * Accounts that could sign in no more without this provider (see `hasWayIn`): how many, and the first of them by name.
 */
export async function withoutOtherWay(db: Db, providerId: number, limit: number) {
  const rows = db
    .selectFrom("openid_link as l")
    .innerJoin("account as a", "a.id", "l.account_id")
    .where("l.provider_id", "=", providerId)
    .where("a.deleted_at", "is", null)
    .where((eb) =>
      eb.or([
        eb("a.email", "is", null),
        eb.and([eb("a.email_confirmed_at", "is", null), eb("a.password_hash", "is", null)]),
      ]),
    )
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom("passkey as k").select("k.id").whereRef("k.account_id", "=", "a.id"))),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("openid_link as other")
            .innerJoin("openid_provider as p", "p.id", "other.provider_id")
            .select("other.id")
            .whereRef("other.account_id", "=", "a.id")
            .where("p.id", "<>", providerId)
            .where("p.enabled", "=", 1),
        ),
      ),
    );
  const [counted, people] = await Promise.all([
    rows.select((eb) => eb.fn.countAll<number | string>().as("count")).executeTakeFirstOrThrow(),
    rows.select(["a.id", "a.handle", "a.name"]).orderBy("a.id").limit(limit).execute(),
  ]);
  return { count: Number(counted.count), people };
}
