import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";
import { PROVIDERS_MAX, type Preset, type Provider, wordsOf } from "./provider";

type Row = Awaited<ReturnType<ReturnType<typeof rows>["execute"]>>[number];

const rows = (db: Db | Tx) =>
  db
    .selectFrom("openid_provider")
    .select(["id", "key", "name", "issuer", "client_id", "client_secret", "preset", "scopes", "trusts_email"])
    .select(["second_step_values", "affiliation_scopes", "joins", "enabled", "changed_at"])
    .where("removed_at", "is", null);

const providerOf = (row: Row): Provider => ({
  id: row.id,
  key: row.key,
  name: row.name,
  issuer: row.issuer,
  clientId: row.client_id,
  clientSecret: row.client_secret,
  // The cast: a check of the table holds it to these.
  preset: row.preset as Preset,
  scopes: row.scopes,
  trustsEmail: row.trusts_email === 1,
  secondStepValues: wordsOf(row.second_step_values),
  affiliationScopes: wordsOf(row.affiliation_scopes),
  joins: row.joins === 1,
  enabled: row.enabled === 1,
  changedAt: row.changed_at,
});

/** All of them, in the order they were added. */
export const allProviders = async (db: Db | Tx): Promise<Provider[]> =>
  (await rows(db).orderBy("id").limit(PROVIDERS_MAX).execute()).map(providerOf);

export async function providerByKey(db: Db | Tx, key: string | undefined): Promise<Provider | null> {
  const row = await rows(db)
    .where("key", "=", key ?? "")
    .executeTakeFirst();
  return row ? providerOf(row) : null;
}

/** What a button needs, of those that are on. */
export const offeredProviders = (db: Db) =>
  db
    .selectFrom("openid_provider")
    .select(["key", "name", "preset"])
    .where("enabled", "=", 1)
    .orderBy("id")
    .limit(PROVIDERS_MAX)
    .execute();

export type StoredProvider = Omit<Provider, "id" | "changedAt">;

const columns = (one: StoredProvider) => ({
  name: one.name,
  client_id: one.clientId,
  client_secret: one.clientSecret,
  scopes: one.scopes,
  trusts_email: one.trustsEmail ? 1 : 0,
  second_step_values: one.secondStepValues.join(" "),
  affiliation_scopes: one.affiliationScopes.join(" "),
  joins: one.joins ? 1 : 0,
  enabled: one.enabled ? 1 : 0,
});

/** Stores a new one; null where its key or its issuer is there already. */
export async function insertProvider(tx: Tx, one: StoredProvider, by: number, now: Instant): Promise<number | null> {
  const { key, issuer, preset } = one;
  const row = await tx
    .insertInto("openid_provider")
    .values({ ...columns(one), key, issuer, preset, added_by: by, added_at: now, changed_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Its key, issuer and preset stay: people are known by them. False where it was removed. */
export async function updateProvider(tx: Tx, id: number, one: StoredProvider, now: Instant): Promise<boolean> {
  const row = await tx
    .updateTable("openid_provider")
    .set({ ...columns(one), changed_at: now })
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** How many accounts each one signs in, by its id. */
export async function linkCounts(db: Db): Promise<Map<number, number>> {
  const counted = await db
    .selectFrom("openid_link")
    .select(["provider_id", (eb) => eb.fn.countAll<number | string>().as("count")])
    .groupBy("provider_id")
    .execute();
  return new Map(counted.map((row) => [row.provider_id, Number(row.count)]));
}

/** Whether there is one with this issuer: in use, or removed a moment ago with something that still rests on it. */
export async function issuerTaken(tx: Tx, issuer: string): Promise<"in use" | "going" | null> {
  const row = await tx
    .selectFrom("openid_provider")
    .select("removed_at")
    .where("issuer", "=", issuer)
    .executeTakeFirst();
  if (!row) return null;
  return row.removed_at === null ? "in use" : "going";
}

/** Whether any account is connected with a provider. */
export async function isConnected(tx: Tx, providerId: number): Promise<boolean> {
  const row = await tx
    .selectFrom("openid_link")
    .select("id")
    .where("provider_id", "=", providerId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
