import { expect, it } from "vitest";
import { withdrawVerification } from "~/features/identity/verification/verification.server";
import { readVerification } from "~/features/identity/verification/verification-page.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aModerator } from "../../../support/people";
import { aFilledClaim, aSentClaim, decideAs } from "../../../support/verifications";

onEveryDialect("two open claims with one register number", (forum) => {
  it("are shown to the reviewers of both, each with a way to the other", async () => {
    const [one, other] = [
      await aSentClaim(forum(), { number: "7800001" }),
      await aSentClaim(forum(), { number: "7800001" }),
    ];
    const reviewer = forum().as(await aModerator(forum()));
    expect((await readVerification(reviewer, one.token)).sameNumber).toEqual([{ token: other.token }]);
    expect((await readVerification(reviewer, other.token)).sameNumber).toEqual([{ token: one.token }]);
  });

  it("are said without a way there, where it is the reviewer's own or not for them", async () => {
    const reviewer = await aModerator(forum(), { role: "reader", stage: null });
    const claim = await aSentClaim(forum(), { number: "7800002" });
    await aSentClaim(forum(), { by: reviewer, number: "7800002" });
    expect((await readVerification(forum().as(reviewer), claim.token)).sameNumber).toEqual([{ token: null }]);
  });

  it("are none where the number is another, the other claim was not sent in, taken back or decided", async () => {
    const claim = await aSentClaim(forum(), { number: "7800003" });
    await aSentClaim(forum(), { number: "7800004" });
    await aFilledClaim(forum(), { number: "7800003" });
    const back = await aSentClaim(forum(), { number: "7800003" });
    await withdrawVerification(back.ctx);
    const decided = await aSentClaim(forum(), { number: "7800003" });
    await decideAs(forum(), await aModerator(forum()), decided.token, "refuse");
    const reviewer = forum().as(await aModerator(forum()));
    expect((await readVerification(reviewer, claim.token)).sameNumber).toEqual([]);
    const student = await aSentClaim(forum(), { role: "student" });
    expect((await readVerification(reviewer, student.token)).sameNumber).toEqual([]);
  });
});
