import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Member, visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { stepByCode } from "~/features/identity/factors/second-step.server";
import { readRemoval, removalForm, removeProvider } from "~/features/identity/openid/provider-removal.server";
import { insertSession } from "~/features/identity/sign-in/session.queries.server";
import type { Started } from "~/features/identity/sign-in/session.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { anAdmin, arrive, offered, setOut, setOutToConnect } from "../../../support/openid-acts";
import { startOpenidProvider, type TestProvider } from "../../../support/openid-provider";
import { aMember } from "../../../support/people";
import { aMemberWithApp, cookies, outcome } from "../../../support/strong-sign-in";

const backs = ["school"].map((key) => `http://localhost:3000/sign-in/with/${key}/back`);

onEveryDialect("sessions begun through a provider that is removed", (forum) => {
  let school: TestProvider;
  beforeAll(async () => {
    school = await startOpenidProvider({ backs });
  });
  beforeEach(async () => {
    await forum().jobs.drain();
    await offered(forum(), school.issuer, { name: "School" });
  });
  afterAll(() => school.close());

  async function connected(who: string, member?: Member): Promise<Member> {
    const me = { ...(member ?? (await aMember(forum()))), authenticatedAt: forum().clock() };
    school.people.who = who;
    const { address, kept } = await setOutToConnect(forum(), me, "school");
    await arrive(forum(), await school.through(address), kept, me);
    return me;
  }
  async function through(who: string) {
    school.people.who = who;
    const { address, kept } = await setOut(forum(), "school");
    return arrive(forum(), await school.through(address), kept);
  }
  const removing = async () => removeProvider(forum().as(await anAdmin(forum())), "school");
  const methodsOf = async ({ id }: Pick<Member, "id">) =>
    (await forum().database.read.selectFrom("session").select("method").where("account_id", "=", id).execute()).map(
      ({ method }) => method,
    );
  const session = (accountId: number, id: string, started: Pick<Started, "method" | "secondFactor">) =>
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
