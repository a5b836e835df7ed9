import { afterAll, beforeAll, expect, it } from "vitest";
import { visitor } from "~/core/actor";
import type { SettingKey, Settings } from "~/core/settings";
import { MINUTE } from "~/core/time";
import { writeSetting } from "~/features/admin/setting.queries.server";
import { deleteAccount } from "~/features/identity/account/account-deletion.server";
import { ownAccount } from "~/features/identity/account/export-account.queries.server";
import { disconnect, myLinks } from "~/features/identity/openid/link.server";
import { joinThrough, openNewcomer } from "~/features/identity/openid/newcomer.server";
import { REFEDS_MFA } from "~/features/identity/openid/provider";
import { changeProvider } from "~/features/identity/openid/provider.server";
import { removeProvider } from "~/features/identity/openid/provider-removal.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { anAdmin, arrive, offered, setOut, setOutToConnect } from "../../../support/openid-acts";
import { startOpenidProvider, type TestProvider } from "../../../support/openid-provider";
import { aMember } from "../../../support/people";
import { actorOf, memberOfCookie } from "../../../support/sign-ins";
import { aMemberWithApp, cookies, outcome } from "../../../support/strong-sign-in";
import type { TestRuntime } from "../../../support/test-runtime";

const backs = ["north", "south", "north-2"].map((key) => `http://localhost:3000/sign-in/with/${key}/back`);

onEveryDialect("signing in with a provider", (forum) => {
  let north: TestProvider;
  let south: TestProvider;
  beforeAll(async () => {
    [north, south] = await Promise.all([startOpenidProvider({ backs }), startOpenidProvider({ backs })]);
    await offered(forum(), north.issuer, { name: "North", trustsEmail: true });
    await offered(forum(), south.issuer, { name: "South" });
  });
  afterAll(() => Promise.all([north.close(), south.close()]));

  const sent = async (error: Promise<unknown>) =>
    error.then(
      () => "",
      ({ message }: Error) => message,
    );
  const fresh = async (traits: Parameters<typeof aMember>[1] = {}) => ({
    ...(await aMember(forum(), traits)),
    authenticatedAt: forum().clock(),
  });
  type Fresh = Awaited<ReturnType<typeof fresh>>;

  /** Goes there as somebody and comes back, by hand of a visitor. */
  async function through(provider: TestProvider, key: string, who: string, to: string | null = null) {
    provider.people.who = who;
    const { address, kept } = await setOut(forum(), key, to);
    return arrive(forum(), await provider.through(address), kept);
  }
  async function connected(who: string, member?: Fresh, provider = north, key = "north"): Promise<Fresh> {
    const me = member ?? (await fresh());
    provider.people.who = who;
    const { address, kept } = await setOutToConnect(forum(), me, key);
    await arrive(forum(), await provider.through(address), kept, me);
    return me;
  }
  const accounts = async (of: TestRuntime) =>
    (await of.database.read.selectFrom("account").select("id").execute()).length;

  it("asks with a code, PKCE, state and nonce, and gives each provider an address of its own", async () => {
    const { address } = await setOut(forum(), "north");
    const asked = new URL(address).searchParams;
    expect(asked.get("response_type")).toBe("code");
    expect(asked.get("code_challenge_method")).toBe("S256");
    expect(asked.get("redirect_uri")).toBe(backs[0]);
    for (const name of ["state", "nonce", "code_challenge"]) expect(asked.get(name)?.length).toBeGreaterThan(40);
    expect((await setOut(forum(), "north")).address).not.toBe(address);
  });

  it("connects a member, and signs exactly them in from then on", async () => {
    const me = await connected("n-1");
    const came = await through(north, "north", "n-1", "/bookmarks");
    expect(came.to).toBe("/bookmarks");
    const [session = "", dropped] = came.cookies;
    expect((await memberOfCookie(forum(), session)).id).toBe(me.id);
    expect(dropped).toContain("Max-Age=0");
    const row = await forum()
      .database.read.selectFrom("session")
      .select(["method", "second_factor"])
      .where("id", "=", (await memberOfCookie(forum(), session)).sessionId)
      .executeTakeFirst();
    expect(row).toEqual({ method: "provider:North", second_factor: null });
    expect((await myLinks(forum().as(me))).links.map(({ name }) => name)).toEqual(["North"]);
  });

  it("the same name at another provider is somebody else", async () => {
    await connected("shared");
    expect((await through(south, "south", "shared")).to).toBe("/sign-in/with/new");
  });

  it("never finds an account by its address, verified or not", async () => {
    const victim = await fresh({ email: "victim@example.org" });
    for (const email_verified of [true, false]) {
      north.people.known.set("thief", { email: "victim@example.org", email_verified });
      const before = await accounts(forum());
      const came = await through(north, "north", "thief");
      expect(came.to).toBe("/sign-in/with/new");
      expect(await actorOf(forum(), came.cookies[0] ?? "")).toEqual(visitor);
      expect(await accounts(forum())).toBe(before);
      expect((await myLinks(forum().as(victim))).links).toEqual([]);
    }
  });

  it("asks for our second step, unless the provider is trusted for its own and says there was one", async () => {
    const member = await aMemberWithApp(forum());
    await connected("n-app", { ...member.actor, authenticatedAt: forum().clock() });
    const without = await through(north, "north", "n-app");
    expect(without.to).toBe("/sign-in/step");
    expect(await actorOf(forum(), without.cookies[0] ?? "")).toEqual(visitor);
    north.people.known.set("n-app", { acr: REFEDS_MFA });
    // It says so, but nobody trusts it for that yet.
    expect((await through(north, "north", "n-app")).to).toBe("/sign-in/step");
    await trusting({ secondStepValues: REFEDS_MFA });
    const [session = ""] = (await through(north, "north", "n-app")).cookies;
    expect((await memberOfCookie(forum(), session)).id).toBe(member.id);
    north.people.known.set("n-app", { acr: "urn:mace:incommon:iap:bronze" });
    expect((await through(north, "north", "n-app")).to).toBe("/sign-in/step");
  });

  it("a second step may also be named in amr, where it is signed", async () => {
    const member = await aMemberWithApp(forum());
    await connected("n-amr", { ...member.actor, authenticatedAt: forum().clock() });
    north.people.known.set("n-amr", { amr: ["pwd", "otp"] });
    await trusting({ secondStepValues: `${REFEDS_MFA} mfa` });
    const { address } = await setOut(forum(), "north");
    expect(new URL(address).searchParams.get("acr_values")).toBe(REFEDS_MFA);
    expect((await through(north, "north", "n-amr")).to).toBe("/sign-in/step");
    await trusting({ secondStepValues: `${REFEDS_MFA} otp` });
    const [session = ""] = (await through(north, "north", "n-amr")).cookies;
    const { sessionId, id } = await memberOfCookie(forum(), session);
    expect(id).toBe(member.id);
    const row = await forum()
      .database.read.selectFrom("session")
      .select("second_factor")
      .where("id", "=", sessionId)
      .executeTakeFirst();
    expect(row).toEqual({ second_factor: "provider" });
    await trusting({});
  });

  async function trusting(more: { secondStepValues?: string; joins?: boolean; enabled?: boolean }) {
    await changeProvider(forum().as(await anAdmin(forum())), "north", {
      name: "North",
      clientId: "wardround",
      secret: "",
      scopes: "openid profile email",
      trustsEmail: true,
      secondStepValues: "",
      affiliationScopes: "",
      joins: false,
      enabled: true,
      ...more,
    });
  }

  it("only goes on to an address of ours", async () => {
    await connected("n-open");
    for (const to of ["https://evil.example/", "//evil.example", "/\\evil.example", "/\t/evil.example", "javascript:x"])
      expect((await through(north, "north", "n-open", to)).to).toBe("/");
  });

  it("an answer is worth nothing in another browser, with another state, late, or a second time", async () => {
    await connected("n-stolen");
    north.people.who = "n-stolen";
    const mine = await setOut(forum(), "north");
    const at = await north.through(mine.address);
    const other = await setOut(forum(), "north");
    expect(await sent(arrive(forum(), at, ""))).toContain("not begun in this browser");
    expect(await sent(arrive(forum(), at, other.kept))).toContain("not begun in this browser");
    const without = new URL(at);
    without.searchParams.delete("state");
    expect(await outcome(arrive(forum(), without, mine.kept))).toBe("Invalid");
    const twice = new URL(at);
    twice.searchParams.append("state", at.searchParams.get("state") ?? "");
    expect(await outcome(arrive(forum(), twice, mine.kept))).toBe("Invalid");
    expect(await outcome(arrive(forum(), at, `${mine.kept.slice(0, -2)}AA`))).toBe("Invalid");
    // None of that used up what the right browser has.
    expect(await outcome(arrive(forum(), at, mine.kept))).toBe("fine");
    expect(await sent(arrive(forum(), at, mine.kept))).toContain("finished already");
    const late = await setOut(forum(), "north");
    const back = await north.through(late.address);
    forum().time.now += 10 * MINUTE;
    expect(await outcome(arrive(forum(), back, late.kept))).toBe("Invalid");
  });

  it("a code of somebody else's sign-in, or one that was used, is refused by the provider and by us", async () => {
    await connected("n-code");
    north.people.who = "n-code";
    const first = await setOut(forum(), "north");
    const at = await north.through(first.address);
    const code = at.searchParams.get("code") ?? "";
    expect(await outcome(arrive(forum(), at, first.kept))).toBe("fine");
    const second = await setOut(forum(), "north");
    const replayed = await north.through(second.address);
    replayed.searchParams.set("code", code);
    expect(await sent(arrive(forum(), replayed, second.kept))).toContain("refused this sign-in");
    // A code that was never used, but belongs to another browser's sign-in: PKCE ties it to that one.
    const thief = await setOut(forum(), "north");
    const injected = await north.through(thief.address);
    const victim = await setOut(forum(), "north");
    injected.searchParams.set("code", (await north.through(victim.address)).searchParams.get("code") ?? "");
    expect(await sent(arrive(forum(), injected, thief.kept))).toContain("refused this sign-in");
  });

  it("two providers cannot be mixed up: neither by the address, nor by who says it answers", async () => {
    await connected("n-mixed");
    north.people.who = "n-mixed";
    const begun = await setOut(forum(), "south");
    const honest = await north.through((await setOut(forum(), "north")).address);
    // The answer of one at the address of the other.
    const moved = new URL(honest);
    moved.pathname = "/sign-in/with/south/back";
    expect(await outcome(arrive(forum(), moved, begun.kept))).toBe("Invalid");
    // The right state, and what names the issuer is the other one, or is missing though it is announced.
    for (const iss of [north.issuer, null]) {
      const again = await setOut(forum(), "south");
      const at = await south.through(again.address);
      if (iss === null) at.searchParams.delete("iss");
      else at.searchParams.set("iss", iss);
      expect(await sent(arrive(forum(), at, again.kept))).toContain("does not prove");
    }
    // What this browser keeps is of south, and the answer came to north.
    const kept = await setOut(forum(), "south");
    const back = await south.through(kept.address);
    back.pathname = "/sign-in/with/north/back";
    expect(await sent(arrive(forum(), back, kept.kept))).toContain("not begun in this browser");
  });

  it("somebody who says no there is told that nothing happened", async () => {
    const { address, kept } = await setOut(forum(), "north");
    const state = new URL(address).searchParams.get("state") ?? "";
    const at = new URL(`${backs[0]}?error=access_denied&state=${state}&iss=${encodeURIComponent(north.issuer)}`);
    await expect(arrive(forum(), at, kept)).rejects.toMatchObject({
      message: expect.stringContaining("You stopped at North"),
      lead: "/sign-in",
    });
    const member = await aMember(forum());
    const connecting = await setOutToConnect(forum(), { ...member, authenticatedAt: forum().clock() }, "north");
    const stopped = new URL(at);
    stopped.searchParams.set("state", new URL(connecting.address).searchParams.get("state") ?? "");
    await expect(arrive(forum(), stopped, connecting.kept, member)).rejects.toMatchObject({
      lead: "/account/sign-in-with",
    });
  });

  it("one person there is one account here, also for two members at the same moment", async () => {
    await connected("n-once");
    const other = await fresh();
    await expect(connected("n-once", other)).rejects.toThrow(/belongs to another account/);
    // A member whose name there has changed is not quietly connected with the new one.
    const me = await connected("n-before");
    await expect(connected("n-after", me)).rejects.toThrow(/somebody else at North/);
    expect((await through(north, "north", "n-after")).to).toBe("/sign-in/with/new");
    const both = [await fresh(), await fresh()];
    north.people.who = "n-race";
    const ways = [];
    for (const one of both) {
      const { address, kept } = await setOutToConnect(forum(), one, "north");
      ways.push({ one, kept, at: await north.through(address) });
    }
    const ends = await Promise.all(ways.map(({ one, kept, at }) => outcome(arrive(forum(), at, kept, one))));
    expect(ends.sort()).toEqual(["Conflict", "fine"]);
  });

  it("connecting is for whoever began it, and needs a recent proof", async () => {
    const me = await fresh();
    const { address, kept } = await setOutToConnect(forum(), me, "north");
    north.people.who = "n-else";
    const at = await north.through(address);
    expect(await outcome(arrive(forum(), at, kept, await fresh()))).toBe("Conflict");
    const again = await setOutToConnect(forum(), me, "north");
    expect(await outcome(arrive(forum(), await north.through(again.address), again.kept, visitor))).toBe(
      "SignInNeeded",
    );
    const stale = { ...me, authenticatedAt: forum().clock() - 16 * MINUTE };
    expect(await outcome(setOutToConnect(forum(), stale, "north"))).toBe("ProofNeeded");
    expect((await myLinks(forum().as(me))).links).toEqual([]);
  });

  it("a connection ends, unless it is the last way in", async () => {
    const me = await connected("n-ends");
    const stale = { ...me, authenticatedAt: forum().clock() - 16 * MINUTE };
    expect(await outcome(disconnect(forum().as(stale), "north"))).toBe("ProofNeeded");
    await forum().database.write((tx) =>
      tx.updateTable("account").set({ email: null }).where("id", "=", me.id).execute(),
    );
    expect(await sent(disconnect(forum().as(me), "north"))).toContain("only way in");
    expect((await myLinks(forum().as(me))).links).toHaveLength(1);
    await forum().database.write((tx) =>
      tx
        .updateTable("account")
        .set({ email: `e${me.id}@example.org` })
        .where("id", "=", me.id)
        .execute(),
    );
    const session = (await through(north, "north", "n-ends")).cookies[0] ?? "";
    const signedIn = await memberOfCookie(forum(), session);
    await disconnect(forum().as(signedIn), "north");
    expect((await through(north, "north", "n-ends")).to).toBe("/sign-in/with/new");
  });

  const join = async (came: { cookies: string[] }, name = "Wren Halloran") =>
    joinThrough(forum().as(visitor), cookies(...came.cookies), { name }, "Firefox");
  const setting = <K extends SettingKey>(key: K, value: Settings[K]) =>
    forum().database.write((tx) => writeSetting(tx, { key, value, changedBy: null, now: forum().clock() }));

  it("a newcomer joins where the forum or the provider lets them, once, and nowhere else", async () => {
    north.people.known.set("n-new", { name: "Wren Halloran", email: "Wren@Example.org", email_verified: true });
    const closed = await through(north, "north", "n-new");
    const page = await openNewcomer(forum().as(visitor), cookies(...closed.cookies));
    expect(page).toEqual({ provider: "North", name: "Wren Halloran", email: "wren@example.org", mayJoin: false });
    expect(await outcome(join(closed))).toBe("Forbidden");
    await trusting({ joins: true });
    const open = await through(north, "north", "n-new");
    const joined = await join(open);
    const member = await memberOfCookie(forum(), joined.cookies[0] ?? "");
    expect(member).toMatchObject({ name: "Wren Halloran", role: "reader", emailConfirmed: true });
    expect(await outcome(join(open))).toBe("Invalid");
    expect((await memberOfCookie(forum(), (await through(north, "north", "n-new")).cookies[0] ?? "")).id).toBe(
      member.id,
    );
    expect(await outcome(join({ cookies: [] }))).toBe("Invalid");
  });

  it("a newcomer never gets an address that somebody has, or that nobody trusted has checked", async () => {
    await trusting({ joins: true });
    await fresh({ email: "taken@example.org" });
    north.people.known.set("n-taken", { email: "taken@example.org", email_verified: true });
    const before = await accounts(forum());
    expect(await sent(join(await through(north, "north", "n-taken")))).toContain("has your address already");
    expect(await accounts(forum())).toBe(before);
    const emailOf = async (line: string) => {
      const { id } = await memberOfCookie(forum(), line);
      const row = await forum()
        .database.read.selectFrom("account")
        .select(["email", "email_confirmed_at"])
        .where("id", "=", id)
        .executeTakeFirst();
      return row;
    };
    north.people.known.set("n-unchecked", { email: "unchecked@example.org", email_verified: false });
    const unchecked = await join(await through(north, "north", "n-unchecked"));
    expect(await emailOf(unchecked.cookies[0] ?? "")).toEqual({ email: null, email_confirmed_at: null });
    // South is trusted for no address at all, whatever it says.
    await setting("registration", "open");
    south.people.known.set("s-says", { email: "says@example.org", email_verified: true });
    const says = await join(await through(south, "south", "s-says"));
    expect(await emailOf(says.cookies[0] ?? "")).toEqual({ email: null, email_confirmed_at: null });
    // Open registration for some domains needs an address that was checked.
    await setting("sign-up-domains", ["northmere.ac.uk"]);
    expect(await outcome(join(await through(south, "south", "s-other")))).toBe("Forbidden");
    await setting("registration", "invitation");
  });

  it("two tabs of one newcomer make one account", async () => {
    await trusting({ joins: true });
    const ways = [await through(north, "north", "n-tabs"), await through(north, "north", "n-tabs")];
    const ends = await Promise.all(ways.map((came) => outcome(join(came))));
    expect(ends.sort()).toEqual(["Conflict", "fine"]);
  });

  it("stands in the export of its account, and goes with it", async () => {
    const me = await connected("n-left");
    const { signInWays } = await ownAccount(forum().database.read, me.id);
    expect(signInWays.providers).toMatchObject([{ provider: "North", issuer: north.issuer, subject: "n-left" }]);
    await deleteAccount(forum().as(me));
    expect((await through(north, "north", "n-left")).to).toBe("/sign-in/with/new");
  });

  it("a provider that is switched off lets nobody in, and one that is removed forgets who is who", async () => {
    const me = await connected("n-off");
    north.people.who = "n-off";
    const { address, kept } = await setOut(forum(), "north");
    const at = await north.through(address);
    await trusting({ enabled: false });
    expect(await outcome(arrive(forum(), at, kept))).toBe("Conflict");
    expect(await outcome(setOut(forum(), "north"))).toBe("Conflict");
    await trusting({});
    expect(await outcome(arrive(forum(), at, kept))).toBe("fine");
    await removeProvider(forum().as(await anAdmin(forum())), "north");
    expect(await outcome(setOut(forum(), "north"))).toBe("NotFound");
    expect((await myLinks(forum().as(me))).links).toEqual([]);
  });
});
