import { expect, it } from "vitest";
import type { Member } from "~/core/actor";
import { DAY } from "~/core/time";
import { badgeFacts } from "~/features/identity/verification/badge-facts.queries.server";
import { appeal, submitVerification } from "~/features/identity/verification/verification.server";
import { readVerification } from "~/features/identity/verification/verification-page.server";
import { claimVerification, decideVerification } from "~/features/identity/verification/verification-review.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aModerator } from "../../../support/people";
import { allOf, aSentClaim, decideAs, proved } from "../../../support/verifications";

const words = "Looked at, and it is so.";

onEveryDialect("a round after an appeal", (forum) => {
  /** A senior doctor's claim, for which one reviewer rang and agreed, another refused, and which is appealed. */
  async function appealed(number: string) {
    const claim = await aSentClaim(forum(), { role: "mentor", number });
    const rang = await aModerator(forum());
    await decideAs(forum(), rang, claim.token, "approve");
    const rungAt = forum().time.now;
    forum().time.now += DAY;
    await decideAs(forum(), await aModerator(forum()), claim.token, "refuse", []);
    await appeal(claim.ctx, { words: "I was on leave." });
    await submitVerification(claim.ctx);
    return { claim, rang, rungAt };
  }

  const callOn = async (reviewer: Member, token: string) => {
    const page = await readVerification(forum().as(reviewer), token);
    return { call: page.evidence.find(({ kind }) => kind === "call"), missing: page.missing.flat() };
  };

  it("shows who rang in the round before, and when, and asks for it anew", async () => {
    const { claim, rang, rungAt } = await appealed("7500001");
    const anew = await aModerator(forum());
    const { call, missing } = await callOn(anew, claim.token);
    expect(call).toMatchObject({ formerly: rang.name, at: rungAt, machine: false });
    expect(missing).toContain("call");
    await claimVerification(forum().as(anew), claim.token);
    const decide = (checked: string[]) =>
      decideVerification(forum().as(anew), claim.token, { decision: "approve", checked, words });
    await expect(decide(allOf.filter((kind) => kind !== "call"))).rejects.toThrow("Rung through the switchboard");
    expect(await decide(allOf)).toBe("waiting");
    // In this round it need not be made twice.
    expect(await callOn(rang, claim.token)).toMatchObject({ call: { formerly: null, outcome: "pass" } });
    expect((await callOn(rang, claim.token)).missing).not.toContain("call");
  });

  it("puts no former look on a badge that did not rest on it", async () => {
    const { claim } = await appealed("7500002");
    await proved(forum(), claim.id, ["sign-in"]);
    const withoutCall = allOf.filter((kind) => kind !== "call");
    for (const reviewer of [await aModerator(forum()), await aModerator(forum())])
      await decideAs(forum(), reviewer, claim.token, "approve", withoutCall);
    const facts = await badgeFacts(forum().database.read, claim.applicant.id);
    expect(facts?.checked).toContain("Signed in through an institution that names them");
    expect(facts?.checked).not.toContain("Rung through the switchboard, on a number looked up");
  });
});
