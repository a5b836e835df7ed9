import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { DAY, MINUTE } from "~/core/time";
import { hashPassword } from "~/features/identity/sign-in/password.server";
import {
  endOneSession,
  endSession,
  findActor,
  mySessions,
  signOutEverywhere,
  startSession,
} from "~/features/identity/sign-in/session.server";
import { askSignInLink, signIn, signInByLink } from "~/features/identity/sign-in/sign-in.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { lastMailTo } from "../../../support/mails";
import { aMember } from "../../../support/people";
import { actorOf, memberOfCookie } from "../../../support/sign-ins";
import type { TestRuntime } from "../../../support/test-runtime";

const password = "three plain words";

async function withPassword(forum: TestRuntime, traits: Parameters<typeof aMember>[1] = {}) {
  const member = await aMember(forum, traits);
  const hash = await hashPassword(password);
  const { email } = await forum.database.write((tx) =>
    tx
      .updateTable("account")
      .set({ password_hash: hash })
      .where("id", "=", member.id)
      .returning("email")
      .executeTakeFirstOrThrow(),
  );
  return { ...member, email: email ?? "" };
}

onEveryDialect("signing in", (forum) => {
  const ctx = () => forum().as(visitor);

  it("with the right password speaks for that member, and for nobody once it ended", async () => {
    const member = await withPassword(forum());
    const { cookie, home } = await signIn(ctx(), { email: member.email, password }, "Firefox on Linux");
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax/);
    expect(home).toBe("/");
    const actor = await memberOfCookie(forum(), cookie);
    expect(actor).toMatchObject({ id: member.id, role: "student" });
    await endSession(forum().as(actor));
    expect(await actorOf(forum(), cookie)).toEqual(visitor);
  });

  it("says the same for a wrong password, an unknown address, none confirmed and an account without a password", async () => {
    const known = await withPassword(forum());
    const begun = await withPassword(forum(), { emailConfirmed: false });
    const without = await aMember(forum(), { email: "nopassword@example.org" });
    const tried = await Promise.all(
      [
        [known.email, "a wrong password"],
        ["nobody@example.org", password],
        ["nopassword@example.org", password],
        [begun.email, password],
      ].map(([email = "", typed = ""]) =>
        signIn(ctx(), { email, password: typed }, "").then(
          () => "in",
          (error) =>
            JSON.stringify({ name: error.name, status: error.status, message: error.message, f: error.fields }),
        ),
      ),
    );
    expect(without.id).toBeGreaterThan(0);
    expect(new Set(tried).size).toBe(1);
    expect(tried[0]).toContain("do not fit together");
  });

  it("is refused after thirty wrong tries from one network, each for another account", async () => {
    const names: string[] = [];
    for (let turn = 0; turn < 31; turn++) {
      const attempt = { ...forum().as(visitor), address: "192.0.2.77" };
      names.push(
        await signIn(attempt, { email: `guessed${turn}@example.org`, password: "a wrong guess" }, "").then(
          () => "in",
          (error) => error.name,
        ),
      );
    }
    expect(names).toEqual([...Array.from({ length: 30 }, () => "Invalid"), "TooMany"]);
  });

  it("is refused after ten wrong tries, for an address without an account just the same", async () => {
    const member = await withPassword(forum());
    const outcome = async (email: string, at: string) => {
      const names: string[] = [];
      for (let turn = 0; turn < 11; turn++) {
        const attempt = { ...forum().as(visitor), address: `${at}.${turn}` };
        names.push(
          await signIn(attempt, { email, password: "wrong again" }, "").then(
            () => "in",
            (error) => error.name,
          ),
        );
      }
      return names;
    };
    const expected = [...Array<string>(10).fill("Invalid"), "TooMany"];
    expect(await outcome(member.email, "198.51.100")).toEqual(expected);
    expect(await outcome("nobody-at-all@example.org", "198.51.101")).toEqual(expected);
  });

  it("starts a session of its own each time and ends the one before (no fixation)", async () => {
    const member = await withPassword(forum());
    const first = await signIn(ctx(), { email: member.email, password }, "");
    const actor = await memberOfCookie(forum(), first.cookie);
    const second = await signIn(forum().as(actor), { email: member.email, password }, "");
    expect(second.cookie).not.toBe(first.cookie);
    expect(await actorOf(forum(), first.cookie)).toEqual(visitor);
  });

  it("leads members without a role to what happens next", async () => {
    const member = await withPassword(forum(), { role: "reader", stage: null });
    expect((await signIn(ctx(), { email: member.email, password }, "")).home).toBe("/account");
  });

  it("is over after thirty days without a visit", async () => {
    const member = await withPassword(forum());
    const { cookie } = await signIn(ctx(), { email: member.email, password }, "");
    forum().time.now += 29 * DAY;
    expect((await actorOf(forum(), cookie)).kind).toBe("member");
    forum().time.now += 29 * DAY;
    expect((await actorOf(forum(), cookie)).kind).toBe("member");
    forum().time.now += 31 * DAY;
    expect(await actorOf(forum(), cookie)).toEqual(visitor);
  });

  it("a forged, altered or unsigned cookie speaks for nobody", async () => {
    const member = await withPassword(forum());
    const { cookie } = await signIn(ctx(), { email: member.email, password }, "");
    const [pair = ""] = cookie.split(";");
    const [name = "", value = ""] = pair.split("=");
    const [token = "", signature = ""] = value.split(".");
    const row = await forum()
      .database.read.selectFrom("session")
      .select("id")
      .where("account_id", "=", member.id)
      .executeTakeFirstOrThrow();
    const forged = [
      `${name}=${token}`,
      `${name}=${token}.`,
      `${name}=${token}.${signature.slice(0, -1)}`,
      `${name}=${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}.${signature}`,
      // What the database holds signs nobody in.
      `${name}=${row.id}.${signature}`,
      `${name}=${row.id}`,
      `other=${value}`,
      "",
    ];
    for (const header of forged) expect(await findActor(forum(), header)).toEqual(visitor);
    expect((await findActor(forum(), `theme=dark; ${pair}; x=1`)).kind).toBe("member");
  });

  it("sessions are listed with their browser, this one first, and each can be ended, but only one's own", async () => {
    const member = await withPassword(forum());
    const other = await withPassword(forum());
    const here = await memberOfCookie(
      forum(),
      (await signIn(ctx(), { email: member.email, password }, "Firefox on Mac")).cookie,
    );
    const phone = await signIn(ctx(), { email: member.email, password }, "Safari on iPhone");
    // Seen later than this one.
    await forum().database.write((tx) =>
      tx
        .updateTable("session")
        .set({ last_seen_at: forum().clock() + 1 })
        .where("device", "=", "Safari on iPhone")
        .execute(),
    );
    const { sessions: listed } = await mySessions(forum().as(here));
    expect(listed.map(({ device, current }) => ({ device, current }))).toEqual([
      { device: "Firefox on Mac", current: true },
      { device: "Safari on iPhone", current: false },
    ]);
    const ref = listed.find((one) => !one.current)?.ref;
    await endOneSession(forum().as(other), ref);
    expect((await actorOf(forum(), phone.cookie)).kind).toBe("member");
    await endOneSession(forum().as(here), ref);
    expect(await actorOf(forum(), phone.cookie)).toEqual(visitor);
    expect((await mySessions(forum().as(here))).sessions).toHaveLength(1);
  });

  it("signing out everywhere ends all of them", async () => {
    const member = await withPassword(forum());
    const one = await signIn(ctx(), { email: member.email, password }, "");
    const two = await signIn(ctx(), { email: member.email, password }, "");
    await signOutEverywhere(forum().as(await memberOfCookie(forum(), one.cookie)));
    expect(await actorOf(forum(), one.cookie)).toEqual(visitor);
    expect(await actorOf(forum(), two.cookie)).toEqual(visitor);
  });
});

onEveryDialect("a sign-in link", (forum) => {
  const ctx = () => forum().as(visitor);
  const open = (token: string) =>
    signInByLink(ctx(), token, "").then(
      (done) => done.cookie,
      (error) => error.name,
    );

  it("works once", async () => {
    const member = await withPassword(forum());
    await askSignInLink(ctx(), member.email);
    const mail = await lastMailTo(forum(), member.email);
    expect(mail.path).toBe(`/sign-in/link/${mail.token}`);
    const cookie = await open(mail.token);
    expect(await memberOfCookie(forum(), cookie)).toMatchObject({ id: member.id });
    expect(await open(mail.token)).toBe("Conflict");
  });

  it("used by two at once signs one in", async () => {
    const member = await withPassword(forum());
    await askSignInLink(ctx(), member.email);
    const { token } = await lastMailTo(forum(), member.email);
    const outcomes = await Promise.all([open(token), open(token), open(token), open(token)]);
    expect(outcomes.filter((outcome) => outcome === "Conflict")).toHaveLength(3);
  });

  it("runs out after twenty minutes, and a forged one never worked", async () => {
    const member = await withPassword(forum());
    await askSignInLink(ctx(), member.email);
    const { token } = await lastMailTo(forum(), member.email);
    expect(await open(`${token.slice(0, -1)}_`)).toBe("NotFound");
    expect(await open("")).toBe("NotFound");
    forum().time.now += 20 * MINUTE;
    expect(await open(token)).toBe("Conflict");
  });

  it("is void once another one was used", async () => {
    const member = await withPassword(forum());
    await askSignInLink(ctx(), member.email);
    const first = await lastMailTo(forum(), member.email);
    await askSignInLink(ctx(), member.email);
    const second = await lastMailTo(forum(), member.email);
    expect(second.token).not.toBe(first.token);
    expect(await open(second.token)).toContain("wardround=");
    expect(await open(first.token)).toBe("Conflict");
  });

  it("asked for an address without an account leaves the same trace until the job ran, and no mail", async () => {
    const member = await withPassword(forum());
    const traces: unknown[] = [];
    for (const email of [member.email, "stranger@example.org"]) {
      await forum().jobs.drain();
      const before = forum().mailbox.list().length;
      expect(await askSignInLink(ctx(), email)).toBeUndefined();
      const jobs = await forum().database.read.selectFrom("job").select(["type", "payload"]).execute();
      expect(jobs.some((job) => job.payload.includes("@"))).toBe(false);
      traces.push(jobs.map((job) => [job.type, Object.keys(JSON.parse(job.payload))]));
      await forum().jobs.drain();
      expect(forum().mailbox.list().length - before).toBe(email === member.email ? 1 : 0);
    }
    expect(traces[0]).toEqual(traces[1]);
    const left = await forum()
      .database.read.selectFrom("email_token")
      .select("id")
      .where("account_id", "is", null)
      .where("purpose", "=", "sign-in")
      .execute();
    expect(left).toEqual([]);
  });

  it("is asked for at most five times an hour", async () => {
    const member = await withPassword(forum());
    const asked: string[] = [];
    for (let turn = 0; turn < 6; turn++)
      asked.push(
        await askSignInLink({ ...ctx(), address: `198.51.102.${turn}` }, member.email).then(
          () => "asked",
          (error) => error.name,
        ),
      );
    expect(asked).toEqual([...Array<string>(5).fill("asked"), "TooMany"]);
  });

  it("stands in no table and in no job: the mail alone has it", async () => {
    const member = await withPassword(forum());
    await askSignInLink(ctx(), member.email);
    const rows = JSON.stringify([
      await forum().database.read.selectFrom("email_token").selectAll().execute(),
      await forum().database.read.selectFrom("job").selectAll().execute(),
    ]);
    const { token } = await lastMailTo(forum(), member.email);
    expect(token.length).toBeGreaterThan(30);
    expect(rows).not.toContain(token);
  });

  it("to an address nobody had confirmed drops a password that a stranger may have set", async () => {
    const member = await withPassword(forum(), { emailConfirmed: false });
    const stranger = await ctx().write((tx) => startSession(ctx(), tx, member.id, ""));
    await askSignInLink(ctx(), member.email);
    const { token } = await lastMailTo(forum(), member.email);
    const owner = await memberOfCookie(forum(), await open(token));
    expect(owner).toMatchObject({ id: member.id, emailConfirmed: true });
    expect(await actorOf(forum(), stranger)).toEqual(visitor);
    await expect(signIn(ctx(), { email: member.email, password }, "")).rejects.toMatchObject({ name: "Invalid" });
  });
});
