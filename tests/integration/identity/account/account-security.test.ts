import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { DAY, HOUR, MINUTE } from "~/core/time";
import {
  askEmailChange,
  changePassword,
  confirmEmailChange,
} from "~/features/identity/account/account-security.server";
import { takeFactorsOff } from "~/features/identity/factors/factor-change.server";
import { accountFor } from "~/features/identity/joining/join.server";
import { hashPassword } from "~/features/identity/sign-in/password.server";
import { askReset, resetPassword } from "~/features/identity/sign-in/password-reset.server";
import { startSession } from "~/features/identity/sign-in/session.server";
import { askSignInLink, signIn, signInByLink } from "~/features/identity/sign-in/sign-in.server";
import type { Context } from "~/platform/context.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { lastMailTo } from "../../../support/mails";
import { aMember } from "../../../support/people";
import { actorOf, memberOfCookie } from "../../../support/sign-ins";

const password = "three plain words";
const renewed = "four other plain words";

onEveryDialect("a password", (forum) => {
  const ctx = () => forum().as(visitor);
  let number = 0;
  async function signedIn() {
    const email = `p${++number}@example.org`;
    const member = await aMember(forum(), { email });
    const hash = await hashPassword(password);
    await forum().database.write((tx) =>
      tx.updateTable("account").set({ password_hash: hash }).where("id", "=", member.id).execute(),
    );
    const { cookie } = await signIn(ctx(), { email, password }, "");
    return { email, cookie, actor: await memberOfCookie(forum(), cookie) };
  }
  const reset = (token: string, typed = renewed) =>
    resetPassword(ctx(), token, typed, "").catch((error) => error.name as string);

  it("changed by its owner signs everybody else out, voids open links and is told by mail", async () => {
    const { email, cookie, actor } = await signedIn();
    const other = await signIn(ctx(), { email, password }, "");
    await askReset(ctx(), email);
    const open = await lastMailTo(forum(), email, /new password/);
    const again = await changePassword(forum().as(actor), { password: renewed });
    expect(await actorOf(forum(), other.cookie)).toEqual(visitor);
    // Its own session goes on under another token.
    expect(await actorOf(forum(), cookie)).toEqual(visitor);
    expect((await actorOf(forum(), again)).kind).toBe("member");
    await expect(signIn(ctx(), { email, password }, "")).rejects.toMatchObject({ name: "Invalid" });
    expect((await signIn(ctx(), { email, password: renewed }, "")).cookie).toContain("wardround=");
    await lastMailTo(forum(), email, /was changed/);
    expect(await reset(open.token)).toBe("Conflict");
  });

  it("does not change a quarter of an hour after its owner proved who they are, nor to a bad one", async () => {
    const { actor } = await signedIn();
    const change = (who: typeof actor, wanted: string) =>
      changePassword(forum().as(who), { password: wanted }).catch((error) => [error.name, error.fields?.password]);
    const late = { ...actor, authenticatedAt: actor.authenticatedAt - 15 * MINUTE };
    expect(await change(late, renewed)).toEqual(["ProofNeeded", undefined]);
    expect(await change(actor, "short")).toEqual(["Invalid", expect.any(String)]);
  });

  it("forgotten is replaced by a link that works once, for an hour, and signs everybody out", async () => {
    const { email, cookie } = await signedIn();
    await askReset(ctx(), email);
    const { token, path } = await lastMailTo(forum(), email, /new password/);
    expect(path).toBe(`/reset/${token}`);
    expect(await reset("forged")).toBe("NotFound");
    expect(await reset(token, "short")).toBe("Invalid");
    const outcomes = await Promise.all([reset(token), reset(token), reset(token)]);
    expect(outcomes.filter((outcome) => outcome === "Conflict")).toHaveLength(2);
    expect(await actorOf(forum(), cookie)).toEqual(visitor);
    await askReset(ctx(), email);
    const late = await lastMailTo(forum(), email, /new password/);
    forum().time.now += HOUR;
    expect(await reset(late.token)).toBe("Conflict");
  });

  it("asked for an unknown address makes the same row and job, and no mail", async () => {
    const { email } = await signedIn();
    const traces: unknown[] = [];
    for (const one of [email, "nobody@example.org"]) {
      await forum().jobs.drain();
      await askReset(ctx(), one);
      const jobs = await forum().database.read.selectFrom("job").select(["type", "payload"]).execute();
      traces.push(jobs.map((job) => [job.type, Object.keys(JSON.parse(job.payload)), job.payload.length]));
      const before = forum().mailbox.list().length;
      await forum().jobs.drain();
      expect(forum().mailbox.list().length - before).toBe(one === email ? 1 : 0);
    }
    expect(traces[0]).toEqual(traces[1]);
  });

  it("a link for one thing is none for another", async () => {
    const { email } = await signedIn();
    await askSignInLink(ctx(), email);
    const { token } = await lastMailTo(forum(), email);
    expect(await reset(token)).toBe("NotFound");
    expect((await signInByLink(ctx(), token, "")).cookie).toContain("wardround=");
  });
});

onEveryDialect("an e-mail address", (forum) => {
  let number = 0;
  async function withPassword() {
    const email = `e${++number}@example.org`;
    const member = await aMember(forum(), { email });
    const hash = await hashPassword(password);
    await forum().database.write((tx) =>
      tx.updateTable("account").set({ password_hash: hash }).where("id", "=", member.id).execute(),
    );
    return { ...member, email };
  }
  const emailOf = async (id: number) =>
    (await forum().database.read.selectFrom("account").select("email").where("id", "=", id).executeTakeFirstOrThrow())
      .email;
  const confirm = (token: string) =>
    confirmEmailChange(forum().as(visitor), token).then(
      () => "changed",
      (error) => error.name as string,
    );

  it("changes once the link sent to the new one was followed, and the old one is told both times", async () => {
    const member = await withPassword();
    await askEmailChange(forum().as(member), { email: "new@example.org" });
    const link = await lastMailTo(forum(), "new@example.org");
    await lastMailTo(forum(), member.email, /asked to change/);
    expect(await emailOf(member.id)).toBe(member.email);
    expect(await Promise.all([confirm(link.token), confirm(link.token)])).toEqual(
      expect.arrayContaining(["changed", "Conflict"]),
    );
    expect(await emailOf(member.id)).toBe("new@example.org");
    await lastMailTo(forum(), member.email, /uses another e-mail address now/);
  });

  it("does not change without a fresh proof, to the same one, or after a day", async () => {
    const member = await withPassword();
    const ask = (email: string, ago: number) =>
      askEmailChange(forum().as({ ...member, authenticatedAt: forum().clock() - ago }), { email }).then(
        () => "asked",
        (error) => error.name,
      );
    expect(await ask("late@example.org", 15 * MINUTE)).toBe("ProofNeeded");
    expect(await ask(member.email, 0)).toBe("Invalid");
    expect(await ask("late@example.org", 0)).toBe("asked");
    const { token } = await lastMailTo(forum(), "late@example.org");
    forum().time.now += DAY;
    expect(await confirm(token)).toBe("Conflict");
  });

  it.each<[string, (ctx: Context, email: string) => Promise<unknown>]>([
    ["chooses a new password", (ctx) => changePassword(ctx, { password: "entirely different words" })],
    [
      "resets it by a mailed link",
      async (_, email) => {
        await askReset(forum().as(visitor), email);
        const { token } = await lastMailTo(forum(), email, /new password/);
        await resetPassword(forum().as(visitor), token, "entirely different words", "");
      },
    ],
    [
      "has every factor taken off",
      (ctx) => ctx.write((tx) => takeFactorsOff(ctx, tx, ctx.actor.kind === "member" ? ctx.actor.id : 0)),
    ],
  ])("asked for by a thief is not changed once the owner %s", async (_, act) => {
    const member = await withPassword();
    const started = forum().as(member);
    const cookie = await started.write((tx) => startSession(started, tx, member.id, "Firefox"));
    const thief = await memberOfCookie(forum(), cookie);
    const theirs = `thief-${member.id}@example.org`;
    await askEmailChange(forum().as(thief), { email: theirs });
    const { token } = await lastMailTo(forum(), theirs);
    await act(forum().as(thief), member.email);
    expect(await confirm(token)).toBe("Conflict");
    expect(await emailOf(member.id)).toBe(member.email);
  });

  it("asked for before anybody had proved the address is not changed once its owner has", async () => {
    const member = await withPassword();
    await forum().database.write((tx) =>
      tx.updateTable("account").set({ email_confirmed_at: null }).where("id", "=", member.id).execute(),
    );
    const theirs = `squatter-${member.id}@example.org`;
    await askEmailChange(forum().as(member), { email: theirs });
    const { token } = await lastMailTo(forum(), theirs);
    await forum().database.write((tx) => accountFor(forum().as(visitor), tx, member.email, "The owner", "a hash"));
    expect(await confirm(token)).toBe("Conflict");
    expect(await emailOf(member.id)).toBe(member.email);
  });

  it("of somebody else cannot be taken, and asking does not tell that it is somebody's", async () => {
    const [member, other] = [await withPassword(), await withPassword()];
    expect(await askEmailChange(forum().as(member), { email: other.email })).toBeUndefined();
    await forum().jobs.drain();
    expect(
      forum()
        .mailbox.list()
        .some((mail) => mail.to === other.email),
    ).toBe(false);
    await askEmailChange(forum().as(member), { email: "soon@example.org" });
    const { token } = await lastMailTo(forum(), "soon@example.org");
    await aMember(forum(), { email: "soon@example.org" });
    expect(await confirm(token)).toBe("Conflict");
    expect(await emailOf(member.id)).toBe(member.email);
  });
});
