import { signUp as migration } from "db/migrations/0029-sign-up";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { visitor as nobody } from "~/core/actor";
import { HOUR } from "~/core/time";
import { confirmSignUp, openConfirmation } from "~/features/identity/joining/confirmation.server";
import { hashToken } from "~/platform/secrets.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember } from "../../../support/people";
import type { TestRuntime } from "../../../support/test-runtime";

/** An account as signing up made it before: with a password and a session, and a link on its way. */
async function waitingAccount(forum: TestRuntime, token: string, traits: Parameters<typeof aMember>[1] = {}) {
  const member = await aMember(forum, { emailConfirmed: false, ...traits });
  const now = forum.clock();
  await forum.database.write(async (tx) => {
    await tx.updateTable("account").set({ password_hash: "of then" }).where("id", "=", member.id).execute();
    const session = { id: `s-${token}`, account_id: member.id, created_at: now, last_seen_at: now };
    await tx
      .insertInto("session")
      .values({ ...session, expires_at: now + HOUR, device: "then" })
      .execute();
    await tx
      .insertInto("role_wish")
      .values({ account_id: member.id, role: "student", stage: "Year 2", wished_at: now })
      .execute();
    const link = { id: hashToken(token), account_id: member.id, purpose: "confirm" };
    await tx
      .insertInto("email_token")
      .values({ ...link, created_at: now, expires_at: now + HOUR })
      .execute();
  });
  return member;
}

onEveryDialect("accounts that signed up before and never opened their link", (forum) => {
  it("lose what lets somebody in, while the link leads where new ones do, and nobody else loses anything", async () => {
    await forum().database.write(async (tx) => {
      await sql`drop table sign_up`.execute(tx);
    });
    const waiting = await waitingAccount(forum(), "waiting");
    const here = await waitingAccount(forum(), "here", { emailConfirmed: true });
    await forum().database.write(async (tx) => {
      for (const statement of migration.split(";").filter((part) => part.trim() !== ""))
        await sql.raw(statement).execute(tx);
    });
    const db = forum().database.read;
    const kept = await db.selectFrom("account").select(["id", "password_hash"]).where("password_hash", "is not", null);
    expect(await kept.execute()).toEqual([{ id: here.id, password_hash: "of then" }]);
    expect(await db.selectFrom("session").select("account_id").execute()).toEqual([{ account_id: here.id }]);

    const visitor = forum().as(nobody);
    expect(await openConfirmation(visitor, "waiting")).toMatchObject({ words: null, name: waiting.name });
    await confirmSignUp(visitor, "waiting", "a long walk beside the quiet river", "a test");
    const [confirmed] = await db
      .selectFrom("account")
      .select(["email_confirmed_at", "password_hash"])
      .where("id", "=", waiting.id)
      .execute();
    expect(confirmed?.email_confirmed_at).toBe(forum().clock());
    expect(confirmed?.password_hash).toContain("$argon2id$");
    expect((await openConfirmation(visitor, "here")).words).not.toBeNull();
  });
});
