import type { Db } from "db/engine";

/** What the account itself holds, for its owner. Hashes and tokens are no data about a person and stay here. */
export async function ownAccount(db: Db, id: number) {
  const [account, roles, pauses, handles, wish, sessions, invitations, passkeys, authenticator, links] =
    await Promise.all([
      db
        .selectFrom("account as a")
        .leftJoin("specialty as s", "s.id", "a.specialty_id")
        .leftJoin("specialty as m", "m.id", "a.mentor_specialty_id")
        .select(["a.id", "a.handle", "a.name", "a.email", "a.email_confirmed_at as emailConfirmedAt", "a.role"])
        .select(["s.name as specialty", "m.name as mentorOf", "a.stage", "a.years", "a.country", "a.bio_md as bio"])
        .select(["a.moderator", "a.admin", "a.suspended_until as pausedUntil", "a.created_at as createdAt"])
        .select(["a.imported_from as importedFrom", "a.imported_role as importedRole", "a.claimed_at as claimedAt"])
        .where("a.id", "=", id)
        .executeTakeFirstOrThrow(),
      db
        .selectFrom("role_grant as g")
        .leftJoin("specialty as s", "s.id", "g.specialty_id")
        .select(["g.role", "s.name as specialty", "g.stage", "g.granted_at as grantedAt", "g.reason"])
        .select(["g.ended_at as endedAt", "g.end_reason as endReason"])
        .where("g.account_id", "=", id)
        .orderBy("g.id")
        .execute(),
      db
        .selectFrom("suspension")
        .select(["reason", "suspended_at as pausedAt", "ends_at as endsAt", "lifted_at as liftedAt"])
        .where("account_id", "=", id)
        .orderBy("id")
        .execute(),
      db.selectFrom("former_handle").select(["handle", "left_at as leftAt"]).where("account_id", "=", id).execute(),
      db
        .selectFrom("role_wish")
        .select(["role", "stage", "wished_at as wishedAt"])
        .where("account_id", "=", id)
        .executeTakeFirst(),
      db
        .selectFrom("session")
        .select(["device", "method", "second_factor as secondFactor"])
        .select(["created_at as startedAt", "last_seen_at as seenAt"])
        .where("account_id", "=", id)
        .orderBy("created_at")
        .orderBy("last_seen_at")
        .execute(),
      db
        .selectFrom("invitation")
        .select(["email", "role", "stage", "created_at as createdAt", "accepted_at as acceptedAt"])
        .where("accepted_by", "=", id)
        .orderBy("id")
        .execute(),
      db
        .selectFrom("passkey")
        .select(["name", "created_at as createdAt", "last_used_at as usedAt"])
        .where("account_id", "=", id)
        .orderBy("id")
        .execute(),
      db.selectFrom("authenticator").select("created_at as createdAt").where("account_id", "=", id).executeTakeFirst(),
      db
        .selectFrom("openid_link as l")
        .innerJoin("openid_provider as p", "p.id", "l.provider_id")
        .select(["p.name as provider", "p.issuer", "l.subject", "l.label"])
        .select(["l.created_at as createdAt", "l.last_used_at as usedAt"])
        .where("l.account_id", "=", id)
        .where("p.removed_at", "is", null)
        .orderBy("l.id")
        .execute(),
    ]);
  const signInWays = { passkeys, authenticatorApp: authenticator ?? null, providers: links };
  const roleWish = wish ?? null;
  return { account, roles, pauses, formerHandles: handles, roleWish, sessions, invitations, signInWays };
}
