import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Member } from "~/core/actor";
import { isFresh, visitor } from "~/core/actor";
import { HOUR, MINUTE, SECOND } from "~/core/time";
import { beginProof, onward } from "~/features/identity/openid/begin.server";
import { changeProvider } from "~/features/identity/openid/provider.server";
import { myWays } from "~/features/identity/sign-in/prove.server";
import { startCrookedProvider } from "../../../support/crooked-provider";
import { onEveryDialect } from "../../../support/every-dialect";
import { anAdmin, arrive, offered, setOut, setOutToConnect } from "../../../support/openid-acts";
import { startOpenidProvider, type TestProvider } from "../../../support/openid-provider";
import { aMember } from "../../../support/people";
import { actorOf, memberOfCookie } from "../../../support/sign-ins";
import { aMemberWithApp, cookies, outcome } from "../../../support/strong-sign-in";

type Crooked = Awaited<ReturnType<typeof startCrookedProvider>>;

const back = (key: string) => `http://localhost:3000/sign-in/with/${key}/back`;

onEveryDialect("proving again through a provider", (forum) => {
  let school: TestProvider;
  let crooked: Crooked;
  beforeAll(async () => {
    [school, crooked] = await Promise.all([startOpenidProvider({ backs: [back("school")] }), startCrookedProvider()]);
    await offered(forum(), school.issuer, { name: "School" });
    await offered(forum(), crooked.issuer, { name: "Crooked" });
  });
  // Real servers sign with the real time.
  beforeEach(() => {
    forum().time.now = Date.now();
  });
  afterAll(() => Promise.all([school.close(), crooked.close()]));

  const sentence = (work: Promise<unknown>) =>
    work.then(
      () => "fine",
      ({ message }: Error) => message,
    );
  const fresh = (actor: Parameters<typeof isFresh>[0]) => isFresh(actor, forum().clock()).ok;
  const seconds = (at: number) => Math.floor(at / SECOND);

  /** Back at the address that somebody was sent to, with what the crooked one says of them. */
  function answered(address: string, more: Record<string, unknown>): URL {
    const asked = new URL(address).searchParams;
    crooked.says(Date.now(), asked.get("nonce") ?? "", more);
    return new URL(`${back("crooked")}?code=one&state=${asked.get("state")}`);
  }

  /** Somebody whose only way in is the crooked provider, who signed in with it an hour ago. */
  async function onlyThere(sub: string, more: Record<string, unknown> = { auth_time: seconds(Date.now() - HOUR) }) {
    const member = await aMember(forum());
    const begun = await setOutToConnect(forum(), member, "crooked");
    await arrive(forum(), answered(begun.address, { sub }), begun.kept, member);
    await forum().database.write((tx) =>
      tx.updateTable("account").set({ email: null, password_hash: null }).where("id", "=", member.id).execute(),
    );
    const { address, kept } = await setOut(forum(), "crooked");
    const came = await arrive(forum(), answered(address, { sub, ...more }), kept);
    return { me: await memberOfCookie(forum(), came.cookies[0] ?? ""), cookie: came.cookies[0] ?? "" };
  }

  async function setOutToProve(me: Member, key = "crooked", to: string | null = "/account/delete") {
    const kept = cookies(await beginProof(forum().as(me), key, to));
    const on = await onward(forum().as(me), kept);
    if (!on) throw new Error("The proof goes nowhere.");
    return { address: on.address, kept };
  }
  const proves = async (me: Member, more: Record<string, unknown>) => {
    const { address, kept } = await setOutToProve(me);
    return arrive(forum(), answered(address, more), kept, me);
  };

  it("works for somebody whose only way in it is, with a real provider, which is asked to let nobody through", async () => {
    const member = await aMember(forum());
    school.people.who = "s-1";
    const begun = await setOutToConnect(forum(), member, "school");
    await arrive(forum(), await school.through(begun.address), begun.kept, member);
    await forum().database.write((tx) =>
      tx.updateTable("account").set({ email: null }).where("id", "=", member.id).execute(),
    );
    const { address, kept } = await setOut(forum(), "school");
    const cookie = (await arrive(forum(), await school.through(address), kept)).cookies[0] ?? "";
    const now = forum().time.now;
    await forum().database.write((tx) =>
      tx
        .updateTable("session")
        .set({ authenticated_at: now - HOUR })
        .where("account_id", "=", member.id)
        .execute(),
    );
    const me = await memberOfCookie(forum(), cookie);
    expect(fresh(me)).toBe(false);
    expect(await myWays(forum().as(me))).toMatchObject({
      password: false,
      link: false,
      providers: [{ key: "school", name: "School" }],
    });
    const asked = await setOutToProve(me, "school");
    expect(new URL(asked.address).searchParams.get("prompt")).toBe("login");
    expect(new URL(asked.address).searchParams.get("max_age")).toBe("0");
    const came = await arrive(forum(), await school.through(asked.address), asked.kept, me);
    expect(came.to).toBe("/account/delete");
    expect(await actorOf(forum(), cookie)).toEqual(visitor);
    const again = await memberOfCookie(forum(), came.cookies[0] ?? "");
    expect(again.id).toBe(member.id);
    expect(fresh(again)).toBe(true);
  });

  it("is refused where the provider does not sign that somebody signed in since it was asked", async () => {
    const { me } = await onlyThere("c-stale");
    const before = seconds(Date.now());
    for (const [auth_time, words] of [
      [undefined, /does not say when/],
      [null, /does not prove/],
      [String(before), /does not prove/],
      [-5, /does not prove/],
      [0, /does not say when/],
      [before - 3_600, /without asking anew/],
      [before - 120, /without asking anew/],
      [before + 600, /without asking anew/],
    ] as const) {
      expect(await sentence(proves(me, { sub: "c-stale", auth_time }))).toMatch(words);
      expect(fresh(await forumMember(me))).toBe(false);
    }
    expect(await sentence(proves(me, { sub: "c-stale", auth_time: seconds(Date.now()) }))).toBe("fine");
  });

  /** The member as the next request with the same cookie finds them. */
  async function forumMember(me: Member): Promise<Member> {
    const row = await forum()
      .database.read.selectFrom("session")
      .select("authenticated_at")
      .where("id", "=", me.sessionId)
      .executeTakeFirstOrThrow();
    return { ...me, authenticatedAt: row.authenticated_at };
  }

  it("is refused for anybody there but the one the account is connected with", async () => {
    const { me } = await onlyThere("c-owner");
    await onlyThere("c-neighbour");
    const auth_time = seconds(Date.now());
    for (const sub of ["c-nobody", "c-neighbour"])
      expect(await sentence(proves(me, { sub, auth_time }))).toContain("is not who your account is connected with");
    expect(fresh(await forumMember(me))).toBe(false);
    const links = await forum()
      .database.read.selectFrom("openid_link")
      .select("subject")
      .where("account_id", "=", me.id)
      .execute();
    expect(links).toEqual([{ subject: "c-owner" }]);
  });

  it("counts for whoever began it, in that browser, once, for ten minutes", async () => {
    const { me } = await onlyThere("c-once");
    const other = await onlyThere("c-other");
    const auth_time = seconds(Date.now());
    const begun = await setOutToProve(me);
    const at = answered(begun.address, { sub: "c-once", auth_time });
    expect(await outcome(arrive(forum(), at, "", me))).toBe("Invalid");
    expect(await outcome(arrive(forum(), at, begun.kept, me))).toBe("fine");
    expect(await outcome(arrive(forum(), at, begun.kept, me))).toBe("Invalid");
    const next = await setOutToProve(other.me);
    const theirs = answered(next.address, { sub: "c-other", auth_time });
    expect(await outcome(arrive(forum(), theirs, next.kept, me))).toBe("Conflict");
    const alone = await setOutToProve(other.me);
    expect(await outcome(arrive(forum(), answered(alone.address, { sub: "c-other", auth_time }), alone.kept))).toBe(
      "SignInNeeded",
    );
    const late = await setOutToProve(other.me);
    const back = answered(late.address, { sub: "c-other", auth_time });
    forum().time.now += 10 * MINUTE;
    expect(await outcome(arrive(forum(), back, late.kept, other.me))).toBe("Invalid");
  });

  it("is not for accounts with a second step, nor through a provider that is off or was never connected", async () => {
    const strong = await aMemberWithApp(forum());
    const me = { ...strong.actor, authenticatedAt: forum().clock() };
    const begun = await setOutToConnect(forum(), me, "crooked");
    await arrive(forum(), answered(begun.address, { sub: "c-strong" }), begun.kept, me);
    expect((await myWays(forum().as(me))).providers).toEqual([]);
    expect(await outcome(beginProof(forum().as(me), "crooked", null))).toBe("Conflict");
    // The second step came while they were there.
    const { me: plain } = await onlyThere("c-plain");
    const away = await setOutToProve(plain);
    await forum().database.write((tx) =>
      tx.updateTable("authenticator").set({ account_id: plain.id }).where("account_id", "=", strong.id).execute(),
    );
    const at = answered(away.address, { sub: "c-plain", auth_time: seconds(Date.now()) });
    expect(await sentence(arrive(forum(), at, away.kept, plain))).toContain("has a second step");
    const stranger = await aMember(forum());
    expect(await sentence(beginProof(forum().as(stranger), "crooked", null))).toContain("is not connected");
    expect(await outcome(beginProof(forum().as(stranger), "nobody", null))).toBe("NotFound");
    const { me: left } = await onlyThere("c-off");
    await switched(false);
    expect((await myWays(forum().as(left))).providers).toEqual([]);
    expect(await outcome(beginProof(forum().as(left), "crooked", null))).toBe("Conflict");
    await switched(true);
  });

  async function switched(enabled: boolean) {
    await changeProvider(forum().as(await anAdmin(forum())), "crooked", {
      name: "Crooked",
      clientId: "wardround",
      secret: "",
      scopes: "openid",
      trustsEmail: false,
      secondStepValues: "",
      affiliationScopes: "",
      joins: false,
      enabled,
    });
  }

  it("only goes on to an address of ours", async () => {
    const { me } = await onlyThere("c-open");
    for (const to of ["https://evil.example/", "//evil.example", "/\\evil.example"]) {
      const { address, kept } = await setOutToProve(me, "crooked", to);
      const at = answered(address, { sub: "c-open", auth_time: seconds(Date.now()) });
      const came = await arrive(forum(), at, kept, await forumMember(me));
      expect(came.to).toBe("/account/security");
      me.sessionId = (await memberOfCookie(forum(), came.cookies[0] ?? "")).sessionId;
    }
  });

  it("signing in is no proof by itself where a session there let somebody through", async () => {
    const { address } = await setOut(forum(), "crooked");
    expect(Number(new URL(address).searchParams.get("max_age"))).toBe(30 * 24 * 3_600);
    expect(new URL(address).searchParams.has("prompt")).toBe(false);
    expect(fresh((await onlyThere("c-hour")).me)).toBe(false);
    expect(fresh((await onlyThere("c-now", { auth_time: seconds(Date.now()) })).me)).toBe(true);
    // A provider that does not say counts as before: its people would be shut out of their own settings.
    expect(fresh((await onlyThere("c-silent", {})).me)).toBe(true);
    const ahead = (await onlyThere("c-ahead", { auth_time: seconds(Date.now() + HOUR) })).me;
    expect(ahead.authenticatedAt).toBeLessThanOrEqual(forum().clock());
  });
});
