import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Member, visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { stepByCode } from "~/features/identity/factors/second-step.server";
import { readRemoval, removalForm, removeProvider } from "~/features/identity/openid/provider-removal.server";
import { insertSession } from "~/features/identity/sign-in/session.queries.server";
import { proveSession, type Started } from "~/features/identity/sign-in/session.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { anAdmin, arrive, offered, setOut, setOutToConnect } from "../../../support/openid-acts";
import { startOpenidProvider, type TestProvider } from "../../../support/openid-provider";
import { aMember } from "../../../support/people";
import { aMemberWithApp, cookies, outcome } from "../../../support/strong-sign-in";

const backs = ["school", "hospital"].map((key) => `http://localhost:3000/sign-in/with/${key}/back`);

onEveryDialect("sessions begun through a provider that is removed", (forum) => {
  let school: TestProvider;
  let hospital: TestProvider;
  beforeAll(async () => {
    school = await startOpenidProvider({ backs });
    hospital = await startOpenidProvider({ backs });
  });
  beforeEach(async () => {
    await forum().jobs.drain();
    await offered(forum(), school.issuer, { name: "School" });
  });
  afterAll(() => Promise.all([school.close(), hospital.close()]));

  async function connected(who: string, member?: Member, key: "school" | "hospital" = "school"): Promise<Member> {
    const me = { ...(member ?? (await aMember(forum()))), authenticatedAt: forum().clock() };
    const there = key === "school" ? school : hospital;
    there.people.who = who;
    const { address, kept } = await setOutToConnect(forum(), me, key);
    await arrive(forum(), await there.through(address), kept, me);
    return me;
  }
  async function through(who: string, key: "school" | "hospital" = "school") {
    const there = key === "school" ? school : hospital;
    there.people.who = who;
    const { address, kept } = await setOut(forum(), key);
    return arrive(forum(), await there.through(address), kept);
  }
  const removing = async () => removeProvider(forum().as(await anAdmin(forum())), "school");
  const methodsOf = async ({ id }: Pick<Member, "id">) =>
    (await forum().database.read.selectFrom("session").select("method").where("account_id", "=", id).execute()).map(
      ({ method }) => method,
    );
  const session = (accountId: number, id: string, started: Pick<Started, "method" | "secondFactor" | "providerId">) =>
    forum().database.write((tx) =>
      insertSession(tx, { id, accountId, device: "Firefox", ...started, now: 0, expiresAt: forum().clock() + DAY }),
    );

  it("end with it, in the same moment; those begun otherwise and everybody else's go on, and the log has the count", async () => {
    const [me, other] = [await connected("s-1"), await aMember(forum())];
    await through("s-1");
    await through("s-1");
    await session(me.id, "by-password", { method: "password", secondFactor: null });
    await session(other.id, "not-connected", { method: "provider:Another", secondFactor: null });
    expect(await readRemoval(forum().as(await anAdmin(forum())), "school")).toMatchObject({ people: 1, sessions: 2 });
    await removing();
    expect([await methodsOf(me), await methodsOf(other)]).toEqual([["password"], ["provider:Another"]]);
    const logged = await forum()
      .database.read.selectFrom("audit_log as l")
      .innerJoin("audit_reason as r", "r.seq", "l.seq")
      .select("r.reason")
      .where("l.act", "=", "provider-removed")
      .orderBy("l.seq", "desc")
      .executeTakeFirstOrThrow();
    expect(logged.reason).toBe("Sessions begun through it that were ended: 2.");
  });

  it("leave those alone that were begun through another one, also after a second step", async () => {
    await offered(forum(), hospital.issuer, { name: "Hospital" });
    const withApp = await aMemberWithApp(forum());
    const me = await connected("s-7", await connected("s-7"), "hospital");
    await connected("s-8", await connected("s-8", withApp.actor), "hospital");
    await through("s-7");
    await through("s-7", "hospital");
    const { cookies: lines } = await through("s-8", "hospital");
    await stepByCode(forum().as(visitor), cookies(...lines), withApp.code());
    const { id: hospitalId } = await forum()
      .database.read.selectFrom("openid_provider")
      .select("id")
      .where("key", "=", "hospital")
      .executeTakeFirstOrThrow();
    const there = { method: "provider:Hospital", secondFactor: "provider", providerId: hospitalId } as const;
    await session(me.id, "vouched-there", there);
    // Rests on both once the school vouches too; and from before it was kept, on whichever.
    await session(me.id, "vouched-by-both", there);
    await session(me.id, "old", { method: "provider:Hospital", secondFactor: null });
    const school = await forum()
      .database.read.selectFrom("openid_provider")
      .select("id")
      .where("key", "=", "school")
      .executeTakeFirstOrThrow();
    const both = forum().as({ ...me, sessionId: "vouched-by-both" });
    await both.write((tx) => proveSession(both, tx, { secondFactor: "provider", providerId: school.id }));
    const { sessions } = await readRemoval(forum().as(await anAdmin(forum())), "school");
    await removing();
    expect(sessions).toBe(3);
    const left = await forum()
      .database.read.selectFrom("session")
      .select(["id", "method", "second_factor as second"])
      .where("account_id", "=", me.id)
      .execute();
    expect(left.filter(({ second }) => second !== null)).toEqual([
      { id: "vouched-there", method: "provider:Hospital", second: "provider" },
    ]);
    expect(left.map(({ method }) => method)).toEqual(["provider:Hospital", "provider:Hospital"]);
    expect(await methodsOf(withApp)).toContain("provider:Hospital");
  });

  it("are held to no second step that it vouched for", async () => {
    const me = await connected("s-2");
    await session(me.id, "vouched", { method: "password", secondFactor: "provider" });
    await session(me.id, "own-step", { method: "password", secondFactor: "authenticator" });
    await removing();
    const left = await forum()
      .database.read.selectFrom("session")
      .select("second_factor")
      .where("account_id", "=", me.id)
      .orderBy("id", "desc")
      .execute();
    expect(left.map((row) => row.second_factor)).toEqual([null, "authenticator"]);
  });

  it("do not begin afterwards, where the first of two steps was taken before", async () => {
    const me = await aMemberWithApp(forum());
    await connected("s-3", me.actor);
    const { cookies: lines } = await through("s-3");
    const before = await methodsOf(me);
    await removing();
    expect(await outcome(stepByCode(forum().as(visitor), cookies(...lines), me.code()))).toBe("Conflict");
    expect(await methodsOf(me)).toEqual(before);
  });

  it("a removal names who could not come in another way, and is refused to an administrator who could not", async () => {
    const [fine, none] = [await connected("s-4"), await connected("s-5")];
    await forum().database.write((tx) =>
      tx.updateTable("account").set({ email_confirmed_at: null }).where("id", "=", none.id).execute(),
    );
    const admin = await connected("s-6", (await anAdmin(forum())) as Member);
    const { stranded } = await readRemoval(forum().as(admin), "school");
    expect(stranded).toEqual({ count: 1, people: [{ id: none.id, handle: none.handle, name: none.name }] });
    expect(stranded.people.map(({ id }) => id)).not.toContain(fine.id);
    await forum().database.write((tx) =>
      tx.updateTable("account").set({ email: null }).where("id", "=", admin.id).execute(),
    );
    expect((await readRemoval(forum().as(admin), "school")).stranded.count).toBe(2);
    expect(await outcome(removeProvider(forum().as(admin), "school"))).toBe("Conflict");
    expect(await outcome(through("s-4"))).toBe("fine");
    await removing();
  });

  it("one press removes nothing", () => {
    expect(removalForm.safeParse({}).error?.issues[0]?.message).toContain("Nothing was removed");
  });
});
