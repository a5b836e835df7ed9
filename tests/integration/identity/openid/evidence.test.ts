import { afterAll, beforeAll, expect, it } from "vitest";
import { type Member, visitor } from "~/core/actor";
import { askEmailChange, confirmEmailChange } from "~/features/identity/account/account-security.server";
import { undoEmailChange } from "~/features/identity/account/email-undo.server";
import { takeFactorsOff } from "~/features/identity/factors/factor-change.server";
import { disconnect } from "~/features/identity/openid/link.server";
import { readCohort } from "~/features/identity/organisations/cohort.server";
import { tieSignIn } from "~/features/identity/organisations/cohort-sign-in.server";
import { evidenceOf } from "~/features/identity/verification/evidence.queries.server";
import { myVerification } from "~/features/identity/verification/my-verification.server";
import {
  sayRole,
  submitVerification,
  withdrawVerification,
} from "~/features/identity/verification/verification.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { lastMailTo } from "../../../support/mails";
import { arrive, offered, setOut, setOutToConnect } from "../../../support/openid-acts";
import { type PersonThere, startOpenidProvider, type TestProvider } from "../../../support/openid-provider";
import { aMember, aModerator } from "../../../support/people";
import { aSchool } from "../../../support/schools";
import { memberOfCookie } from "../../../support/sign-ins";
import { aFilledClaim, decideAs } from "../../../support/verifications";

const backs = ["school", "orcid"].map((key) => `http://localhost:3000/sign-in/with/${key}/back`);

onEveryDialect("what an institution says of somebody who asks for a role", (forum) => {
  let school: TestProvider;
  let orcid: TestProvider;
  beforeAll(async () => {
    [school, orcid] = await Promise.all([startOpenidProvider({ backs }), startOpenidProvider({ backs })]);
    await offered(forum(), school.issuer, { name: "School", affiliationScopes: "northmere.ac.uk wards.example" });
    await offered(forum(), orcid.issuer, {
      name: "ORCID",
      preset: "orcid",
      scopes: "openid profile",
      affiliationScopes: "northmere.ac.uk",
    });
  });
  afterAll(() => Promise.all([school.close(), orcid.close()]));

  let serial = 0;
  type Said = { role?: "student" | "trainee" | "mentor" | "educator"; name?: string; claims: PersonThere };

  /** Somebody with a claim connects; gives back what stands beside it afterwards. */
  async function beside({ role = "trainee", name = "Inés Halvorsen", claims }: Said, provider = school) {
    serial += 1;
    const by = await aMember(forum(), { role: "reader", stage: null, name });
    const claim = await aFilledClaim(forum(), { by, role, number: `7${String(serial).padStart(6, "0")}` });
    const me: Member = { ...claim.applicant, authenticatedAt: forum().clock() };
    await connect(provider, me, `p-${serial}`, claims);
    const found = await evidenceOf(forum().database.read, claim.id);
    return { claim, me, found: found.filter(({ kind }) => kind !== "address") };
  }
  async function connect(provider: TestProvider, me: Member, who: string, claims: PersonThere) {
    provider.people.who = who;
    provider.people.known.set(who, claims);
    const { address, kept } = await setOutToConnect(forum(), me, provider === school ? "school" : "orcid");
    await arrive(forum(), await provider.through(address), kept, me);
  }
  const says = (...eduperson_scoped_affiliation: string[]) => ({
    name: "Ines Halvorsen",
    eduperson_scoped_affiliation,
  });

  it("is evidence for a doctor whom a hospital calls staff, with how well the names fit", async () => {
    const { found, me } = await beside({ claims: says("staff@wards.example", "member@wards.example") });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: "sign-in", outcome: "pass", by: null });
    expect(found[0]?.detail[0]).toBe("School says: staff@wards.example");
    expect(found[0]?.detail[2]).toMatch(/^The names fit: /);
    expect((await myVerification(forum().as(me))).signIn).toBe(true);
  });

  it.each([
    ["student", "student@northmere.ac.uk", ["sign-in"]],
    ["student", "staff@northmere.ac.uk", []],
    ["student", "member@northmere.ac.uk", []],
    ["trainee", "student@northmere.ac.uk", []],
    ["trainee", "employee@northmere.ac.uk", ["sign-in"]],
    ["mentor", "faculty@northmere.ac.uk", ["sign-in"]],
    ["mentor", "member@northmere.ac.uk", []],
    ["educator", "staff@northmere.ac.uk", ["sign-in"]],
    ["educator", "faculty@northmere.ac.uk", ["post", "sign-in"]],
  ] as const)("a claim to be a %s, called %s, has beside it: %j", async (role, affiliation, kinds) => {
    const { found } = await beside({ role, claims: says(affiliation) });
    expect(found.map(({ kind }) => kind).sort()).toEqual([...kinds]);
  });

  it("a school speaks for its own domains alone", async () => {
    for (const affiliation of [
      "staff@elsewhere.example",
      "staff@evil.wards.example",
      "staff@wards.example.evil.example",
      "staff@wards.example@evil.example",
      "staff",
      "@wards.example",
    ])
      expect((await beside({ claims: says(affiliation) })).found).toEqual([]);
  });

  it("a name that does not fit, or none, leaves it to a reviewer", async () => {
    for (const name of ["Bartholomew Quince", "", undefined]) {
      const { found } = await beside({ claims: { ...says("staff@wards.example"), name } });
      expect(found.map(({ kind, outcome }) => [kind, outcome])).toEqual([["sign-in", "unsure"]]);
    }
  });

  it("goes once the claim is for another role: a student's sign-in is no doctor's", async () => {
    const { claim } = await beside({ role: "student", claims: says("student@northmere.ac.uk") });
    await sayRole(claim.ctx, {
      role: "trainee",
      specialty: await idOfCardiology(),
      stage: "Resident",
      years: 3,
      country: "United Kingdom",
    });
    expect((await evidenceOf(forum().database.read, claim.id)).map(({ kind }) => kind)).not.toContain("sign-in");
  });

  const idOfCardiology = async () =>
    (
      await forum()
        .database.read.selectFrom("specialty")
        .select("id")
        .where("slug", "=", "cardiology")
        .executeTakeFirstOrThrow()
    ).id;

  it("cannot be shown for one account after another", async () => {
    const { claim, me } = await beside({ role: "student", claims: says("student@northmere.ac.uk") });
    const { address, kept } = await setOut(forum(), "school");
    const { cookies } = await arrive(forum(), await school.through(address), kept);
    await disconnect(forum().as(await memberOfCookie(forum(), cookies[0] ?? "")), "school");
    expect((await evidenceOf(forum().database.read, claim.id)).map(({ kind }) => kind)).not.toContain("sign-in");
    await connect(school, me, `p-${serial}`, says("student@northmere.ac.uk"));
    await submitVerification(claim.ctx);
    await decideAs(forum(), await aModerator(forum()), claim.token, "approve", []);
    await expect(disconnect(forum().as(me), "school")).rejects.toThrow(/rests on your sign-in/);
  });

  /** Somebody verified as a student by the school's sign-in, which they connected after `first`. */
  async function verifiedBySchool(first: (me: Member) => Promise<void>) {
    serial += 1;
    const by = await aMember(forum(), { role: "reader", stage: null, name: "Inés Halvorsen" });
    const claim = await aFilledClaim(forum(), { by, role: "student", number: `7${String(serial).padStart(6, "0")}` });
    const me: Member = { ...claim.applicant, authenticatedAt: forum().clock() };
    await first(me);
    forum().time.now += 1;
    await connect(school, me, `p-${serial}`, says("student@northmere.ac.uk"));
    await submitVerification(claim.ctx);
    await decideAs(forum(), await aModerator(forum()), claim.token, "approve", []);
    expect(await roleOf(me)).toBe("student");
    return { me, claim };
  }
  const roleOf = async ({ id }: Member) =>
    (await forum().database.read.selectFrom("account").select("role").where("id", "=", id).executeTakeFirstOrThrow())
      .role;
  const stateOf = async (id: number) =>
    (
      await forum()
        .database.read.selectFrom("verification")
        .select("state")
        .where("id", "=", id)
        .executeTakeFirstOrThrow()
    ).state;
  async function changeAddress(me: Member): Promise<void> {
    await askEmailChange(forum().as(me), { email: `other-${me.id}@example.org` });
    const { token } = await lastMailTo(forum(), `other-${me.id}@example.org`);
    await confirmEmailChange(forum().as(visitor), token);
  }
  async function undo(email: string): Promise<void> {
    const { token } = await lastMailTo(forum(), email, /another e-mail address now/);
    await undoEmailChange(forum().as(visitor), token);
  }
  const addressOf = async ({ id }: Member) =>
    (await forum().database.read.selectFrom("account").select("email").where("id", "=", id).executeTakeFirstOrThrow())
      .email ?? "";

  it("goes with an undone change of the address, and the role with it: nobody is verified twice by one", async () => {
    let before = "";
    const { me, claim } = await verifiedBySchool(async (one) => {
      before = await addressOf(one);
      await changeAddress(one);
    });
    await undo(before);
    expect([await roleOf(me), await stateOf(claim.id)]).toEqual(["reader", "revoked"]);
    const second = await beside({ role: "student", claims: says("student@northmere.ac.uk") });
    expect(second.found.map(({ kind }) => kind)).toEqual(["sign-in"]);
  });

  it("goes with it from an open claim, and ends the cohorts that it brought somebody into", async () => {
    const { manager, schoolId, cohortId } = await aSchool(forum());
    const admin = await aMember(forum(), { admin: true });
    await tieSignIn(forum().as({ ...admin, authenticatedAt: forum().clock() }), schoolId, {
      cohort: cohortId,
      provider: "school",
      affiliation: "student@northmere.ac.uk",
    });
    serial += 1;
    const by = await aMember(forum(), { role: "reader", stage: null, name: "Inés Halvorsen" });
    const claim = await aFilledClaim(forum(), { by, role: "student", number: `7${String(serial).padStart(6, "0")}` });
    const me: Member = { ...claim.applicant, authenticatedAt: forum().clock() };
    const before = await addressOf(me);
    await changeAddress(me);
    forum().time.now += 1;
    await connect(school, me, `p-${serial}`, says("student@northmere.ac.uk"));
    const kinds = async () => (await evidenceOf(forum().database.read, claim.id)).map(({ kind }) => kind);
    const count = async () => (await readCohort(forum().as(manager), cohortId, null)).count;
    expect([await kinds(), await count()]).toEqual([expect.arrayContaining(["sign-in"]), 1]);
    await undo(before);
    expect([await kinds(), await count()]).toEqual([expect.not.arrayContaining(["sign-in"]), 0]);
  });

  it("stays where it was connected before the change of the address that was undone", async () => {
    const { me, claim } = await verifiedBySchool(async () => undefined);
    const before = await addressOf(me);
    forum().time.now += 1;
    await changeAddress({ ...me, authenticatedAt: forum().clock() });
    await undo(before);
    expect([await roleOf(me), await stateOf(claim.id)]).toEqual(["student", "approved"]);
  });

  it("goes with everything that an operator takes off, and the role with it", async () => {
    const { me, claim } = await verifiedBySchool(async () => undefined);
    const operator = forum().as(visitor);
    await operator.write((tx) => takeFactorsOff(operator, tx, me.id));
    expect([await roleOf(me), await stateOf(claim.id)]).toEqual(["reader", "revoked"]);
  });

  it("ORCID proves an iD and never a role, whatever it or an administrator says", async () => {
    expect((await beside({ claims: says("staff@northmere.ac.uk") }, orcid)).found).toEqual([]);
  });

  it("is written again at each sign-in while the claim is open, and never afterwards", async () => {
    const { claim, me } = await beside({ claims: says("member@wards.example") });
    const who = `p-${serial}`;
    school.people.known.set(who, says("staff@wards.example"));
    const signIn = async () => {
      school.people.who = who;
      const { address, kept } = await setOut(forum(), "school");
      await arrive(forum(), await school.through(address), kept);
    };
    await signIn();
    const kinds = async () => (await evidenceOf(forum().database.read, claim.id)).map(({ kind }) => kind);
    expect(await kinds()).toContain("sign-in");
    await withdrawVerification(forum().as(me));
    const before = await kinds();
    await signIn();
    expect(await kinds()).toEqual(before);
    // Somebody without a claim simply signs in.
    await connect(school, me, who, says("staff@wards.example"));
  });
});
