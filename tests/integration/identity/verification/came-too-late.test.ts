import type { AppLoadContext } from "@remix-run/node";
import { expect, it } from "vitest";
import type { Member } from "~/core/actor";
import { withdrawVerification } from "~/features/identity/verification/verification.server";
import {
  askApplicant,
  claimVerification,
  decideVerification,
} from "~/features/identity/verification/verification-review.server";
import { action } from "../../../../app/routes/moderation/verification";
import { onEveryDialect } from "../../../support/every-dialect";
import { aModerator } from "../../../support/people";
import { allOf, aSentClaim } from "../../../support/verifications";

const words = "Looked at, and it is so.";
const toQueue = { lead: "/moderation/verifications" };
const refuse = { decision: "refuse" as const, checked: [], words };

onEveryDialect("a reviewer who comes too late", (forum) => {
  it("reads what has become of the claim, and is led back to the others", async () => {
    const me = forum().as(await aModerator(forum()));
    const mine = await aSentClaim(forum(), { number: "7410001" });
    await claimVerification(me, mine.token);
    await decideVerification(me, mine.token, refuse);
    // Sent again from a second window: it was no one else who decided.
    const again = { message: "This is decided already.", ...toQueue };
    await expect(decideVerification(me, mine.token, refuse)).rejects.toMatchObject(again);

    const taken = await aSentClaim(forum(), { number: "7410002" });
    await claimVerification(me, taken.token);
    await withdrawVerification(taken.ctx);
    const back = { message: "The applicant has taken this back.", ...toQueue };
    await expect(decideVerification(me, taken.token, refuse)).rejects.toMatchObject(back);
    await expect(askApplicant(me, taken.token, { words })).rejects.toMatchObject(back);

    const held = await aSentClaim(forum(), { number: "7410003" });
    await claimVerification(me, held.token);
    const other = forum().as(await aModerator(forum()));
    await expect(claimVerification(other, held.token)).rejects.toMatchObject(toQueue);
  });

  it("is not told that the applicant knows, before a second person has decided about a senior doctor", async () => {
    const claim = await aSentClaim(forum(), { role: "mentor", number: "7410004" });
    const decideInForm = async (reviewer: Member) => {
      await claimVerification(forum().as(reviewer), claim.token);
      const fields = [["decision", "approve"], ["words", words], ...allOf.map((kind) => ["checked", kind])];
      const answer = await action({
        params: { token: claim.token },
        request: new Request("http://localhost/", { method: "POST", body: new URLSearchParams(fields) }),
        // The cast: what a request carries beyond these is not the guard's to use.
        context: {
          runtime: forum(),
          findActor: async () => reviewer,
          address: "203.0.113.7",
        } as unknown as AppLoadContext,
      });
      return answer instanceof Response ? answer.headers.get("Location") : answer;
    };
    expect(await decideInForm(await aModerator(forum()))).toContain("done=verification-agreed");
    expect(await decideInForm(await aModerator(forum()))).toContain("done=verification-decided");
  });
});
