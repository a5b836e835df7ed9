import { expect, it } from "vitest";
import { DAY, MINUTE } from "~/core/time";
import { findMember } from "~/features/identity/sign-in/session.queries.server";
import { badgeFacts } from "~/features/identity/verification/badge-facts.queries.server";
import { myVerification } from "~/features/identity/verification/my-verification.server";
import { HOLDS_FOR, REVIEW_CLAIM } from "~/features/identity/verification/verification";
import { openVerificationOf } from "~/features/identity/verification/verification.queries.server";
import {
  answerQuestion,
  appeal,
  sayProof,
  sayRegistration,
  sayRole,
  submitVerification,
  withdrawVerification,
} from "~/features/identity/verification/verification.server";
import {
  endExpired,
  licencesInForce,
  remindOfExpiry,
  revokeVerification,
} from "~/features/identity/verification/verification-life.server";
import { readVerification, verificationQueue } from "~/features/identity/verification/verification-page.server";
import {
  askApplicant,
  claimVerification,
  decideVerification,
  releaseVerification,
} from "~/features/identity/verification/verification-review.server";
import { myNotices } from "~/features/notifications/notice-list.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember, aModerator } from "../../../support/people";
import type { TestRuntime } from "../../../support/test-runtime";
import { aFilledClaim, allOf, aSentClaim, decideAs, proved } from "../../../support/verifications";

const roleOf = async (forum: TestRuntime, id: number) =>
  (await forum.database.read.selectFrom("account").select("role").where("id", "=", id).executeTakeFirstOrThrow()).role;
const row = (forum: TestRuntime, id: number) =>
  forum.database.read.selectFrom("verification").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const acts = async (forum: TestRuntime, id: number) =>
  (
    await forum.database.read
      .selectFrom("audit_log")
      .select("act")
      .where("subject_kind", "=", "verification")
      .where("subject_id", "=", String(id))
      .orderBy("seq")
      .execute()
  ).map(({ act }) => act.replace("verification-", ""));
const words = "Looked at, and it is so.";

onEveryDialect("asking to be verified", (forum) => {
  it("needs a role, a registration for doctors, and a proof, before it can be sent in", async () => {
    const me = await aMember(forum(), { role: "reader", stage: null });
    await expect(submitVerification(forum().as(me))).rejects.toThrow("Say first what you are");
    const ctx = forum().as(me);
    await expect(
      sayRole(ctx, { role: "mentor", specialty: null, stage: null, years: null, country: null }),
    ).rejects.toMatchObject({ fields: { specialty: expect.any(String), country: expect.any(String) } });
    const specialty = (
      await forum().database.read.selectFrom("specialty").select("id").limit(1).executeTakeFirstOrThrow()
    ).id;
    await sayRole(ctx, { role: "trainee", specialty, stage: null, years: null, country: "Ireland" });
    await expect(submitVerification(ctx)).rejects.toThrow("Enter your registration");
    await expect(sayRegistration(ctx, { register: "gmc", number: "12" })).rejects.toThrow("seven digits");
    await expect(sayRegistration(ctx, { register: "orcid", number: "0000-0002-1825-0097" })).rejects.toThrow(
      "no evidence",
    );
    // Anybody who bills has an NPI: it is a trainee's evidence, and goes when they say that they are a mentor.
    await sayRegistration(ctx, { register: "npi", number: "1234567893" });
    await sayRole(ctx, { role: "mentor", specialty, stage: "Consultant", years: 12, country: "Ireland" });
    expect((await openVerificationOf(forum().database.read, me.id))?.numberHash).toBeNull();
    await expect(sayRegistration(ctx, { register: "npi", number: "1234567893" })).rejects.toThrow("no evidence");
    await sayRole(ctx, { role: "trainee", specialty, stage: null, years: null, country: "Ireland" });
    await sayRegistration(ctx, { register: "gmc", number: "GMC 123 4567" });
    await expect(submitVerification(ctx)).rejects.toThrow("Choose how you show");
    await sayProof(ctx, { proof: "address", until: null, ring: null });
    await expect(submitVerification(ctx)).rejects.toThrow("Follow the link");
    await expect(sayProof(ctx, { proof: "card", until: "2026-01-01", ring: null })).rejects.toThrow("has passed");
    await sayProof(ctx, { proof: "card", until: "2027-01-01", ring: null });
    await expect(submitVerification(ctx)).rejects.toThrow("Add a picture");
  });

  it("takes no grade that would place or name somebody, since it stands beside the name", async () => {
    const me = await aMember(forum(), { role: "reader", stage: null });
    const claim = { role: "educator", specialty: null, years: null, country: null } as const;
    await expect(sayRole(forum().as(me), { ...claim, stage: "Tutor, ring 07700 900123" })).rejects.toMatchObject({
      status: 422,
    });
    await sayRole(forum().as(me), { ...claim, stage: "Clinical tutor" });
    expect((await myVerification(forum().as(me))).open?.stage).toBe("Clinical tutor");
  });

  it("keeps when a senior doctor may be rung, unless a sign-in makes the call needless", async () => {
    const claim = await aFilledClaim(forum(), { role: "mentor", number: "7654987" });
    const ring = "Evenings";
    await sayProof(claim.ctx, { proof: "address", until: null, ring });
    expect((await myVerification(claim.ctx)).open?.ringWhen).toBe(ring);
    await sayProof(claim.ctx, { proof: "sign-in", until: null, ring });
    expect((await myVerification(claim.ctx)).open?.ringWhen).toBeNull();
  });

  it("stores the number encrypted, and shows its owner nothing but its end", async () => {
    const claim = await aFilledClaim(forum(), { number: "7123456" });
    const stored = await row(forum(), claim.id);
    expect(JSON.stringify(stored)).not.toContain("7123456");
    expect(stored.number_end).toBe("456");
    expect(JSON.stringify(await myVerification(claim.ctx))).not.toContain("7123456");
  });

  it("makes one claim of two windows at once, and changes nothing once it is sent in", async () => {
    const me = await aMember(forum(), { role: "reader", stage: null });
    const student = { role: "student", specialty: null, stage: "Year 4", years: null, country: null } as const;
    await Promise.all([sayRole(forum().as(me), student), sayRole(forum().as(me), student)]);
    const claims = await forum()
      .database.read.selectFrom("verification")
      .select("id")
      .where("account_id", "=", me.id)
      .execute();
    expect(claims).toHaveLength(1);
    await sayProof(forum().as(me), { proof: "address", until: null, ring: null });
    await proved(forum(), claims[0]?.id ?? 0, ["address"]);
    await submitVerification(forum().as(me));
    await expect(sayRole(forum().as(me), student)).rejects.toThrow("sent in already");
    await expect(submitVerification(forum().as(me))).rejects.toThrow("sent in already");
  });

  it("can be taken back, and begun anew", async () => {
    const claim = await aSentClaim(forum());
    await withdrawVerification(claim.ctx);
    expect((await row(forum(), claim.id)).state).toBe("withdrawn");
    await expect(withdrawVerification(claim.ctx)).rejects.toThrow("nothing to take back");
    await aFilledClaim(forum(), { by: claim.applicant });
    expect((await openVerificationOf(forum().database.read, claim.applicant.id))?.id).not.toBe(claim.id);
  });
});

onEveryDialect("deciding who somebody is", (forum) => {
  it("a doctor in training is verified by one reviewer, for twelve months", async () => {
    const reviewer = await aModerator(forum());
    const claim = await aSentClaim(forum());
    expect(await decideAs(forum(), reviewer, claim.token, "approve")).toBe("approved");
    expect(await roleOf(forum(), claim.applicant.id)).toBe("trainee");
    expect((await row(forum(), claim.id)).expires_at).toBe(forum().time.now + HOLDS_FOR);
    expect(await acts(forum(), claim.id)).toEqual(["submitted", "claimed", "approved"]);
  });

  it("a senior doctor needs two different people, of whom the second is not told what the first thought", async () => {
    const claim = await aSentClaim(forum(), { role: "mentor", number: "7000001" });
    const [first, second] = [
      await aModerator(forum()),
      await aMember(forum(), { role: "reader", stage: null, admin: true }),
    ];
    expect(await decideAs(forum(), first, claim.token, "approve")).toBe("waiting");
    expect(await roleOf(forum(), claim.applicant.id)).toBe("reader");
    await expect(claimVerification(forum().as(first), claim.token)).rejects.toThrow("decided already");
    expect((await verificationQueue(forum().as(first))).waiting.map(({ token }) => token)).not.toContain(claim.token);
    await claimVerification(forum().as(second), claim.token);
    expect(JSON.stringify((await readVerification(forum().as(second), claim.token)).words)).not.toContain(words);
    const decide = (checked: string[]) =>
      decideVerification(forum().as(second), claim.token, { decision: "approve", checked, words });
    // What the first ticked is no evidence for the second; only the call need not be made twice.
    await expect(decide([])).rejects.toThrow("On the register");
    expect(await decide(["register", "name", "specialist"])).toBe("approved");
    expect(await roleOf(forum(), claim.applicant.id)).toBe("mentor");
    expect(await badgeFacts(forum().database.read, claim.applicant.id)).toMatchObject({
      people: 2,
      by: "administrator",
    });
  });

  it("nobody is approved while something that the role needs is not there", async () => {
    const claim = await aSentClaim(forum(), { role: "mentor", number: "7000002" });
    const reviewer = await aModerator(forum());
    await expect(
      decideAs(forum(), reviewer, claim.token, "approve", ["register", "name", "specialist"]),
    ).rejects.toThrow("Rung through the switchboard");
    expect((await row(forum(), claim.id)).state).toBe("submitted");
  });

  it("nobody decides about themselves, or about somebody they invited", async () => {
    const moderator = await aModerator(forum());
    const own = await aSentClaim(forum(), { by: moderator });
    await expect(claimVerification(forum().as(moderator), own.token)).rejects.toThrow("your own");
    const claim = await aSentClaim(forum(), { number: "7000003" });
    await forum().database.write((tx) =>
      tx
        .insertInto("invitation")
        .values({
          token_hash: `h${claim.id}`,
          email: "x@example.org",
          role: "trainee",
          invited_by: moderator.id,
          created_at: 1,
          expires_at: 2,
          accepted_by: claim.applicant.id,
          accepted_at: 1,
        })
        .execute(),
    );
    await expect(claimVerification(forum().as(moderator), claim.token)).rejects.toThrow("You invited this person");
    const waiting = (await verificationQueue(forum().as(moderator))).waiting.map(({ token }) => token);
    expect(waiting).not.toContain(own.token);
    expect(waiting).not.toContain(claim.token);
  });

  it("of two reviewers who take it in the same second one gets it", async () => {
    const claim = await aSentClaim(forum(), { number: "7000004" });
    const reviewers = [await aModerator(forum()), await aModerator(forum()), await aModerator(forum())];
    const outcomes = await Promise.allSettled(reviewers.map((one) => claimVerification(forum().as(one), claim.token)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("of one reviewer's two decisions in the same second one counts", async () => {
    const claim = await aSentClaim(forum(), { role: "mentor", number: "7000005" });
    const reviewer = await aModerator(forum());
    await claimVerification(forum().as(reviewer), claim.token);
    const decide = () =>
      decideVerification(forum().as(reviewer), claim.token, { decision: "approve", checked: allOf, words });
    const outcomes = await Promise.allSettled([decide(), decide()]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await roleOf(forum(), claim.applicant.id)).toBe("reader");
  });

  it("is for whoever has taken it, and goes back by itself after half an hour", async () => {
    const claim = await aSentClaim(forum(), { number: "7000006" });
    const [first, second] = [await aModerator(forum()), await aModerator(forum())];
    await expect(decideVerification(forum().as(first), claim.token, { decision: "refuse", words })).rejects.toThrow(
      "Take this claim first",
    );
    await claimVerification(forum().as(first), claim.token);
    await expect(claimVerification(forum().as(second), claim.token)).rejects.toThrow("Somebody else is looking");
    await releaseVerification(forum().as(first), claim.token);
    await claimVerification(forum().as(second), claim.token);
    forum().time.now += REVIEW_CLAIM + MINUTE;
    await claimVerification(forum().as(first), claim.token);
  });

  it("one licence belongs to one active account, and is free again once that has ended", async () => {
    const [first, second] = [
      await aSentClaim(forum(), { number: "7000007" }),
      await aSentClaim(forum(), { number: "700 0007" }),
    ];
    const reviewer = await aModerator(forum());
    await decideAs(forum(), reviewer, first.token, "approve");
    await claimVerification(forum().as(reviewer), second.token);
    expect((await readVerification(forum().as(reviewer), second.token)).taken).toBe(true);
    const decision = { decision: "approve" as const, checked: allOf, words };
    await expect(decideVerification(forum().as(reviewer), second.token, decision)).rejects.toThrow("has this licence");
    expect(await roleOf(forum(), second.applicant.id)).toBe("reader");
    await revokeVerification(forum().as(reviewer), first.applicant.handle, "It was not theirs");
    expect(await decideVerification(forum().as(reviewer), second.token, decision)).toBe("approved");
  });

  it("asks one question, which the applicant answers once", async () => {
    const claim = await aSentClaim(forum(), { number: "7000008" });
    const reviewer = await aModerator(forum());
    await claimVerification(forum().as(reviewer), claim.token);
    await askApplicant(forum().as(reviewer), claim.token, { words: "Which deanery is it?" });
    await expect(claimVerification(forum().as(reviewer), claim.token)).rejects.toThrow("waits for the applicant");
    expect(JSON.stringify((await myVerification(claim.ctx)).words)).toContain("Which deanery");
    await answerQuestion(claim.ctx, { words: "The northern one." });
    await expect(answerQuestion(claim.ctx, { words: "And again." })).rejects.toThrow("no question");
    await claimVerification(forum().as(reviewer), claim.token);
    expect(JSON.stringify((await readVerification(forum().as(reviewer), claim.token)).words)).toContain("northern");
    await expect(askApplicant(forum().as(reviewer), claim.token, { words: "And another?" })).rejects.toThrow(
      "One question",
    );
  });

  it("a refusal says why, and can be appealed once, to somebody else", async () => {
    const claim = await aSentClaim(forum(), { number: "7000009" });
    const [first, second] = [await aModerator(forum()), await aModerator(forum())];
    expect(await decideAs(forum(), first, claim.token, "refuse")).toBe("refused");
    const told = await myVerification(claim.ctx);
    expect(told.last?.mayAppeal).toBe(true);
    expect(JSON.stringify(told.words)).toContain(words);
    await appeal(claim.ctx, { words: "The card was the old one." });
    await submitVerification(claim.ctx);
    await expect(claimVerification(forum().as(first), claim.token)).rejects.toThrow(
      "somebody else decides about the appeal",
    );
    expect(await decideAs(forum(), second, claim.token, "refuse")).toBe("refused");
    await expect(appeal(claim.ctx, { words: "Once more." })).rejects.toThrow("appealed once already");
  });

  it("tells the applicant by mail and notice that it is decided, and not how", async () => {
    const claim = await aSentClaim(forum(), { number: "7000010" });
    await decideAs(forum(), await aModerator(forum()), claim.token, "refuse");
    await forum().jobs.drain();
    const mail = forum().mailbox.list()[0];
    expect(mail?.text).toContain("/verify");
    expect(mail?.text).not.toContain(words);
    const { lines } = await myNotices(claim.ctx, null);
    expect(lines[0]).toMatchObject({
      words: "Your verification is decided. You can read how, and why",
      address: "/verify",
    });
  });
});

onEveryDialect("a verification that ends", (forum) => {
  const verified = async (number: string) => {
    const claim = await aSentClaim(forum(), { number });
    await decideAs(forum(), await aModerator(forum()), claim.token, "approve");
    return claim;
  };

  it("takes the role with it when it has run out", async () => {
    const claim = await verified("7100001");
    await endExpired(forum().as(claim.applicant));
    expect(await roleOf(forum(), claim.applicant.id)).toBe("trainee");
    forum().time.now += HOLDS_FOR + 1;
    await endExpired(forum().as(claim.applicant));
    expect(await roleOf(forum(), claim.applicant.id)).toBe("reader");
    expect((await row(forum(), claim.id)).state).toBe("expired");
  });

  it("is told of 30 and 7 days before, each once", async () => {
    const claim = await verified("7100002");
    const news = async () => {
      await remindOfExpiry(forum().as(claim.applicant));
      await forum().jobs.drain();
      return forum()
        .mailbox.list()
        .filter(({ subject }) => subject.includes("ends on")).length;
    };
    const before = await news();
    forum().time.now += HOLDS_FOR - 31 * DAY;
    expect(await news()).toBe(before);
    forum().time.now += 2 * DAY;
    expect(await news()).toBe(before + 1);
    expect(await news()).toBe(before + 1);
    forum().time.now += 23 * DAY;
    expect(await news()).toBe(before + 2);
    expect(await news()).toBe(before + 2);
  });

  it("that is revoked counts from the next request on, and frees the licence", async () => {
    const claim = await verified("7100003");
    const session = `s${claim.id}`;
    const now = forum().time.now;
    await forum().database.write((tx) =>
      tx
        .insertInto("session")
        .values({
          id: session,
          account_id: claim.applicant.id,
          created_at: now,
          last_seen_at: now,
          expires_at: now + DAY,
          device: "",
          authenticated_at: now,
        })
        .execute(),
    );
    expect((await findMember(forum().database.read, session, now))?.role).toBe("trainee");
    const reviewer = await aModerator(forum());
    await revokeVerification(forum().as(reviewer), claim.applicant.handle, "The register says otherwise");
    expect((await findMember(forum().database.read, session, now))?.role).toBe("reader");
    const held = await forum()
      .database.read.selectFrom("licence_holder")
      .select("account_id")
      .where("account_id", "=", claim.applicant.id)
      .execute();
    expect(held).toEqual([]);
    await expect(revokeVerification(forum().as(reviewer), claim.applicant.handle, "Once more")).rejects.toThrow(
      "Nobody’s",
    );
  });

  it("ends when the register says that the licence is gone, and only once", async () => {
    const claim = await verified("7100004");
    const ctx = forum().as(claim.applicant);
    expect(await licencesInForce(ctx, claim.id - 1, 1)).toEqual([
      { verificationId: claim.id, register: "gmc", number: "7100004" },
    ]);
    const lapsed = { type: "RegistrationLapsed", verificationId: claim.id, register: "gmc", why: "erased" } as const;
    await ctx.write((tx) => ctx.record(tx, lapsed));
    await ctx.write((tx) => ctx.record(tx, lapsed));
    expect((await myVerification(claim.ctx)).words.at(-1)?.words).toContain("registration has ended");
    expect(await licencesInForce(ctx, claim.id - 1, 1)).toEqual([]);
    expect(await roleOf(forum(), claim.applicant.id)).toBe("reader");
    expect((await acts(forum(), claim.id)).filter((act) => act === "lapsed")).toHaveLength(1);
  });

  it("is replaced by a newer one, without an hour between", async () => {
    const claim = await verified("7100005");
    const again = await aSentClaim(forum(), { by: claim.applicant, number: "7100005" });
    await decideAs(forum(), await aModerator(forum()), again.token, "approve");
    expect((await row(forum(), claim.id)).state).toBe("replaced");
    expect(await roleOf(forum(), claim.applicant.id)).toBe("trainee");
    const held = await forum()
      .database.read.selectFrom("licence_holder")
      .select("verification_id as id")
      .where("account_id", "=", claim.applicant.id)
      .execute();
    expect(held).toEqual([{ id: again.id }]);
  });
});
