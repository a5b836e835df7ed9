import { expect, it } from "vitest";
import { type Member, visitor } from "~/core/actor";
import { myVerification } from "~/features/identity/verification/my-verification.server";
import { tellOfStuck } from "~/features/identity/verification/stuck.server";
import { appeal, submitVerification } from "~/features/identity/verification/verification.server";
import { myNotices } from "~/features/notifications/notice-list.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember, aModerator } from "../../../support/people";
import { aSentClaim, decideAs } from "../../../support/verifications";

onEveryDialect("an appeal that nobody is left to decide", (forum) => {
  const told = async (admin: Member) =>
    (await myNotices(forum().as(admin), null)).lines.filter(({ words }) =>
      words.startsWith("A claim or an appeal waits"),
    );
  async function refusedBy(reviewer: Member, number: string) {
    const claim = await aSentClaim(forum(), { number });
    await decideAs(forum(), reviewer, claim.token, "refuse");
    await appeal(claim.ctx, { words: "The card was the old one." });
    await submitVerification(claim.ctx);
    await forum().jobs.drain();
    return (await myVerification(claim.ctx)).stuck;
  }

  const pauseAllBut = (admin: Member) =>
    forum().database.write((tx) =>
      tx
        .updateTable("account")
        .set({ suspended_until: forum().clock() + 60_000 })
        .where((eb) => eb.or([eb("moderator", "=", 1), eb("admin", "=", 1)]))
        .where("id", "!=", admin.id)
        .execute(),
    );

  it("is told to the administrators, and only where it is so", async () => {
    const admin = await aMember(forum(), { admin: true });
    expect(await refusedBy(admin, "7900001")).toBe(true);
    expect(await told(admin)).toMatchObject([{ address: "/admin/people?view=staff" }]);
    // One is enough for this claim, and a mentor's needs two.
    expect((await myVerification((await aSentClaim(forum(), { number: "7900004" })).ctx)).stuck).toBe(false);
    const mentors = await aSentClaim(forum(), { role: "mentor", number: "7900005" });
    expect((await myVerification(mentors.ctx)).stuck).toBe(true);
    await forum().jobs.drain();
    expect(await told(admin)).toHaveLength(2);
    const paused = await aModerator(forum(), { suspendedUntil: forum().clock() + 60_000 });
    await refusedBy(admin, "7900002");
    expect(await told(admin)).toHaveLength(3);
    expect(await told(paused)).toEqual([]);
    await aModerator(forum());
    expect(await refusedBy(admin, "7900003")).toBe(false);
    expect(await told(admin)).toHaveLength(3);
    // With a second one, the mentor's goes on too.
    expect((await myVerification(mentors.ctx)).stuck).toBe(false);
    await decideAs(forum(), admin, mentors.token, "approve");
    expect((await myVerification(mentors.ctx)).stuck).toBe(false);
  });

  it("is told once where it becomes so only later, as whoever was left leaves, is paused or is no moderator any more", async () => {
    const admin = await aMember(forum(), { admin: true });
    const looks = async () => {
      await tellOfStuck(forum().as(visitor));
      await forum().jobs.drain();
      return (await told(admin)).length;
    };
    await looks();
    const before = await looks();
    const gone = [
      { moderator: 0 as const },
      { suspended_until: forum().clock() + 60_000 },
      { deleted_at: forum().clock() },
    ];
    // Nobody but these: whoever else looked at claims in this database is paused meanwhile.
    await pauseAllBut(admin);
    for (const [turn, change] of gone.entries()) {
      const left = await aModerator(forum());
      const claim = await aSentClaim(forum(), { number: `790001${turn}` });
      await decideAs(forum(), admin, claim.token, "refuse");
      await appeal(claim.ctx, { words: "The card was the old one." });
      await submitVerification(claim.ctx);
      expect(await looks()).toBe(before + turn);
      await forum().database.write((tx) => tx.updateTable("account").set(change).where("id", "=", left.id).execute());
      expect([await looks(), await looks()]).toEqual([before + turn + 1, before + turn + 1]);
    }
  });
});
