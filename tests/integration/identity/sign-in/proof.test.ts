import { expect, it } from "vitest";
import { isAdmin, isFresh, isModerator, isVerified, visitor } from "~/core/actor";
import { DAY, HOUR, MINUTE } from "~/core/time";
import { writeSetting } from "~/features/admin/setting.queries.server";
import { askEmailChange, confirmEmailChange } from "~/features/identity/account/account-security.server";
import { undoEmailChange } from "~/features/identity/account/email-undo.server";
import { mySignInWays } from "~/features/identity/factors/second-factor.server";
import { giveRole, grantRole } from "~/features/identity/people/role.server";
import { askProofLink, proveByLink, proveMe } from "~/features/identity/sign-in/prove.server";
import { mySessions, signOutOthers } from "~/features/identity/sign-in/session.server";
import { signIn } from "~/features/identity/sign-in/sign-in.server";
import { moderating } from "~/features/moderation/review/review";
import { admins, freshly, members, moderators } from "~/platform/route-rules";
import { onEveryDialect } from "../../../support/every-dialect";
import { lastMailTo } from "../../../support/mails";
import { aMember } from "../../../support/people";
import { actorOf, memberOfCookie } from "../../../support/sign-ins";
import {
  aMemberWithApp,
  aMemberWithPasskey,
  aSignedInMember,
  asked,
  cookies,
  outcome,
  password,
} from "../../../support/strong-sign-in";
import type { TestRuntime } from "../../../support/test-runtime";

onEveryDialect("a proof of who one is", (forum) => {
  const late = async (cookie: string) => {
    forum().time.now += 15 * MINUTE;
    return memberOfCookie(forum(), cookie);
  };
  const fresh = (actor: Parameters<typeof isFresh>[0]) => isFresh(actor, forum().clock()).ok;

  it("lasts a quarter of an hour from signing in, and is renewed by the password under another token", async () => {
    const { cookie, actor } = await aSignedInMember(forum());
    expect(fresh(actor)).toBe(true);
    const me = await late(cookie);
    expect(freshly(members)(me, forum().clock())).toMatchObject({ ok: false, needs: "proof" });
    expect(await outcome(proveMe(forum().as(me), null, { password: "a wrong one" }))).toBe("Invalid");
    expect(await outcome(proveMe(forum().as(me), null, {}))).toBe("Invalid");
    const again = await proveMe(forum().as(me), null, { password });
    expect(await actorOf(forum(), cookie)).toEqual(visitor);
    expect(fresh(await memberOfCookie(forum(), again))).toBe(true);
  });

  it("is not made longer where nothing is shown, however often it is sent", async () => {
    const { cookie } = await aSignedInMember(forum());
    forum().time.now += 14 * MINUTE;
    const again = await proveMe(forum().as(await memberOfCookie(forum(), cookie)), null, {});
    expect(fresh(await memberOfCookie(forum(), again))).toBe(true);
    forum().time.now += MINUTE;
    expect(fresh(await memberOfCookie(forum(), again))).toBe(false);
  });

  it("guessing the password for it stops after ten tries", async () => {
    const { cookie } = await aSignedInMember(forum());
    const me = await late(cookie);
    const names: string[] = [];
    for (let turn = 0; turn < 11; turn++)
      names.push(await outcome(proveMe(forum().as(me), null, { password: `guess ${turn}` })));
    expect(names.slice(9)).toEqual(["Invalid", "TooMany"]);
  });

  it("of an account with a second step is that step: neither its password nor its mailbox is enough", async () => {
    const { cookie, code } = await aMemberWithApp(forum());
    const me = await late(cookie);
    expect(await outcome(proveMe(forum().as(me), null, { password }))).toBe("Invalid");
    expect(await outcome(askProofLink(forum().as(me)))).toBe("Conflict");
    expect(fresh(await memberOfCookie(forum(), await proveMe(forum().as(me), null, { code: code() })))).toBe(true);
  });

  it("can be a passkey, and another account's is none", async () => {
    const mine = await aMemberWithPasskey(forum());
    const other = await aMemberWithPasskey(forum());
    const me = await late(mine.cookie);
    const wrong = await asked(forum(), me, "prove");
    expect(await outcome(proveMe(forum().as(me), wrong.cookie, { answer: other.device.show(wrong.options) }))).toBe(
      "Invalid",
    );
    const right = await asked(forum(), me, "prove");
    const again = await proveMe(forum().as(me), right.cookie, { answer: mine.device.show(right.options) });
    expect(fresh(await memberOfCookie(forum(), again))).toBe(true);
  });

  it("can be a mailed link, once, for whoever it was mailed to", async () => {
    const { email, cookie } = await aSignedInMember(forum());
    const stranger = await aSignedInMember(forum());
    const me = await late(cookie);
    await askProofLink(forum().as(me));
    const { token, path } = await lastMailTo(forum(), email, /Confirm that it is you/);
    expect(path).toBe(`/account/prove/${token}`);
    expect(await outcome(proveByLink(forum().as(stranger.actor), token))).toBe("Conflict");
    const again = await proveByLink(forum().as(me), token);
    const proved = await memberOfCookie(forum(), again);
    expect(fresh(proved)).toBe(true);
    expect(await outcome(proveByLink(forum().as(proved), token))).toBe("Conflict");
    await askProofLink(forum().as(proved));
    const second = await lastMailTo(forum(), email, /Confirm that it is you/);
    forum().time.now += 20 * MINUTE;
    expect(await outcome(proveByLink(forum().as(proved), second.token))).toBe("Conflict");
  });

  it("the list of sessions says how each was started, and all but this one end at once", async () => {
    const { email, cookie } = await aSignedInMember(forum());
    const other = await signIn(forum().as(visitor), { email, password }, "Safari on iPhone");
    const me = forum().as(await memberOfCookie(forum(), cookie));
    expect((await mySessions(me)).sessions.map(({ how, device }) => [how, device]).sort()).toEqual([
      ["With your password", "Firefox on Linux"],
      ["With your password", "Safari on iPhone"],
    ]);
    await signOutOthers(me);
    expect(await actorOf(forum(), other.cookie)).toEqual(visitor);
    expect((await actorOf(forum(), cookie)).kind).toBe("member");
  });
});

onEveryDialect("staff without a second step", (forum) => {
  const setting = (value: "required" | "choice") =>
    forum().database.write((tx) =>
      writeSetting(tx, { key: "staff-second-step", value, changedBy: null, now: forum().clock() }),
    );
  const rules = [moderators, admins, moderating];

  it("keep what every member may do, and may do nothing of their duties until they have one", async () => {
    const { actor } = await aSignedInMember(forum(), { role: "reader", moderator: true, admin: true });
    expect(isModerator(actor) || isAdmin(actor)).toBe(false);
    expect(isVerified(actor)).toBe(true);
    for (const rule of rules) expect(rule(actor, forum().clock())).toMatchObject({ ok: false, needs: "second step" });
    const strong = await aMemberWithApp(forum(), { role: "reader", moderator: true, admin: true });
    const me = await memberOfCookie(forum(), strong.cookie);
    for (const rule of rules) expect(rule(me, forum().clock())).toEqual({ ok: true });
  });

  it("signs in to the page where it is set up", async () => {
    const { email } = await aSignedInMember(forum(), { role: "reader", moderator: true });
    expect((await signIn(forum().as(visitor), { email, password }, "")).home).toBe("/account/security");
  });

  it("lets them choose where the forum says so", async () => {
    await setting("choice");
    const { actor } = await aSignedInMember(forum(), { role: "reader", moderator: true });
    expect(isModerator(actor)).toBe(true);
    await setting("required");
    expect(
      isModerator(await memberOfCookie(forum(), (await aSignedInMember(forum(), { moderator: true })).cookie)),
    ).toBe(false);
  });

  it("a duty given while somebody is signed in ends their sessions, and an ended one stops at once", async () => {
    const { cookie, id } = await aSignedInMember(forum());
    const admin = await aMember(forum(), { admin: true });
    await giveRole(forum().as(admin), {
      accountId: id,
      role: "moderator",
      specialtyId: null,
      stage: null,
      reason: "Elected by the council",
    });
    expect(await actorOf(forum(), cookie)).toEqual(visitor);
    const strong = await aMemberWithApp(forum());
    const ctx = forum().as(visitor);
    const duty = {
      accountId: strong.id,
      role: "moderator",
      specialtyId: null,
      stage: null,
      reason: "Elected",
    } as const;
    await ctx.write((tx) => grantRole(ctx, tx, duty));
    expect(await actorOf(forum(), strong.cookie)).toEqual(visitor);
  });
});

onEveryDialect("the change of an address", (forum) => {
  const emailOf = async (id: number) =>
    (await forum().database.read.selectFrom("account").select("email").where("id", "=", id).executeTakeFirstOrThrow())
      .email;
  async function changed(runtime: TestRuntime, to: string) {
    const member = await aSignedInMember(runtime);
    await askEmailChange(runtime.as(member.actor), { email: to });
    const link = await lastMailTo(runtime, to);
    await confirmEmailChange(runtime.as(visitor), link.token);
    return { ...member, undo: await lastMailTo(runtime, member.email, /uses another e-mail address now/) };
  }
  const undo = (token: string) => outcome(undoEmailChange(forum().as(visitor), token));

  it("is undone from the old one, once: sessions, password and what was added since go", async () => {
    const { id, email, undo: mail, cookie, actor } = await changed(forum(), "thief1@example.org");
    forum().time.now += HOUR;
    const { options, cookie: question } = await asked(forum(), actor, "add");
    const { TestAuthenticator } = await import("../../../support/authenticators");
    const { addPasskey } = await import("~/features/identity/factors/passkey.server");
    const answer = new TestAuthenticator(forum().env.publicUrl).make(options);
    const thief = { ...actor, authenticatedAt: forum().clock() };
    const added = await addPasskey(forum().as(thief), cookies(question), { answer, name: "Thief", second: "1" });
    expect(mail.path).toBe(`/confirm/address/undo/${mail.token}`);
    expect(await undo(mail.token)).toBe("fine");
    expect(await emailOf(id)).toBe(email);
    for (const one of [cookie, added.cookie]) expect(await actorOf(forum(), one)).toEqual(visitor);
    expect(await outcome(signIn(forum().as(visitor), { email, password }, ""))).toBe("Invalid");
    const ways = await mySignInWays(forum().as(actor));
    expect([ways.passkeys, ways.factors.recovery, ways.hasPassword]).toEqual([[], 0, false]);
    await lastMailTo(forum(), email, /new password/);
    expect(await undo(mail.token)).toBe("Conflict");
  });

  it("cannot be undone after seven days, nor with another link", async () => {
    const { undo: mail } = await changed(forum(), "thief2@example.org");
    expect(await undo("forged")).toBe("NotFound");
    forum().time.now += 7 * DAY;
    expect(await undo(mail.token)).toBe("Conflict");
  });

  it("twice: the first undo takes the second away, and the second leaves the first good", async () => {
    const first = await changed(forum(), "thief3@example.org");
    forum().time.now += MINUTE;
    await askEmailChange(forum().as(first.actor), { email: "thief4@example.org" });
    await confirmEmailChange(forum().as(visitor), (await lastMailTo(forum(), "thief4@example.org")).token);
    const second = await lastMailTo(forum(), "thief3@example.org", /uses another e-mail address now/);
    expect(await undo(second.token)).toBe("fine");
    expect(await emailOf(first.id)).toBe("thief3@example.org");
    expect(await undo(first.undo.token)).toBe("fine");
    expect(await emailOf(first.id)).toBe(first.email);
  });
});
