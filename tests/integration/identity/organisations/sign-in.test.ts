import { afterAll, beforeAll, expect, it } from "vitest";
import type { Member } from "~/core/actor";
import { HOUR } from "~/core/time";
import { disconnect } from "~/features/identity/openid/link.server";
import { joinThrough } from "~/features/identity/openid/newcomer.server";
import { changeProvider } from "~/features/identity/openid/provider.server";
import { removeProvider } from "~/features/identity/openid/provider-removal.server";
import { readCohort } from "~/features/identity/organisations/cohort.server";
import { leaveCohort, mySchools, removeMember } from "~/features/identity/organisations/cohort-member.server";
import { tieSignIn, untieSignIn } from "~/features/identity/organisations/cohort-sign-in.server";
import { readSchool } from "~/features/identity/organisations/organisation.server";
import { startSession } from "~/features/identity/sign-in/session.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { arrive, offered, setOut, setOutToConnect } from "../../../support/openid-acts";
import { startOpenidProvider, type TestProvider } from "../../../support/openid-provider";
import { aMember, aMentor } from "../../../support/people";
import { anAssessor, aSchool, joined } from "../../../support/schools";
import { memberOfCookie } from "../../../support/sign-ins";
import { cookies } from "../../../support/strong-sign-in";

const backs = ["north", "other"].map((key) => `http://localhost:3000/sign-in/with/${key}/back`);

onEveryDialect("coming into a cohort by signing in", (forum) => {
  let north: TestProvider;
  let other: TestProvider;
  beforeAll(async () => {
    [north, other] = await Promise.all([startOpenidProvider({ backs }), startOpenidProvider({ backs })]);
    const traits = { affiliationScopes: "north.example other.example", joins: true };
    await offered(forum(), north.issuer, { name: "North", ...traits });
    await offered(forum(), other.issuer, { name: "Other", ...traits });
  });
  afterAll(() => Promise.all([north.close(), other.close()]));

  let serial = 0;
  const says = (...eduperson_scoped_affiliation: string[]) => ({ name: "Ada Okafor", eduperson_scoped_affiliation });

  /** A school whose cohort is tied to `student@` and a serial number, so that tests do not meet. */
  async function aTiedSchool() {
    serial += 1;
    const school = await aSchool(forum());
    const affiliation = `student${"x".repeat(serial)}@north.example`;
    await tie(school, affiliation);
    return { ...school, affiliation };
  }
  const tie = (
    { admin, schoolId, cohortId }: Awaited<ReturnType<typeof aSchool>>,
    affiliation: string,
    provider = "north",
  ) => tieSignIn(forum().as(admin), schoolId, { cohort: cohortId, provider, affiliation });

  async function connected(who: string, claims: object, traits: Parameters<typeof aMember>[1] = {}): Promise<Member> {
    const member = { ...(await aMember(forum(), traits)), authenticatedAt: forum().clock() };
    await connect(member, who, claims);
    return member;
  }
  async function connect(member: Member, who: string, claims: object) {
    north.people.who = who;
    north.people.known.set(who, { ...claims });
    const { address, kept } = await setOutToConnect(forum(), member, "north");
    await arrive(forum(), await north.through(address), kept, member);
  }
  async function signIn(who: string, claims: object) {
    north.people.who = who;
    north.people.known.set(who, { ...claims });
    const { address, kept } = await setOut(forum(), "north");
    return arrive(forum(), await north.through(address), kept);
  }
  const cohortsOf = async (member: Member) =>
    (await mySchools(forum().as(member))).memberships.map(({ id, via }) => `${id} ${via}`);
  const noticesOf = async (member: Member) =>
    (await forum().database.read.selectFrom("notice").select("kind").where("account_id", "=", member.id).execute()).map(
      ({ kind }) => kind,
    );

  it("an administrator ties what a provider says to a cohort, where it is trusted to speak for the domain", async () => {
    const school = await aSchool(forum());
    const { admin, manager, schoolId } = school;
    await expect(tie(school, "student@elsewhere.example")).rejects.toMatchObject({
      fields: { affiliation: expect.stringContaining("not trusted") },
    });
    await expect(tie(school, "student@north.example", "nothing")).rejects.toMatchObject({ name: "NotFound" });
    await expect(tie({ ...school, admin: manager }, "student@north.example")).rejects.toMatchObject({
      name: "Forbidden",
    });
    await expect(
      tie({ ...(await aSchool(forum())), cohortId: school.cohortId }, "a@north.example"),
    ).rejects.toMatchObject({
      name: "NotFound",
    });
    await tie(school, "alum@north.example");
    await expect(tie(school, "alum@north.example")).rejects.toMatchObject({ name: "Conflict" });
    const { signIns } = await readSchool(forum().as(admin), schoolId);
    expect(signIns).toMatchObject([{ provider: "North", affiliation: "alum@north.example" }]);
  });

  it("whoever connects is a member, is told once, and stays one at the next sign-in", async () => {
    const { cohortId, affiliation } = await aTiedSchool();
    const ada = await connected("ada", says(affiliation, "member@north.example"));
    expect(await cohortsOf(ada)).toEqual([`${cohortId} sign-in`]);
    await signIn("ada", says(affiliation));
    await signIn("ada", says(affiliation));
    await forum().jobs.drain();
    expect(await cohortsOf(ada)).toEqual([`${cohortId} sign-in`]);
    expect(await noticesOf(ada)).toEqual(["school"]);
  });

  it("somebody new who joins with the school is a member too", async () => {
    const { cohortId, affiliation } = await aTiedSchool();
    const came = await signIn("newcomer", says(affiliation));
    const done = await joinThrough(
      forum().as({ kind: "visitor" }),
      cookies(...came.cookies),
      { name: "Ada Okafor" },
      "",
    );
    const ada = await memberOfCookie(forum(), done.cookies[0] ?? "");
    expect(await cohortsOf(ada)).toEqual([`${cohortId} sign-in`]);
  });

  it("nobody comes in by a domain that the provider may not speak for, nor by another word", async () => {
    const { affiliation } = await aTiedSchool();
    const eve = await connected(
      "eve",
      says(affiliation.replace("north.example", "elsewhere.example"), "staff@north.example"),
    );
    expect(await cohortsOf(eve)).toEqual([]);
  });

  it("whoever leaves, or is taken out, is not put back by the next sign-in", async () => {
    const school = await aTiedSchool();
    const { cohortId, manager, affiliation } = school;
    const [ada, ben] = [await connected("ada-2", says(affiliation)), await connected("ben-2", says(affiliation))];
    await leaveCohort(forum().as(ada), cohortId);
    const { members } = await readCohort(forum().as(manager), cohortId, null);
    await removeMember(forum().as(manager), cohortId, members[0]?.id ?? 0, "Moved to another school.");
    await signIn("ada-2", says(affiliation));
    await signIn("ben-2", says(affiliation));
    expect([await cohortsOf(ada), await cohortsOf(ben)]).toEqual([[], []]);
    // By a link they come back of their own will; whoever was taken out does not.
    await joined(forum(), school, ada);
    await expect(joined(forum(), school, ben)).rejects.toMatchObject({ name: "Forbidden" });
  });

  it("a membership ends when the school says so no more, and begins again when it does; silence changes nothing", async () => {
    const { cohortId, affiliation } = await aTiedSchool();
    const ada = await connected("ada-3", says(affiliation));
    await signIn("ada-3", { name: "Ada Okafor" });
    expect(await cohortsOf(ada)).toEqual([`${cohortId} sign-in`]);
    await signIn("ada-3", says("alum@north.example"));
    expect(await cohortsOf(ada)).not.toContain(`${cohortId} sign-in`);
    await signIn("ada-3", says(affiliation));
    expect(await cohortsOf(ada)).toContain(`${cohortId} sign-in`);
  });

  it("it ends with the connection, with the tie, and with the provider; a membership by a link does not", async () => {
    const school = await aTiedSchool();
    const { admin, schoolId, cohortId, affiliation } = school;
    const ada = await connected("ada-4", says(affiliation));
    const ctx = forum().as(ada);
    const here = await memberOfCookie(forum(), await ctx.write((tx) => startSession(ctx, tx, ada.id, "Firefox")));
    await disconnect(forum().as(here), "north");
    expect(await cohortsOf(ada)).toEqual([]);
    const ben = await connected("ben-4", says(affiliation));
    const cleo = await joined(forum(), school, { ...(await aMember(forum())), authenticatedAt: forum().clock() });
    await connect(cleo, "cleo-4", says(affiliation));
    const { signIns } = await readSchool(forum().as(admin), schoolId);
    const id = signIns[0]?.id ?? 0;
    const elsewhere = await aSchool(forum());
    await expect(untieSignIn(forum().as(elsewhere.admin), elsewhere.schoolId, id)).rejects.toMatchObject({
      name: "Conflict",
    });
    await untieSignIn(forum().as(admin), schoolId, id);
    await expect(untieSignIn(forum().as(admin), schoolId, id)).rejects.toMatchObject({ name: "Conflict" });
    await forum().jobs.drain();
    expect([await cohortsOf(ben), await cohortsOf(cleo)]).toEqual([[], [`${cohortId} link`]]);
    // Tied anew, it brings back whom nobody took out.
    await tie(school, affiliation);
    await signIn("ben-4", says(affiliation));
    expect(await cohortsOf(ben)).toEqual([`${cohortId} sign-in`]);
  });

  it("it ends when the provider is trusted to speak for the domain no more, and others stay", async () => {
    const [school, stays] = [await aSchool(forum()), await aSchool(forum())];
    await tie(school, "student@north.example");
    await tie(stays, "student@other.example");
    const [ada, ben] = [
      await connected("ada-7", says("student@north.example")),
      await connected("ben-7", says("student@other.example")),
    ];
    await trusting(school.admin, "other.example");
    await forum().jobs.drain();
    expect([await cohortsOf(ada), await cohortsOf(ben)]).toEqual([[], [`${stays.cohortId} sign-in`]]);
    expect((await readSchool(forum().as(school.admin), school.schoolId)).signIns).toEqual([]);
    await trusting(school.admin, "north.example other.example");
  });

  const trusting = (admin: Member, affiliationScopes: string) =>
    changeProvider(forum().as(admin), "north", {
      name: "North",
      clientId: "wardround",
      secret: "",
      scopes: "openid profile email",
      trustsEmail: true,
      secondStepValues: "",
      affiliationScopes,
      joins: true,
      enabled: true,
    });

  it("of two domains that brought people into one cohort, one that is trusted no more keeps nobody in it", async () => {
    const school = await aSchool(forum());
    await tie(school, "learner@north.example");
    await tie(school, "learner@other.example");
    const [ada, ben, both] = [
      await connected("ada-8", says("learner@north.example")),
      await connected("ben-8", says("learner@other.example")),
      await connected("both-8", says("learner@north.example", "learner@other.example")),
    ];
    await trusting(school.admin, "other.example");
    await forum().jobs.drain();
    const stays = [`${school.cohortId} sign-in`];
    expect([await cohortsOf(ada), await cohortsOf(ben), await cohortsOf(both)]).toEqual([[], stays, stays]);
    expect(await noticesOf(ada)).toEqual(["school", "place-ended"]);
    expect(await noticesOf(ben)).toEqual(["school"]);
    await trusting(school.admin, "north.example other.example");
    // Trusted again, and not tied again, it brings nobody back.
    await signIn("ada-8", says("learner@north.example"));
    expect(await cohortsOf(ada)).toEqual([]);
  });

  it("it ends for as many as there are, in steps, and each stands in the log by its number alone", async () => {
    const school = await aSchool(forum());
    await tie(school, "many@north.example");
    await tie(school, "many@other.example");
    const first = await connected("many-0", says("many@north.example"));
    const like = await forum()
      .database.read.selectFrom("cohort_member as m")
      .innerJoin("cohort_member_tie as t", "t.member_id", "m.id")
      .select(["m.provider_id as providerId", "t.sign_in_id as tieId"])
      .where("m.account_id", "=", first.id)
      .executeTakeFirstOrThrow();
    const others: Member[] = [];
    for (let one = 0; one < 204; one++) others.push(await aMember(forum()));
    await forum().database.write(async (tx) => {
      const row = { cohort_id: school.cohortId, via: "sign-in", provider_id: like.providerId, joined_at: 1 };
      const rows = others.map(({ id }) => ({ ...row, account_id: id }));
      const made = await tx.insertInto("cohort_member").values(rows).returning("id").execute();
      await tx
        .insertInto("cohort_member_tie")
        .values(made.map(({ id }) => ({ member_id: id, sign_in_id: like.tieId })))
        .execute();
    });
    await trusting(school.admin, "other.example");
    await forum().jobs.drain();
    expect((await readCohort(forum().as(school.manager), school.cohortId, null)).count).toBe(0);
    const { read } = forum().database;
    const ended = await read
      .selectFrom("audit_log")
      .select(["subject_kind", "actor_id"])
      .where("act", "=", "membership-lapsed")
      .orderBy("seq", "desc")
      .limit(205)
      .execute();
    expect(ended).toEqual(Array.from({ length: 205 }, () => ({ subject_kind: "membership", actor_id: null })));
    const told = await read
      .selectFrom("notice")
      .select("account_id")
      .where("kind", "=", "place-ended")
      .where("account_id", ">=", first.id)
      .execute();
    expect(new Set(told.map((row) => row.account_id)).size).toBe(205);
    await trusting(school.admin, "north.example other.example");
  });

  it("one from before ties were kept, which two may have brought about, ends too, and the next sign-in brings it back", async () => {
    const school = await aSchool(forum());
    await tie(school, "old@north.example");
    await tie(school, "old@other.example");
    const ben = await connected("ben-9", says("old@other.example"));
    await forum().database.write((tx) =>
      tx
        .deleteFrom("cohort_member_tie")
        .where("member_id", "in", (eb) => eb.selectFrom("cohort_member").select("id").where("account_id", "=", ben.id))
        .execute(),
    );
    await trusting(school.admin, "other.example");
    await forum().jobs.drain();
    expect(await cohortsOf(ben)).toEqual([]);
    await signIn("ben-9", says("old@other.example"));
    expect(await cohortsOf(ben)).toEqual([`${school.cohortId} sign-in`]);
    await trusting(school.admin, "north.example other.example");
  });

  it("whoever assesses or manages the cohort does not become a member by signing in", async () => {
    const school = await aTiedSchool();
    const assessor = { ...(await aMentor(forum(), "cardiology")), authenticatedAt: forum().clock() };
    await anAssessor(forum(), school, assessor);
    await connect(assessor, "assessor-5", says(school.affiliation));
    await connect({ ...school.manager, authenticatedAt: forum().clock() }, "manager-5", says(school.affiliation));
    expect([await cohortsOf(assessor), await cohortsOf(school.manager)]).toEqual([[], []]);
  });

  it("whoever is paused comes in by the first sign-in after the pause", async () => {
    const { cohortId, affiliation } = await aTiedSchool();
    const member = { ...(await aMember(forum())), authenticatedAt: forum().clock() };
    await forum().database.write((tx) =>
      tx
        .updateTable("account")
        .set({ suspended_until: forum().clock() + HOUR })
        .where("id", "=", member.id)
        .execute(),
    );
    await connect(member, "paused-6", says(affiliation));
    expect(await cohortsOf(member)).toEqual([]);
    forum().time.now += HOUR;
    await signIn("paused-6", says(affiliation));
    expect(await cohortsOf(member)).toEqual([`${cohortId} sign-in`]);
  });

  it("a provider that is removed takes its ties and memberships along", async () => {
    const school = await aSchool(forum());
    await tie(school, "student@other.example", "other");
    const member = { ...(await aMember(forum())), authenticatedAt: forum().clock() };
    other.people.who = "ada-6";
    other.people.known.set("ada-6", says("student@other.example"));
    const { address, kept } = await setOutToConnect(forum(), member, "other");
    await arrive(forum(), await other.through(address), kept, member);
    expect(await cohortsOf(member)).toEqual([`${school.cohortId} sign-in`]);
    await removeProvider(forum().as(school.admin), "other");
    await forum().jobs.drain();
    expect(await cohortsOf(member)).toEqual([]);
    expect((await readSchool(forum().as(school.admin), school.schoolId)).signIns).toEqual([]);
    expect(await forum().database.faults()).toEqual([]);
  });
});
