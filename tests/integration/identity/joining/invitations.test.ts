import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { invite, resendInvitation, withdrawInvitation } from "~/features/identity/joining/invitation.server";
import { acceptInvitation, openJoinLink } from "~/features/identity/joining/join.server";
import { hashPassword } from "~/features/identity/sign-in/password.server";
import { startSession } from "~/features/identity/sign-in/session.server";
import { signIn } from "~/features/identity/sign-in/sign-in.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { lastMailTo } from "../../../support/mails";
import { aMember, aModerator } from "../../../support/people";
import { actorOf, memberOfCookie } from "../../../support/sign-ins";

const password = "three plain words";
const typed = { name: "Noor Haddad", password };

onEveryDialect("invitations", (forum) => {
  const offer = (email: string, more: object = {}) => ({
    email,
    name: null,
    role: "student" as const,
    specialtyId: null,
    stage: "4",
    ...more,
  });
  const accept = (token: string, who: typeof typed | null = typed) =>
    acceptInvitation(forum().as(visitor), token, who, "").catch((error) => error.name as string);
  const idOf = async (email: string) =>
    (
      await forum()
        .database.read.selectFrom("invitation")
        .select("id")
        .where("email", "=", email)
        .executeTakeFirstOrThrow()
    ).id;

  it("accepting one makes a confirmed account with the role, signed in", async () => {
    const moderator = await aModerator(forum(), { name: "Ruth Lind" });
    await invite(forum().as(moderator), offer("noor@example.org", { name: "Noor" }));
    const mail = await lastMailTo(forum(), "noor@example.org");
    expect(mail.text).toContain("Ruth Lind invites you to join Wardround as a Year 4 student");
    expect(mail.path).toBe(`/join/${mail.token}`);
    expect(await openJoinLink(forum().as(visitor), mail.token)).toMatchObject({ over: null, name: "Noor" });
    const member = await memberOfCookie(forum(), await accept(mail.token));
    expect(member).toMatchObject({ name: "Noor Haddad", role: "student", stage: "Year 4", emailConfirmed: true });
    const grant = await forum()
      .database.read.selectFrom("role_grant")
      .select(["granted_by", "reason"])
      .where("account_id", "=", member.id)
      .executeTakeFirstOrThrow();
    expect(grant).toEqual({ granted_by: moderator.id, reason: `Invitation ${await idOf("noor@example.org")}` });
    expect((await signIn(forum().as(visitor), { email: "noor@example.org", password }, "")).home).toBe("/");
  });

  it("of several people who accept one at once exactly one gets in", async () => {
    await invite(forum().as(await aModerator(forum())), offer("race@example.org"));
    const { token } = await lastMailTo(forum(), "race@example.org");
    const outcomes = await Promise.all([accept(token), accept(token), accept(token)]);
    expect(outcomes.filter((outcome) => outcome === "Conflict")).toHaveLength(2);
    const accounts = await forum()
      .database.read.selectFrom("account")
      .select("id")
      .where("email", "=", "race@example.org")
      .execute();
    expect(accounts).toHaveLength(1);
  });

  it("a forged, withdrawn or expired one, and the link before the last one sent, let nobody in", async () => {
    const moderator = forum().as(await aModerator(forum()));
    expect(await accept("forged")).toBe("NotFound");
    await invite(moderator, offer("gone@example.org"));
    const { token } = await lastMailTo(forum(), "gone@example.org");
    await withdrawInvitation(moderator, await idOf("gone@example.org"));
    expect(await accept(token)).toBe("Conflict");

    await invite(moderator, offer("late@example.org"));
    const late = await lastMailTo(forum(), "late@example.org");
    forum().time.now += 14 * DAY;
    expect(await accept(late.token)).toBe("Conflict");
    await resendInvitation({ ...moderator, now: forum().time.now }, await idOf("late@example.org"));
    const again = await lastMailTo(forum(), "late@example.org");
    expect(await accept(late.token)).toBe("NotFound");
    expect(await memberOfCookie(forum(), await accept(again.token))).toMatchObject({ role: "student" });
    await expect(resendInvitation(moderator, await idOf("late@example.org"))).rejects.toMatchObject({
      name: "Conflict",
    });
  });

  it("inviting twice sends one mail, unless something else is offered now", async () => {
    const moderator = forum().as(await aModerator(forum()));
    const mails = async () => {
      await forum().jobs.drain();
      return forum()
        .mailbox.list()
        .filter((mail) => mail.to === "twice@example.org").length;
    };
    expect(await invite(moderator, offer("twice@example.org"))).toBe("invited");
    expect(await invite(moderator, offer("twice@example.org"))).toBe("waiting already");
    expect(await mails()).toBe(1);
    expect(await invite(moderator, offer("twice@example.org", { stage: "5" }))).toBe("invited again");
    expect(await mails()).toBe(2);
  });

  it("somebody with a confirmed account accepts without a new password and keeps the old one", async () => {
    const member = await aMember(forum(), { role: "reader", stage: null, email: "known@example.org", name: "Known" });
    await invite(forum().as(await aModerator(forum())), offer("other@example.org"));
    // The address is confirmed after the invitation went out.
    await forum().database.write(async (tx) => {
      await tx
        .updateTable("invitation")
        .set({ email: "known@example.org" })
        .where("email", "=", "other@example.org")
        .execute();
    });
    const { token } = await lastMailTo(forum(), "known@example.org");
    expect(await openJoinLink(forum().as(visitor), token)).toMatchObject({ hasAccount: true });
    const now = await memberOfCookie(forum(), await accept(token, null));
    expect(now).toMatchObject({ id: member.id, name: "Known", role: "student" });
    // Opened again: who is signed in is not sent to sign in.
    const spent = async (actor: typeof now | typeof visitor) => (await openJoinLink(forum().as(actor), token)).over;
    expect([await spent(visitor), await spent(now)]).toEqual([
      expect.stringContaining("Sign in with the address"),
      expect.not.stringContaining("Sign in"),
    ]);
    await expect(invite(forum().as(await aModerator(forum())), offer("known@example.org"))).rejects.toMatchObject({
      name: "Conflict",
    });
  });

  it("an unconfirmed account is taken over by who has the mailbox: its password and sessions end", async () => {
    const stranger = await aMember(forum(), { email: "squat@example.org", emailConfirmed: false, role: "reader" });
    const hash = await hashPassword("the password of a stranger");
    await forum().database.write((tx) =>
      tx.updateTable("account").set({ password_hash: hash }).where("id", "=", stranger.id).execute(),
    );
    const credentials = { email: "squat@example.org", password: "the password of a stranger" };
    await expect(signIn(forum().as(visitor), credentials, "")).rejects.toMatchObject({ name: "Invalid" });
    const there = forum().as(visitor);
    const before = await there.write((tx) => startSession(there, tx, stranger.id, ""));
    // A way in that no new password closes.
    await forum().database.write((tx) =>
      tx
        .insertInto("passkey")
        .values({
          ...{
            account_id: stranger.id,
            credential_id: "theirs",
            user_handle: "theirs",
            counter: 0,
            public_key: "theirs",
          },
          transports: "internal",
          name: "Their phone",
          synced: 1,
          second_factor: 1,
          created_at: forum().clock(),
        })
        .execute(),
    );
    await invite(forum().as(await aModerator(forum())), offer("squat@example.org"));
    const { token } = await lastMailTo(forum(), "squat@example.org");
    const owner = await memberOfCookie(forum(), await accept(token));
    expect(owner).toMatchObject({ id: stranger.id, name: "Noor Haddad", emailConfirmed: true });
    expect(await actorOf(forum(), before)).toEqual(visitor);
    expect(await forum().database.read.selectFrom("passkey").select("id").execute()).toEqual([]);
    await expect(signIn(forum().as(visitor), credentials, "")).rejects.toMatchObject({ name: "Invalid" });
  });

  it("only staff invite, and moderators invite no staff", async () => {
    const student = forum().as(await aMember(forum()));
    const moderator = forum().as(await aModerator(forum()));
    await expect(invite(student, offer("no@example.org"))).rejects.toMatchObject({ name: "Forbidden" });
    await expect(invite(moderator, offer("no@example.org", { role: "moderator" }))).rejects.toMatchObject({
      name: "Forbidden",
    });
    await expect(invite(moderator, offer("no@example.org", { role: "mentor", stage: null }))).rejects.toMatchObject({
      name: "Invalid",
      fields: { specialty: expect.any(String) },
    });
    expect(
      await forum().database.read.selectFrom("invitation").select("id").where("email", "=", "no@example.org").execute(),
    ).toEqual([]);
  });

  it("a mail that could not be sent is tried again and holds the same link", async () => {
    const send = forum().mailer.send;
    await invite(forum().as(await aModerator(forum())), offer("later@example.org"));
    forum().mailer.send = async () => {
      throw new Error("connection lost");
    };
    await forum().jobs.drain();
    forum().mailer.send = send;
    forum().time.now += DAY;
    const first = await lastMailTo(forum(), "later@example.org");
    expect(await memberOfCookie(forum(), await accept(first.token))).toMatchObject({ role: "student" });
  });
});
