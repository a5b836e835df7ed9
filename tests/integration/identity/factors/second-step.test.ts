import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { DAY, MINUTE } from "~/core/time";
import { changePassword } from "~/features/identity/account/account-security.server";
import {
  addAuthenticator,
  enrolment,
  newEnrolment,
  removeAuthenticator,
} from "~/features/identity/factors/authenticator.server";
import { takeFactorsOff } from "~/features/identity/factors/factor-change.server";
import { renewRecoveryCodes } from "~/features/identity/factors/recovery-code.server";
import { mySignInWays } from "~/features/identity/factors/second-factor.server";
import { openSecondStep, stepByCode } from "~/features/identity/factors/second-step.server";
import { askReset, resetPassword } from "~/features/identity/sign-in/password-reset.server";
import { proveMe } from "~/features/identity/sign-in/prove.server";
import { askSignInLink, signIn, signInByLink } from "~/features/identity/sign-in/sign-in.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { lastMailTo } from "../../../support/mails";
import { actorOf, memberOfCookie } from "../../../support/sign-ins";
import { aMemberWithApp, aSignedInMember, codeAt, cookies, outcome, password } from "../../../support/strong-sign-in";

onEveryDialect("the second step", (forum) => {
  const ctx = (address = "203.0.113.7") => ({ ...forum().as(visitor), address });
  const firstStep = async (email: string) => cookies((await signIn(ctx(), { email, password }, "Firefox")).cookie);
  const sessionsOf = async (id: number) =>
    (await forum().database.read.selectFrom("session").select("id").where("account_id", "=", id).execute()).length;

  it("comes before there is a session, and the session it starts says both", async () => {
    const { email, id, code } = await aMemberWithApp(forum());
    const before = await sessionsOf(id);
    const { cookie, stepNext } = await signIn(ctx(), { email, password }, "Firefox");
    expect(stepNext).toBe(true);
    expect(await actorOf(forum(), cookie)).toEqual(visitor);
    expect(await sessionsOf(id)).toBe(before);
    expect(await openSecondStep(ctx(), cookies(cookie))).toEqual({ codes: true, passkey: false });
    const [session = "", dropped] = await stepByCode(ctx(), cookies(cookie), code());
    expect(dropped).toContain("Max-Age=0");
    expect((await memberOfCookie(forum(), session)).id).toBe(id);
    const row = await forum()
      .database.read.selectFrom("session")
      .select(["method", "second_factor"])
      .where("id", "=", (await memberOfCookie(forum(), session)).sessionId)
      .executeTakeFirst();
    expect(row).toEqual({ method: "password", second_factor: "authenticator" });
  });

  it("comes after a mailed link and after a new password too", async () => {
    const { email, code } = await aMemberWithApp(forum());
    await askSignInLink(ctx(), email);
    const link = await lastMailTo(forum(), email, /sign in/);
    const byLink = await signInByLink(ctx(), link.token, "");
    expect(byLink.stepNext).toBe(true);
    expect(await actorOf(forum(), byLink.cookie)).toEqual(visitor);
    await askReset(ctx(), email);
    const reset = await lastMailTo(forum(), email, /new password/);
    const cookie = await resetPassword(ctx(), reset.token, "four other plain words", "");
    expect(await actorOf(forum(), cookie)).toEqual(visitor);
    const [session = ""] = await stepByCode(ctx(), cookies(cookie), code());
    expect((await actorOf(forum(), session)).kind).toBe("member");
  });

  it("cannot be taken without the first, with somebody else's, altered, late or twice", async () => {
    const { email, code } = await aMemberWithApp(forum());
    const other = await aMemberWithApp(forum());
    expect(await outcome(stepByCode(ctx(), "", code()))).toBe("Conflict");
    const begun = await firstStep(email);
    expect(await outcome(stepByCode(ctx(), `${begun.slice(0, -2)}AA`, code()))).toBe("Conflict");
    expect(await outcome(stepByCode(ctx(), begun, other.code()))).toBe("Invalid");
    expect(await outcome(stepByCode(ctx(), begun, code()))).toBe("fine");
    forum().time.now += 30_000;
    // The cookie was used: a copy of it starts nothing, even with a code that counts.
    expect(await outcome(stepByCode(ctx(), begun, code()))).toBe("Conflict");
    const late = await firstStep(email);
    forum().time.now += 10 * MINUTE;
    expect(await outcome(stepByCode(ctx(), late, code()))).toBe("Conflict");
  });

  it("is void once the password was changed", async () => {
    const { email, code, cookie } = await aMemberWithApp(forum());
    const begun = await firstStep(email);
    await changePassword(forum().as(await memberOfCookie(forum(), cookie)), { password: "four other plain words" });
    expect(await outcome(stepByCode(ctx(), begun, code()))).toBe("Conflict");
  });

  it("takes a code once, also of two people at the same moment, and one step to either side", async () => {
    const { email, code } = await aMemberWithApp(forum());
    const used = code();
    const tries = await Promise.all([firstStep(email), firstStep(email)]);
    const outcomes = await Promise.all(tries.map((begun) => outcome(stepByCode(ctx(), begun, used))));
    expect(outcomes.sort()).toEqual(["Invalid", "fine"]);
    const slow = await aMemberWithApp(forum());
    const shown = slow.code();
    forum().time.now += 30_000;
    expect(await outcome(stepByCode(ctx(), await firstStep(slow.email), shown))).toBe("fine");
    const later = slow.code();
    forum().time.now += 60_000;
    expect(await outcome(stepByCode(ctx(), await firstStep(slow.email), later))).toBe("Invalid");
  });

  it("a recovery code stands in for it, once, however it was typed; new ones void the old", async () => {
    const { email, codes, cookie } = await aMemberWithApp(forum());
    expect(new Set(codes).size).toBe(10);
    const stored = await forum().database.read.selectFrom("recovery_code").selectAll().execute();
    for (const one of codes) expect(JSON.stringify(stored)).not.toContain(one.replaceAll("-", ""));
    const [one = "", two = ""] = codes;
    const typed = ` ${one.toUpperCase().replaceAll("-", " ")} `;
    const begun = await Promise.all([firstStep(email), firstStep(email)]);
    const outcomes = await Promise.all(begun.map((step) => outcome(stepByCode(ctx(), step, typed))));
    expect(outcomes.sort()).toEqual(["Invalid", "fine"]);
    await renewRecoveryCodes(forum().as(await memberOfCookie(forum(), cookie)));
    expect(await outcome(stepByCode(ctx(), await firstStep(email), two))).toBe("Invalid");
  });

  it("of another account is none: its recovery codes are not taken either", async () => {
    const { email } = await aMemberWithApp(forum());
    const other = await aMemberWithApp(forum());
    expect(await outcome(stepByCode(ctx(), await firstStep(email), other.codes[0] ?? ""))).toBe("Invalid");
  });

  it("guessing from many addresses stops after five tries, and a right code counts again later", async () => {
    const { email, code } = await aMemberWithApp(forum());
    const wrong = code() === "000000" ? "111111" : "000000";
    const begun = await firstStep(email);
    const names: string[] = [];
    for (let turn = 0; turn < 7; turn++) names.push(await outcome(stepByCode(ctx(`198.51.${turn}.1`), begun, wrong)));
    expect(names).toEqual([...Array(5).fill("Invalid"), "TooMany", "TooMany"]);
    expect(await outcome(stepByCode(ctx("198.51.99.1"), begun, code()))).toBe("TooMany");
  });

  it("a secret is confirmed by a code of it, in half an hour, by whoever proved lately who they are", async () => {
    const { actor } = await aSignedInMember(forum());
    const mine = forum().as(actor);
    const { words, shown } = await enrolment(mine, newEnrolment(mine));
    const [at, word] = [forum().clock(), shown.slice(shown.indexOf("."))];
    const confirm = (name: string, code: string, who = mine) => outcome(addAuthenticator(who, { shown: name, code }));
    expect(await confirm(shown, "12345")).toBe("Invalid");
    for (const name of [`${at - 31 * MINUTE}${word}`, `${at + DAY}${word}`, `${at}`, `${at}.`, word, ""])
      expect(await confirm(name, codeAt(words, at))).toBe("Conflict");
    const late = forum().as({ ...actor, authenticatedAt: actor.authenticatedAt - 15 * MINUTE });
    expect(await confirm(shown, codeAt(words, at), late)).toBe("ProofNeeded");
    // Another page shows another secret, and so does the same one to another account.
    expect((await enrolment(mine, newEnrolment(mine))).words).not.toBe(words);
    const somebody = forum().as((await aSignedInMember(forum())).actor);
    expect((await enrolment(somebody, shown)).words).not.toBe(words);
    expect(await confirm(shown, codeAt(words, at))).toBe("fine");
  });

  it("a secret that was scanned counts still after a proof in between, which gives the session another id", async () => {
    const { actor } = await aSignedInMember(forum());
    const mine = forum().as(actor);
    const { words, shown } = await enrolment(mine, newEnrolment(mine));
    const proved = forum().as(await memberOfCookie(forum(), await proveMe(mine, null, { password })));
    expect(proved.actor).not.toMatchObject({ sessionId: actor.sessionId });
    const added = await addAuthenticator(proved, { shown, code: codeAt(words, forum().clock()) });
    expect((await actorOf(forum(), added.cookie)).kind).toBe("member");
  });

  it("set up ends every other session, gives this one another token, and the owner is told", async () => {
    const { email, actor, cookie } = await aSignedInMember(forum());
    const other = await signIn(ctx(), { email, password }, "");
    const { words, shown } = await enrolment(forum().as(actor), newEnrolment(forum().as(actor)));
    const added = await addAuthenticator(forum().as(actor), { shown, code: codeAt(words, forum().clock()) });
    expect(await actorOf(forum(), other.cookie)).toEqual(visitor);
    expect(await actorOf(forum(), cookie)).toEqual(visitor);
    expect((await actorOf(forum(), added.cookie)).kind).toBe("member");
    await lastMailTo(forum(), email, /How you sign in/);
    const row = await forum().database.read.selectFrom("authenticator").selectAll().executeTakeFirstOrThrow();
    expect(row.secret).not.toContain(words.replaceAll(" ", ""));
  });

  it("turned off is not asked for, and leaves no recovery codes and no session that still counts as strong", async () => {
    const { email, id, cookie } = await aMemberWithApp(forum());
    const again = await removeAuthenticator(forum().as(await memberOfCookie(forum(), cookie)));
    expect((await signIn(ctx(), { email, password }, "")).stepNext).toBe(false);
    const ways = await mySignInWays(forum().as(await memberOfCookie(forum(), again)));
    expect(ways.factors).toEqual({ codes: false, passkeys: 0, recovery: 0 });
    const strong = await forum()
      .database.read.selectFrom("session")
      .select("id")
      .where("account_id", "=", id)
      .where("second_factor", "is not", null)
      .execute();
    expect(strong).toEqual([]);
  });

  it("is taken off by whoever runs the machine: everybody is signed out, and the owner is told", async () => {
    const { email, id, cookie } = await aMemberWithApp(forum());
    const machine = ctx();
    await machine.write((tx) => takeFactorsOff(machine, tx, id));
    expect(await actorOf(forum(), cookie)).toEqual(visitor);
    expect((await signIn(ctx(), { email, password }, "")).stepNext).toBe(false);
    await lastMailTo(forum(), email, /How you sign in/);
  });
});
