import { expect, it } from "vitest";
import type { Member } from "~/core/actor";
import { appeal, submitVerification } from "~/features/identity/verification/verification.server";
import { myNotices } from "~/features/notifications/notice-list.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember, aModerator } from "../../../support/people";
import { aSentClaim, decideAs } from "../../../support/verifications";

onEveryDialect("an appeal that nobody is left to decide", (forum) => {
  const told = async (admin: Member) =>
    (await myNotices(forum().as(admin), null)).lines.filter(({ words }) => words.startsWith("An appeal waits"));
  async function refusedBy(reviewer: Member, number: string) {
    const claim = await aSentClaim(forum(), { number });
    await decideAs(forum(), reviewer, claim.token, "refuse");
    await appeal(claim.ctx, { words: "The card was the old one." });
    await submitVerification(claim.ctx);
    await forum().jobs.drain();
  }

  it("is told to the administrators, and only where it is so", async () => {
    const admin = await aMember(forum(), { admin: true });
    await refusedBy(admin, "7900001");
    expect(await told(admin)).toMatchObject([{ address: "/admin/people?view=staff" }]);
    const paused = await aModerator(forum(), { suspendedUntil: forum().clock() + 60_000 });
    await refusedBy(admin, "7900002");
    expect(await told(admin)).toHaveLength(2);
    expect(await told(paused)).toEqual([]);
    await aModerator(forum());
    await refusedBy(admin, "7900003");
    expect(await told(admin)).toHaveLength(2);
  });
});
