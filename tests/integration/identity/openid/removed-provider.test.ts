import { afterAll, beforeAll, expect, it } from "vitest";
import type { Member } from "~/core/actor";
import { deleteAccount } from "~/features/identity/account/account-deletion.server";
import { disconnect } from "~/features/identity/openid/link.server";
import { changeProvider } from "~/features/identity/openid/provider.server";
import { finishRemoval, finishRemovals, removeProvider } from "~/features/identity/openid/provider-removal.server";
import { readCohort } from "~/features/identity/organisations/cohort.server";
import { tieSignIn } from "~/features/identity/organisations/cohort-sign-in.server";
import { evidenceOf } from "~/features/identity/verification/evidence.queries.server";
import type { EvidenceKind } from "~/features/identity/verification/verification";
import { lastVerificationOf } from "~/features/identity/verification/verification.queries.server";
import { appeal, sayProof, submitVerification } from "~/features/identity/verification/verification.server";
import { checkAuditLog } from "~/features/moderation/audit/audit-check.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { anAdmin, arrive, offered, setOut, setOutToConnect } from "../../../support/openid-acts";
import { startOpenidProvider, type TestProvider } from "../../../support/openid-provider";
import { aMember, aModerator } from "../../../support/people";
import { aSchool } from "../../../support/schools";
import { outcome } from "../../../support/strong-sign-in";
import { aFilledClaim, aSentClaim, decideAs, proved } from "../../../support/verifications";

const backs = ["school", "orcid"].map((key) => `http://localhost:3000/sign-in/with/${key}/back`);
const scopes = "northmere.ac.uk";

onEveryDialect("a provider that is removed", (forum) => {
  let school: TestProvider;
  beforeAll(async () => {
    school = await startOpenidProvider({ backs });
  });
  afterAll(() => school.close());
  const adding = () => offered(forum(), school.issuer, { name: "School", affiliationScopes: scopes });
  const removing = async () => removeProvider(forum().as(await anAdmin(forum())), "school");

  let serial = 0;
  async function connect(me: Member, who: string, affiliation: string) {
    school.people.who = who;
    school.people.known.set(who, { name: "Ines Halvorsen", eduperson_scoped_affiliation: [affiliation] });
    const { address, kept } = await setOutToConnect(forum(), me, "school");
    await arrive(forum(), await school.through(address), kept, me);
  }
  type Wish = { role?: "student" | "educator"; who?: string; also?: EvidenceKind[]; affiliation?: string };

  /** Somebody who connects with the school, with a claim that has this beside it and no address. */
  async function asking({ role = "student", who, also = [], affiliation = `student@${scopes}` }: Wish = {}) {
    serial += 1;
    const name = who ?? `w-${serial}`;
    const email = `w${serial}@example.org`;
    const by = await aMember(forum(), { role: "reader", stage: null, name: "Inés Halvorsen", email });
    const claim = await aFilledClaim(forum(), { by, role, number: `7${String(serial).padStart(6, "0")}` });
    await sayProof(claim.ctx, { proof: "sign-in", until: null, ring: null });
    await forum().database.write((tx) =>
      tx.deleteFrom("verification_evidence").where("verification_id", "=", claim.id).execute(),
    );
    await proved(forum(), claim.id, also);
    const me: Member = { ...claim.applicant, authenticatedAt: forum().clock() };
    await connect(me, name, affiliation);
    return { me, claim, email, who: name };
  }
  async function verified(wish: Wish = {}) {
    const one = await asking(wish);
    await submitVerification(one.claim.ctx);
    await decideAs(
      forum(),
      await aModerator(forum()),
      one.claim.token,
      "approve",
      wish.role === "educator" ? ["post"] : [],
    );
    expect(await roleOf(one.me)).toBe(wish.role ?? "student");
    await forum().jobs.drain();
    return one;
  }
  const roleOf = async ({ id }: Member) =>
    (await forum().database.read.selectFrom("account").select("role").where("id", "=", id).executeTakeFirstOrThrow())
      .role;
  const kindsOf = async (id: number) => (await evidenceOf(forum().database.read, id)).map(({ kind }) => kind);
  const linked = async ({ id }: Member) =>
    (await forum().database.read.selectFrom("openid_link").select("id").where("account_id", "=", id).execute()).length;
  const noticesOf = async ({ id }: Member) =>
    (
      await forum()
        .database.read.selectFrom("notice")
        .select("kind")
        .where("account_id", "=", id)
        .orderBy("id")
        .execute()
    )
      .map(({ kind }) => kind)
      .filter((kind) => kind !== "role");
  const mailsTo = (email: string) =>
    forum()
      .mailbox.list()
      .filter(({ to }) => to === email);

  it("takes the role along that rested on it alone: it is in the log with the reason, and its holder is told what to do", async () => {
    await adding();
    const { me, claim, email } = await verified();
    await removing();
    await forum().jobs.drain();
    expect([await roleOf(me), await linked(me)]).toEqual(["reader", 0]);
    expect(await lastVerificationOf(forum().database.read, me.id)).toMatchObject({ id: claim.id, state: "revoked" });
    const log = await forum()
      .database.read.selectFrom("audit_log")
      .leftJoin("audit_reason", "audit_reason.seq", "audit_log.seq")
      .select(["act", "audit_reason.reason", "actor_id as actor"])
      .where((eb) =>
        eb.or([
          eb.and([eb("subject_kind", "=", "verification"), eb("subject_id", "=", String(claim.id))]),
          eb.and([eb("subject_kind", "=", "account"), eb("subject_id", "=", String(me.id))]),
        ]),
      )
      .where("act", "in", ["verification-revoked", "role-ended", "sign-in-withdrawn"])
      .orderBy("audit_log.seq")
      .execute();
    const why = expect.stringContaining("is no longer connected here. Ask for it again");
    expect(log).toEqual([
      { act: "role-ended", reason: why, actor: null },
      { act: "verification-revoked", reason: why, actor: null },
      { act: "sign-in-withdrawn", reason: null, actor: null },
    ]);
    expect((await checkAuditLog(forum().as(me))).problems).toEqual([]);
    expect(await noticesOf(me)).toEqual(["verification-revoked"]);
    const subjects = mailsTo(email).map(({ subject }) => subject);
    expect(subjects).toContainEqual(expect.stringMatching(/verification .* was ended/));
    const gone = mailsTo(email).find(({ subject }) => /way to sign in/.test(subject));
    expect(gone?.text).toMatch(/Sign in with a link.*\n.*\/sign-in\n.*Ask for the role again/s);
  });

  it("verifies nobody twice, also once it is added again", async () => {
    await adding();
    const first = await verified({ who: "same" });
    await removing();
    await forum().jobs.drain();
    await adding();
    const second = await verified({ who: "same" });
    expect([await roleOf(first.me), await roleOf(second.me)]).toEqual(["reader", "student"]);
    await removing();
    await forum().jobs.drain();
  });

  it("leaves a role that all else shown is enough for, without what it had shown", async () => {
    await adding();
    const student = await verified({ also: ["address"] });
    const educator = await verified({ role: "educator", also: ["card"], affiliation: `faculty@${scopes}` });
    const only = await verified({ role: "educator", affiliation: `faculty@${scopes}` });
    await removing();
    await forum().jobs.drain();
    expect([await roleOf(student.me), await roleOf(educator.me), await roleOf(only.me)]).toEqual([
      "student",
      "educator",
      "reader",
    ]);
    expect([await kindsOf(student.claim.id), (await kindsOf(educator.claim.id)).sort()]).toEqual([
      ["address"],
      ["card", "post"],
    ]);
    expect(await noticesOf(student.me)).toEqual([]);
    expect(mailsTo(student.email).map(({ subject }) => subject)).toContainEqual(
      expect.stringMatching(/way to sign in/),
    );
  });

  it("ends what an educator is by it who was shown to be a mentor since, and holds the connection until then", async () => {
    await adding();
    const { me } = await verified({ role: "educator", affiliation: `faculty@${scopes}` });
    const { applicant, token } = await aSentClaim(forum(), { by: me, role: "mentor", number: "7000001" });
    for (let one = 0; one < 2; one++) await decideAs(forum(), await aModerator(forum()), token, "approve");
    expect([applicant.id, await roleOf(me)]).toEqual([me.id, "educator"]);
    expect(await outcome(disconnect(forum().as(me), "school"))).toBe("Conflict");
    await removing();
    await forum().jobs.drain();
    expect(await roleOf(me)).toBe("mentor");
  });

  it("takes what it had shown from a claim that is open, and from a refused one that can be appealed", async () => {
    await adding();
    const open = await asking();
    const refused = await asking();
    await submitVerification(refused.claim.ctx);
    await decideAs(forum(), await aModerator(forum()), refused.claim.token, "refuse", []);
    await removing();
    await forum().jobs.drain();
    expect([await kindsOf(open.claim.id), await kindsOf(refused.claim.id)]).toEqual([[], []]);
    await appeal(forum().as(refused.me), { words: "It is mine." });
    const again = decideAs(forum(), await aModerator(forum()), refused.claim.token, "approve", []);
    expect(await outcome(again)).not.toBe("fine");
  });

  it("ends places in cohorts that rest on it, and their holders are told whom to ask", async () => {
    await adding();
    const { admin, manager, schoolId, cohortId } = await aSchool(forum());
    const ctx = forum().as({ ...admin, authenticatedAt: forum().clock() });
    await tieSignIn(ctx, schoolId, { cohort: cohortId, provider: "school", affiliation: `alum@${scopes}` });
    const { me } = await asking({ affiliation: `alum@${scopes}` });
    await forum().jobs.drain();
    const count = async () => (await readCohort(forum().as(manager), cohortId, null)).count;
    expect(await count()).toBe(1);
    await removing();
    await forum().jobs.drain();
    expect(await count()).toBe(0);
    expect(await noticesOf(me)).toEqual(["school", "place-ended"]);
  });

  it("is gone for everybody at once, and cannot be added again while something still rests on it", async () => {
    await adding();
    const { me } = await verified();
    await removing();
    expect(await outcome(setOut(forum(), "school"))).toBe("NotFound");
    expect(await outcome(disconnect(forum().as(me), "school"))).toBe("NotFound");
    expect(await outcome(removing())).toBe("NotFound");
    await expect(adding()).rejects.toMatchObject({
      fields: { issuer: expect.stringContaining("still being ended") },
    });
    await forum().jobs.drain();
    expect(await outcome(adding())).toBe("fine");
    await removing();
    await forum().jobs.drain();
  });

  it("goes on where its process died, or its job was given up; nobody is told twice", async () => {
    await adding();
    const people = [await verified(), await verified()];
    const { id } = await forum()
      .database.read.selectFrom("openid_provider")
      .select("id")
      .where("key", "=", "school")
      .executeTakeFirstOrThrow();
    await removing();
    await forum().database.write((tx) =>
      tx.deleteFrom("job").where("type", "=", "identity.finish-provider-removal").execute(),
    );
    const admin = forum().as(await anAdmin(forum()));
    let people_ = 0;
    const dying = {
      ...admin,
      // The second person's transaction never comes.
      write: ((work: Parameters<typeof admin.write>[0]) => {
        people_ += 1;
        if (people_ > 1) throw new Error("killed");
        return admin.write(work);
      }) as typeof admin.write,
    };
    await expect(finishRemoval(dying, { providerId: id })).rejects.toThrow("killed");
    expect([await roleOf(people[0]?.me as Member), await roleOf(people[1]?.me as Member)]).toEqual([
      "reader",
      "student",
    ]);
    await finishRemovals(admin);
    await forum().jobs.drain();
    for (const { me, email } of people) {
      expect([await roleOf(me), await linked(me), await noticesOf(me)]).toEqual([
        "reader",
        0,
        ["verification-revoked"],
      ]);
      expect(mailsTo(email).filter(({ subject }) => /way to sign in/.test(subject))).toHaveLength(1);
    }
    expect(await outcome(adding())).toBe("fine");
    await removing();
    await forum().jobs.drain();
  });

  it("ends nothing by being switched off, or by not answering; and another client id, which may know people by other names, needs a removal", async () => {
    await adding();
    const { me } = await verified();
    const change = {
      name: "School",
      clientId: "wardround",
      secret: "",
      scopes: "openid profile email",
      trustsEmail: false,
      secondStepValues: "",
      affiliationScopes: scopes,
      joins: false,
      enabled: false,
    };
    const admin = forum().as(await anAdmin(forum()));
    await changeProvider(admin, "school", change);
    await school.close();
    expect(await outcome(setOut(forum(), "school"))).not.toBe("fine");
    await forum().jobs.drain();
    expect([await roleOf(me), await linked(me)]).toEqual(["student", 1]);
    await expect(changeProvider(admin, "school", { ...change, clientId: "another" })).rejects.toMatchObject({
      fields: { clientId: expect.stringContaining("Remove this provider") },
    });
    await deleteAccount(forum().as(me));
    expect(await outcome(changeProvider(admin, "school", { ...change, clientId: "another" }))).toBe("fine");
  });
});
