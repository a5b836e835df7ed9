import { expect, it } from "vitest";
import { isRefusal } from "~/core/refusals";
import { REVIEW_CLAIM } from "~/features/identity/verification/verification";
import { claimVerification, decideVerification } from "~/features/identity/verification/verification-review.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aModerator } from "../../../support/people";
import { aSentClaim } from "../../../support/verifications";

const words = "Looked at, and it is so.";

onEveryDialect("two reviewers of one claim", (forum) => {
  it.each([-1, 0, 1])(
    "as a half hour ends (%i ms from it), the first one's decision or the second one's taking it counts, never both",
    async (from) => {
      for (const firstAsks of [true, false]) {
        const claim = await aSentClaim(forum(), { number: `70${from + 1}${Number(firstAsks)}006` });
        const [first, second] = [await aModerator(forum()), await aModerator(forum())];
        await claimVerification(forum().as(first), claim.token);
        forum().time.now += REVIEW_CLAIM + from;
        const decide = () => decideVerification(forum().as(first), claim.token, { decision: "refuse", words });
        const take = () => claimVerification(forum().as(second), claim.token);
        const outcomes = await Promise.allSettled(firstAsks ? [decide(), take()] : [take(), decide()]);
        const [decided, taken] = firstAsks ? outcomes : outcomes.toReversed();
        expect([decided?.status, taken?.status].toSorted()).toEqual(["fulfilled", "rejected"]);
        if (from < 0) expect(decided?.status).toBe("fulfilled");
        for (const one of outcomes) if (one.status === "rejected") expect(isRefusal(one.reason)).toBe(true);
        const { state, claimed_by } = await forum()
          .database.read.selectFrom("verification")
          .select(["state", "claimed_by"])
          .where("id", "=", claim.id)
          .executeTakeFirstOrThrow();
        const firstWon = decided?.status === "fulfilled";
        expect([state, claimed_by === second.id]).toEqual(firstWon ? ["refused", false] : ["submitted", true]);
      }
    },
  );
});
