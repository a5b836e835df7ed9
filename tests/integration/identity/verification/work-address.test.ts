import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { evidenceOf } from "~/features/identity/verification/evidence.queries.server";
import { sayRole, submitVerification } from "~/features/identity/verification/verification.server";
import { revokeVerification } from "~/features/identity/verification/verification-life.server";
import { readVerification } from "~/features/identity/verification/verification-page.server";
import { claimVerification, decideVerification } from "~/features/identity/verification/verification-review.server";
import {
  askWorkAddress,
  confirmWorkAddress,
  openWorkAddress,
} from "~/features/identity/verification/work-address.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aModerator } from "../../../support/people";
import { outcome } from "../../../support/strong-sign-in";
import { aFilledClaim, allOf, decideAs } from "../../../support/verifications";

const words = "Looked at, and it is so.";
const student = { role: "student", specialty: null, stage: "Year 4", years: null, country: null } as const;

onEveryDialect("an address at work", (forum) => {
  const linkIn = () => /verify\/address\/(\S+)/.exec(forum().mailbox.list()[0]?.text ?? "")?.[1];

  /** A claim whose address was confirmed by its link. */
  async function withAddress(email: string, number: string) {
    const claim = await aFilledClaim(forum(), { number });
    await askWorkAddress(claim.ctx, { email });
    await forum().jobs.drain();
    return { ...claim, link: linkIn() };
  }
  const stateOf = async (id: number) =>
    await forum()
      .database.read.selectFrom("verification")
      .select(["state", "address_hash"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();

  it("vouches for one account after another under no tag, until the first has ended", async () => {
    const first = await withAddress("ines@ward.example", "7300031");
    await confirmWorkAddress(first.ctx, first.link);
    await submitVerification(first.ctx);
    const reviewer = await aModerator(forum());
    await decideAs(forum(), reviewer, first.token, "approve");
    for (const [email, number] of [
      ["ines@ward.example", "7300032"],
      ["ines+second@ward.example", "7300033"],
    ] as const) {
      const next = await withAddress(email, number);
      const refusal = await confirmWorkAddress(next.ctx, next.link).catch((error: Error) => error.message);
      expect(refusal).toContain("vouches for another account here");
      expect(refusal).not.toContain(first.applicant.name);
      expect(refusal).not.toContain(first.applicant.handle);
      expect((await stateOf(next.id)).address_hash).toBeNull();
    }
    // Asking for a link told nobody that it is taken: the mailbox alone does. Another one there is another person's.
    const neighbour = await withAddress("graham@ward.example", "7300034");
    await confirmWorkAddress(neighbour.ctx, neighbour.link);
    await revokeVerification(forum().as(reviewer), first.applicant.handle, "It was not theirs");
    const later = await withAddress("ines@ward.example", "7300035");
    await confirmWorkAddress(later.ctx, later.link);
    await submitVerification(later.ctx);
    expect(await decideAs(forum(), reviewer, later.token, "approve")).toBe("approved");
    expect(JSON.stringify(await stateOf(later.id))).not.toContain("ward.example");
  });

  it("is not confirmed by a link that ran out, and is by the next one", async () => {
    const claim = await withAddress("late@ward.example", "7300036");
    forum().time.now += DAY;
    const kinds = async () => (await evidenceOf(forum().database.read, claim.id)).map(({ kind }) => kind);
    const before = await kinds();
    const me = forum().as(claim.applicant);
    expect(await openWorkAddress(me, claim.link)).toContain("has run out");
    await expect(confirmWorkAddress(me, claim.link)).rejects.toThrow("has run out");
    expect(await kinds()).toEqual(before);
    expect((await stateOf(claim.id)).address_hash).toBeNull();
    await askWorkAddress(me, { email: "late@ward.example" });
    await forum().jobs.drain();
    await confirmWorkAddress(me, linkIn());
    expect((await stateOf(claim.id)).address_hash).not.toBeNull();
  });

  it("vouches for its owner again when they renew, and for nothing once the role is another", async () => {
    const first = await withAddress("renews@ward.example", "7300041");
    await confirmWorkAddress(first.ctx, first.link);
    await submitVerification(first.ctx);
    await decideAs(forum(), await aModerator(forum()), first.token, "approve");
    const again = await aFilledClaim(forum(), { by: first.applicant, number: "7300041" });
    await askWorkAddress(again.ctx, { email: "renews@ward.example" });
    await forum().jobs.drain();
    await confirmWorkAddress(again.ctx, linkIn());
    await submitVerification(again.ctx);
    expect(await decideAs(forum(), await aModerator(forum()), again.token, "approve")).toBe("approved");
    expect((await stateOf(first.id)).state).toBe("replaced");
    const other = await withAddress("other@ward.example", "7300042");
    await confirmWorkAddress(other.ctx, other.link);
    await sayRole(other.ctx, student);
    expect((await stateOf(other.id)).address_hash).toBeNull();
  });

  it("stands in two claims that are approved in the same second: one is", async () => {
    const claims = [
      await withAddress("both@ward.example", "7300051"),
      await withAddress("both@ward.example", "7300052"),
    ];
    for (const claim of claims) {
      await confirmWorkAddress(claim.ctx, claim.link);
      await submitVerification(claim.ctx);
    }
    const reviewers = [await aModerator(forum()), await aModerator(forum())];
    for (const [at, claim] of claims.entries())
      await claimVerification(forum().as(reviewers[at] ?? visitor), claim.token);
    const decision = { decision: "approve" as const, checked: allOf, words };
    const ends = await Promise.all(
      claims.map((claim, at) =>
        outcome(decideVerification(forum().as(reviewers[at] ?? visitor), claim.token, decision)),
      ),
    );
    expect(ends.toSorted()).toEqual(["Conflict", "fine"]);
    const states = await Promise.all(claims.map(async ({ id }) => (await stateOf(id)).state));
    expect(states.toSorted()).toEqual(["approved", "submitted"]);
    const left = claims[states.indexOf("submitted")];
    const reviewer = reviewers[states.indexOf("submitted")];
    const page = await readVerification(forum().as(reviewer ?? visitor), left?.token ?? "");
    expect(page.addressTaken).toBe(true);
  });
});
