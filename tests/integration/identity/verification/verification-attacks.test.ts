import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { isRefusal } from "~/core/refusals";
import { editProfile, profileForm } from "~/features/identity/people/profile.server";
import { openGrants } from "~/features/identity/people/role.queries.server";
import { endRole, giveRole } from "~/features/identity/people/role.server";
import { compareNames } from "~/features/identity/registers/name-match";
import { badgeFacts } from "~/features/identity/verification/badge-facts.queries.server";
import { checkRegistration } from "~/features/identity/verification/check-registration.server";
import { evidenceOf } from "~/features/identity/verification/evidence.queries.server";
import { HOLDS_FOR } from "~/features/identity/verification/verification";
import { insertStep } from "~/features/identity/verification/verification.queries.server";
import {
  answerQuestion,
  appeal,
  hashOfNumber,
  sayRegistration,
  sayRole,
  submitVerification,
} from "~/features/identity/verification/verification.server";
import { endExpired } from "~/features/identity/verification/verification-life.server";
import { readVerification } from "~/features/identity/verification/verification-page.server";
import {
  askApplicant,
  claimVerification,
  decideVerification,
} from "~/features/identity/verification/verification-review.server";
import {
  askWorkAddress,
  confirmWorkAddress,
  openWorkAddress,
} from "~/features/identity/verification/work-address.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember, aModerator } from "../../../support/people";
import { outcome } from "../../../support/strong-sign-in";
import { aDocument, aFilledClaim, allOf, aSentClaim, decideAs, proved } from "../../../support/verifications";

const words = "Looked at, and it is so.";
const student = { role: "student", specialty: null, stage: "Year 4", years: null, country: null } as const;

onEveryDialect("somebody who wants to be what they are not", (forum) => {
  const kindsOf = async (id: number) => (await evidenceOf(forum().database.read, id)).map(({ kind }) => kind);
  const specialties = async () =>
    (await forum().database.read.selectFrom("specialty").select("id").orderBy("id").execute()).map(({ id }) => id);
  const linkIn = () => /verify\/address\/(\S+)/.exec(forum().mailbox.list()[0]?.text ?? "")?.[1];
  const rename = (ctx: ReturnType<ReturnType<typeof forum>["as"]>, handle: string, name: string) =>
    editProfile(ctx, profileForm.parse({ name, handle, bio: "", country: "", years: "" }));

  it("does not carry a doctor's address into a student's claim, before its link is followed or after", async () => {
    const claim = await aFilledClaim(forum(), { number: "7300001" });
    await askWorkAddress(claim.ctx, { email: "ines@company.example" });
    await forum().jobs.drain();
    await sayRole(claim.ctx, student);
    expect(await kindsOf(claim.id)).toEqual([]);
    await expect(confirmWorkAddress(claim.ctx, linkIn())).rejects.toThrow("do not know this domain");
  });

  it("cannot have their claim vouched for by whoever reads the mail at a hospital", async () => {
    const claim = await aFilledClaim(forum(), { number: "7300002" });
    await sayRole(claim.ctx, student);
    await askWorkAddress(claim.ctx, { email: "somebody.else@student.ox.ac.uk" });
    await forum().jobs.drain();
    const token = linkIn();
    const other = forum().as(await aMember(forum()));
    await expect(confirmWorkAddress(other, token)).rejects.toThrow("another account");
    expect(await openWorkAddress(other, token)).toContain("another account");
    await expect(confirmWorkAddress(forum().as(visitor), token)).rejects.toThrow();
    expect(await kindsOf(claim.id)).toEqual([]);
    await confirmWorkAddress(forum().as(claim.applicant), token);
    expect(await kindsOf(claim.id)).toEqual(["address"]);
    // The link is remembered as used; the address it went to is not.
    const links = await forum()
      .database.read.selectFrom("email_token")
      .select(["email", "used_at"])
      .where("account_id", "=", claim.applicant.id)
      .where("purpose", "=", "work-address")
      .execute();
    expect(links).toEqual([{ email: null, used_at: expect.any(Number) }]);
  });

  it("loses what was checked of one number or specialty by appealing with another", async () => {
    const claim = await aSentClaim(forum(), { role: "mentor", number: "7300003" });
    await proved(forum(), claim.id, ["register", "name", "specialist"]);
    expect(await decideAs(forum(), await aModerator(forum()), claim.token, "approve")).toBe("waiting");
    expect(await kindsOf(claim.id)).toContain("call");
    await decideAs(forum(), await aModerator(forum()), claim.token, "refuse", []);
    await appeal(claim.ctx, { words });
    const [, other = 0] = (await specialties()).filter((id) => id !== claim.specialtyId);
    await sayRole(claim.ctx, { role: "mentor", specialty: other, stage: "Consultant", years: 9, country: "Ireland" });
    expect((await kindsOf(claim.id)).toSorted()).toEqual(["address", "call", "name", "register"]);
    await sayRegistration(claim.ctx, { register: "gmc", number: "7300004" });
    expect(await kindsOf(claim.id)).toEqual(["address"]);
  });

  it("who appeals and begins anew in the same second has one claim open, and is told so", async () => {
    const claim = await aSentClaim(forum(), { number: "7300013" });
    await decideAs(forum(), await aModerator(forum()), claim.token, "refuse", []);
    const outcomes = await Promise.allSettled([
      ...[appeal(claim.ctx, { words }), sayRole(forum().as(claim.applicant), student)],
      ...[appeal(forum().as(claim.applicant), { words }), sayRole(claim.ctx, student)],
    ]);
    for (const one of outcomes) if (one.status === "rejected") expect(isRefusal(one.reason)).toBe(true);
    const open = await forum()
      .database.read.selectFrom("verification")
      .select("id")
      .where("account_id", "=", claim.applicant.id)
      .where("state", "=", "draft")
      .execute();
    expect(open).toHaveLength(1);
  });

  it("gets nothing from a register's answer about the number they had before", async () => {
    const claim = await aSentClaim(forum(), { number: "7300005" });
    const ctx = forum().as(claim.applicant);
    await forum().jobs.drain();
    const before = await evidenceOf(forum().database.read, claim.id);
    // While the register is asked, the claim comes to have another number.
    const meanwhile: typeof ctx.writeLast = async (work) => {
      await forum().database.write((tx) =>
        tx
          .updateTable("verification")
          .set({ number_hash: hashOfNumber(ctx, "gmc", "7300006") })
          .where("id", "=", claim.id)
          .execute(),
      );
      forum().time.now += 1;
      return ctx.writeLast(work);
    };
    await checkRegistration({ ...ctx, now: ctx.now + 1, writeLast: meanwhile }, { verificationId: claim.id });
    expect(await evidenceOf(forum().database.read, claim.id)).toEqual(before);
  });

  it("cannot take another name once theirs was checked, but may write it in another way", async () => {
    const by = await aMember(forum(), { role: "reader", stage: null, name: "Ines Halvorsen" });
    const claim = await aSentClaim(forum(), { by, number: "7300007" });
    await decideAs(forum(), await aModerator(forum()), claim.token, "approve");
    const ctx = forum().as(by);
    await expect(rename(ctx, by.handle, "Graham Whitfield")).rejects.toMatchObject({
      fields: { name: expect.stringContaining("was checked") },
    });
    await rename(ctx, by.handle, "Dr Inès Halvorsen");
  });

  it("cannot come to have another doctor's name by small steps, each of which would be allowed", async () => {
    const by = await aMember(forum(), { role: "reader", stage: null, name: "Ines Halvorsen" });
    const claim = await aSentClaim(forum(), { by, number: "7300021" });
    await decideAs(forum(), await aModerator(forum()), claim.token, "approve");
    const ctx = forum().as(by);
    const steps = ["Ines Halvorsen Whitfield", "Ines Whitfield", "Graham Ines Whitfield", "Graham Whitfield"];
    const each = steps.map((name, at) => compareNames(steps[at - 1] ?? by.name, name).band);
    expect(each.slice(0, 2)).toEqual(["match", "match"]);
    const outcomes: string[] = [];
    for (const name of steps) outcomes.push(await outcome(rename(ctx, by.handle, name)));
    expect(outcomes).toEqual(["fine", "Invalid", "Invalid", "Invalid"]);
    const { name } = await forum()
      .database.read.selectFrom("account")
      .select("name")
      .where("id", "=", by.id)
      .executeTakeFirstOrThrow();
    expect(name).toBe("Ines Halvorsen Whitfield");
    await rename(ctx, by.handle, "Ines Halvorsen");
  });

  it("cannot be approved under a name that the reviewer never saw", async () => {
    const by = await aMember(forum(), { role: "reader", stage: null, name: "Ines Halvorsen" });
    const claim = await aSentClaim(forum(), { by, role: "mentor", number: "7300022" });
    const reviewer = await aModerator(forum());
    await claimVerification(forum().as(reviewer), claim.token);
    const ctx = forum().as(by);
    const steals = () => rename(ctx, by.handle, "Graham Whitfield");
    await expect(steals()).rejects.toThrow("looking at your name just now");
    await rename(ctx, by.handle, "Inès Halvorsen");
    await decideVerification(forum().as(reviewer), claim.token, { decision: "approve", checked: allOf, words });
    // One of two has agreed, and nobody holds it.
    await expect(steals()).rejects.toThrow("looking at your name just now");
    await decideAs(forum(), await aModerator(forum()), claim.token, "approve");
    const row = await forum()
      .database.read.selectFrom("verification")
      .select(["state", "approved_name"])
      .where("id", "=", claim.id)
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ state: "approved", approved_name: "Inès Halvorsen" });
  });

  it("an appeal is asked nothing more, and one that was asked nothing before is asked once", async () => {
    const [first, second] = [await aModerator(forum()), await aModerator(forum())];
    for (const [number, before] of [
      ["7000018", true],
      ["7000019", false],
    ] as const) {
      const claim = await aSentClaim(forum(), { number });
      await claimVerification(forum().as(first), claim.token);
      if (before) {
        await askApplicant(forum().as(first), claim.token, { words: "Which deanery is it?" });
        await answerQuestion(claim.ctx, { words: "The northern one." });
      }
      await decideAs(forum(), first, claim.token, "refuse");
      await appeal(claim.ctx, { words: "The card was the old one." });
      await submitVerification(claim.ctx);
      await claimVerification(forum().as(second), claim.token);
      expect((await readVerification(forum().as(second), claim.token)).mayAsk).toBe(!before);
      const asks = () => askApplicant(forum().as(second), claim.token, { words: "And which year?" });
      if (!before) {
        await asks();
        await answerQuestion(claim.ctx, { words: "The third." });
        await claimVerification(forum().as(second), claim.token);
      }
      await expect(asks()).rejects.toThrow("One question");
    }
  });

  it("who changes their name while it is checked is checked again", async () => {
    const claim = await aSentClaim(forum(), { number: "7300008" });
    await forum().jobs.drain();
    await proved(forum(), claim.id, ["name", "sign-in"]);
    await rename(forum().as(claim.applicant), claim.applicant.handle, "Graham Whitfield");
    const left = await kindsOf(claim.id);
    expect(left).not.toContain("name");
    expect(left).not.toContain("sign-in");
    const jobs = await forum()
      .database.read.selectFrom("job")
      .select("payload")
      .where("type", "=", "check-registration")
      .execute();
    expect(jobs.map(({ payload }) => payload)).toContain(JSON.stringify({ verificationId: claim.id }));
  });
});

onEveryDialect("somebody who decides, and what is left of it", (forum) => {
  const evidence = (id: number) => evidenceOf(forum().database.read, id);
  const stateOf = async (id: number) =>
    (
      await forum()
        .database.read.selectFrom("verification")
        .select("state")
        .where("id", "=", id)
        .executeTakeFirstOrThrow()
    ).state;

  it("cannot tick, with a form made by hand, what only a machine can know", async () => {
    const claim = await aFilledClaim(forum(), { role: "educator" });
    await forum().database.write((tx) =>
      tx.deleteFrom("verification_evidence").where("verification_id", "=", claim.id).execute(),
    );
    await forum().database.write((tx) =>
      tx
        .updateTable("verification")
        .set({ state: "submitted", submitted_at: forum().time.now })
        .where("id", "=", claim.id)
        .execute(),
    );
    const ctx = forum().as(await aModerator(forum()));
    await claimVerification(ctx, claim.token);
    const decide = (checked: string[]) => decideVerification(ctx, claim.token, { decision: "approve", checked, words });
    await expect(decide(["sign-in", "roster", "address", "post"])).rejects.toThrow("Signed in through an institution");
    // Nor a card of which no page was shown.
    await expect(decide(["card", "post"])).rejects.toThrow("Card seen");
    await aDocument(forum(), claim, Buffer.from("card"));
    expect(await decide(["card", "post"])).toBe("approved");
  });

  it("reads what was written, however often documents were looked at before", async () => {
    const claim = await aSentClaim(forum(), { number: "7300009" });
    const first = await aModerator(forum());
    await decideAs(forum(), first, claim.token, "refuse", []);
    await forum().database.write(async (tx) => {
      for (let seen = 0; seen < 201; seen++)
        await insertStep(tx, {
          verificationId: claim.id,
          step: "document-seen",
          actorId: first.id,
          now: forum().time.now,
          wordsSealed: null,
        });
    });
    await appeal(claim.ctx, { words: "The register has changed since." });
    const reviewer = forum().as(await aModerator(forum()));
    await forum().database.write((tx) =>
      tx.updateTable("verification").set({ state: "submitted" }).where("id", "=", claim.id).execute(),
    );
    expect((await readVerification(reviewer, claim.token)).words.map(({ step }) => step)).toEqual([
      "refused",
      "appealed",
    ]);
  });

  it("a domain or a register's words are forgotten at the decision, and that they were checked is not", async () => {
    const claim = await aSentClaim(forum(), { number: "7300010" });
    await forum().database.write((tx) =>
      tx
        .updateTable("verification_evidence")
        .set({ detail: '["northmere.example"]' })
        .where("verification_id", "=", claim.id)
        .execute(),
    );
    await decideAs(forum(), await aModerator(forum()), claim.token, "approve");
    const kept = await evidence(claim.id);
    expect(kept.map(({ kind }) => kind)).toContain("address");
    expect(JSON.stringify(kept)).not.toContain("northmere");
  });

  it("an educator who was verified as a mentor too is neither once that has run out", async () => {
    const teacher = await aFilledClaim(forum(), { role: "educator" });
    await submitVerification(teacher.ctx);
    expect(await decideAs(forum(), await aModerator(forum()), teacher.token, "approve")).toBe("approved");
    const mentor = await aSentClaim(forum(), { by: teacher.applicant, role: "mentor", number: "7300014" });
    await decideAs(forum(), await aModerator(forum()), mentor.token, "approve");
    expect(await decideAs(forum(), await aModerator(forum()), mentor.token, "approve")).toBe("approved");
    const roles = async () =>
      (await openGrants(forum().database.read, teacher.applicant.id)).map(({ role }) => role).toSorted();
    expect(await roles()).toEqual(["educator", "mentor"]);
    forum().time.now += HOLDS_FOR + 1;
    await endExpired(forum().as(visitor));
    expect(await roles()).toEqual([]);
  });

  it("a role given by hand does not wear what was checked for another, nor ends with it", async () => {
    const claim = await aSentClaim(forum(), { number: "7300011" });
    await decideAs(forum(), await aModerator(forum()), claim.token, "approve");
    const admin = forum().as(await aMember(forum(), { admin: true }));
    const given = { accountId: claim.applicant.id, role: "educator" as const, specialtyId: claim.specialtyId };
    await giveRole(admin, { ...given, stage: null, reason: "Teaches here" });
    expect(await badgeFacts(forum().database.read, claim.applicant.id)).toBeNull();
    expect(await stateOf(claim.id)).toBe("replaced");
    forum().time.now += HOLDS_FOR + 1;
    await endExpired(forum().as(visitor));
    const account = await forum()
      .database.read.selectFrom("account")
      .select("role")
      .where("id", "=", claim.applicant.id)
      .executeTakeFirstOrThrow();
    expect(account.role).toBe("educator");
    // The licence is free for whoever holds it.
    const again = await aSentClaim(forum(), { number: "7300011" });
    expect(await decideAs(forum(), await aModerator(forum()), again.token, "approve")).toBe("approved");
    await endRole(admin, { accountId: again.applicant.id, role: "trainee", reason: "Asked for it" });
    expect(await stateOf(again.id)).toBe("replaced");
    expect(await badgeFacts(forum().database.read, again.applicant.id)).toBeNull();
  });
});
