import type { Db, Tx } from "db/engine";
import { prepared } from "db/prepared";
import { type SqlBool, sql } from "kysely";
import type { Member } from "~/core/actor";
import type { Role } from "~/core/person";
import { type Settings, settingDefaults } from "~/core/settings";
import { DAY, type Instant } from "~/core/time";
import type { SecondFactor, SignInMethod } from "./sign-in-method";

const memberOfSession = prepared((db: Db, sessionId: string, now: number) =>
  db
    .selectFrom("session")
    .innerJoin("account", "account.id", "session.account_id")
    .select([
      "account.id",
      "account.handle",
      "account.name",
      "account.role",
      "account.specialty_id",
      "account.mentor_specialty_id",
      "account.stage",
      "account.moderator",
      "account.admin",
      "account.email_confirmed_at",
      "account.suspended_until",
      "session.last_seen_at",
      "session.second_factor",
      "session.authenticated_at",
    ])
    .select((eb) =>
      eb
        .selectFrom("setting")
        .select("setting.value")
        .where("setting.key", "=", "staff-second-step")
        .as("staff_second_step"),
    )
    .where("session.id", "=", sessionId)
    .where("session.expires_at", ">", now)
    .where("account.deleted_at", "is", null),
);

/** Who a session belongs to: one join over two primary keys, run on every request of a signed-in reader. */
export async function findMember(
  db: Db,
  sessionId: string,
  now: Instant,
): Promise<(Member & { lastSeenAt: Instant }) | null> {
  const [row] = await memberOfSession(db, sessionId, now);
  if (!row) return null;
  const staff = row.moderator === 1 || row.admin === 1;
  const heldBack = staff && row.second_factor === null && asksSecondStep(row.staff_second_step);
  return {
    kind: "member",
    id: row.id,
    handle: row.handle,
    name: row.name,
    // The cast: the column has a check constraint with exactly these words.
    role: row.role as Role,
    specialtyId: row.specialty_id,
    mentorSpecialtyId: row.mentor_specialty_id,
    stage: row.stage,
    moderator: row.moderator === 1 && !heldBack,
    admin: row.admin === 1 && !heldBack,
    emailConfirmed: row.email_confirmed_at !== null,
    suspendedUntil: row.suspended_until,
    sessionId,
    authenticatedAt: row.authenticated_at,
    heldBack,
    lastSeenAt: row.last_seen_at,
  };
}

/** Whether staff need a second step, by the stored setting. Whatever it does not understand asks for one. */
const asksSecondStep = (stored: string | null): boolean =>
  (stored ?? settingDefaults["staff-second-step"]) !== ("choice" satisfies Settings["staff-second-step"]);

export async function insertSession(
  tx: Tx,
  session: {
    id: string;
    accountId: number;
    device: string;
    method?: SignInMethod;
    secondFactor?: SecondFactor | null;
    providerId?: number | null;
    authenticatedAt?: Instant;
    now: Instant;
    expiresAt: Instant;
  },
): Promise<void> {
  await tx
    .insertInto("session")
    .values({
      id: session.id,
      account_id: session.accountId,
      created_at: session.now,
      last_seen_at: session.now,
      expires_at: session.expiresAt,
      device: session.device,
      method: session.method ?? "password",
      second_factor: session.secondFactor ?? null,
      provider_id: session.providerId ?? null,
      authenticated_at: session.authenticatedAt ?? session.now,
    })
    .execute();
}

export async function touchSession(tx: Tx, id: string, now: Instant, expiresAt: Instant): Promise<void> {
  await tx.updateTable("session").set({ last_seen_at: now, expires_at: expiresAt }).where("id", "=", id).execute();
}

/**
 * Gives a session another id, and writes down what was proved; false if it ended meanwhile. Whoever had learnt the old
 * id has nothing. `providerId`: the provider that vouched for the second factor, where one did.
 */
export async function renewSession(
  tx: Tx,
  session: {
    id: string;
    newId: string;
    secondFactor: SecondFactor | null;
    providerId: number | null;
    authenticatedAt: Instant;
  },
): Promise<boolean> {
  const row = await tx
    .updateTable("session")
    .set({
      id: session.newId,
      authenticated_at: session.authenticatedAt,
      ...(session.secondFactor && { second_factor: session.secondFactor }),
    })
    // One that began through another provider rests on both: whichever is removed, it ends.
    .$if(session.providerId !== null, (query) =>
      query.set((eb) => ({
        provider_id: eb
          .case()
          .when("provider_id", "=", session.providerId)
          .then(eb.ref("provider_id"))
          .else(null)
          .end(),
      })),
    )
    .where("id", "=", session.id)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** A session that no second factor stands behind any more. */
export async function forgetFactor(tx: Tx, id: string): Promise<void> {
  await tx.updateTable("session").set({ second_factor: null }).where("id", "=", id).execute();
}

export async function deleteSession(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom("session").where("id", "=", id).execute();
}

/** Ends every session of an account but one (or all). */
export async function deleteSessions(tx: Tx, accountId: number, exceptId: string | null): Promise<void> {
  let query = tx.deleteFrom("session").where("account_id", "=", accountId);
  if (exceptId) query = query.where("id", "<>", exceptId);
  await query.execute();
}

/**
 * Ends what was begun through this provider by whoever is connected with it, and takes the second step away that it
 * vouched for; returns how many ended. Where a session does not say which provider it rests on, it may be this one.
 */
export async function deleteSessionsThrough(tx: Tx, providerId: number): Promise<number> {
  const row = await tx
    .deleteFrom("session")
    .where("method", "like", "provider:%")
    .where(restsOn(providerId))
    .where("account_id", "in", connectedWith(tx, providerId))
    .executeTakeFirst();
  await tx
    .updateTable("session")
    .set({ second_factor: null })
    .where("second_factor", "=", "provider")
    .where(restsOn(providerId))
    .where("account_id", "in", connectedWith(tx, providerId))
    .execute();
  return Number(row.numDeletedRows);
}

/** How many of them there are. */
export async function countSessionsThrough(db: Db, providerId: number, now: Instant): Promise<number> {
  const row = await db
    .selectFrom("session")
    .select((eb) => eb.fn.countAll<number | string>().as("count"))
    .where("method", "like", "provider:%")
    .where(restsOn(providerId))
    .where("expires_at", ">", now)
    .where("account_id", "in", connectedWith(db, providerId))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

const restsOn = (providerId: number) => sql<SqlBool>`(provider_id is null or provider_id = ${providerId})`;

const connectedWith = (db: Db | Tx, providerId: number) =>
  db.selectFrom("openid_link").select("account_id").where("provider_id", "=", providerId);

/** The one that asks first, then who was seen last. */
export function sessionsOf(db: Db, accountId: number, ownId: string, now: Instant, limit: number) {
  return db
    .selectFrom("session")
    .select(["id", "created_at", "last_seen_at", "device", "method", "second_factor"])
    .where("account_id", "=", accountId)
    .where("expires_at", ">", now)
    .orderBy((eb) => eb.case().when("id", "=", ownId).then(0).else(1).end())
    .orderBy("last_seen_at", "desc")
    .limit(limit)
    .execute();
}

/** One of somebody's own sessions by how its id begins. */
export function sessionBeginning(db: Db, accountId: number, beginning: string) {
  return db
    .selectFrom("session")
    .select("id")
    .where("account_id", "=", accountId)
    .where(sql<boolean>`substr(id, 1, ${sql.lit(beginning.length)}) = ${beginning}`)
    .executeTakeFirst();
}

/**
 * Links stay a while after they ran out, so that whoever opens one is told that it did; not what waited to be mailed to
 * somebody who has left.
 */
export async function deleteExpired(tx: Tx, now: Instant): Promise<void> {
  await tx.deleteFrom("session").where("expires_at", "<=", now).execute();
  await tx.deleteFrom("spent_proof").where("expires_at", "<=", now).execute();
  await tx.deleteFrom("sign_up").where("expires_at", "<=", now).execute();
  await tx
    .deleteFrom("email_token")
    .where((eb) =>
      eb.or([
        eb("expires_at", "<=", now - 14 * DAY),
        eb.and([eb("expires_at", "<=", now), eb("purpose", "=", "account-deleted")]),
      ]),
    )
    .execute();
}
