import { expect, it } from "vitest";
import { type Member, visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { HOLDS_FOR } from "~/features/identity/verification/verification";
import { appeal, submitVerification } from "~/features/identity/verification/verification.server";
import {
  endExpired,
  remindOfExpiry,
  revokeVerification,
} from "~/features/identity/verification/verification-life.server";
import { askApplicant, claimVerification } from "~/features/identity/verification/verification-review.server";
import { myNotices } from "~/features/notifications/notice-list.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember, aModerator } from "../../../support/people";
import { aSentClaim, decideAs } from "../../../support/verifications";

onEveryDialect("what becomes of a verification", (forum) => {
  const secret = "Xyzzy the card was another person's.";
  let serial = 0;
  async function applicant() {
    serial += 1;
    const email = `told${serial}@example.org`;
    const by = await aMember(forum(), { role: "reader", stage: null, email });
    return { email, ...(await aSentClaim(forum(), { by, number: `76${String(serial).padStart(5, "0")}` })) };
  }
  type Applicant = Awaited<ReturnType<typeof applicant>>;

  /** The newest notice and the subject of the newest mail about it. */
  async function told({ applicant: me, email }: Applicant) {
    await forum().jobs.drain();
    const { lines } = await myNotices(forum().as(me), null);
    const mails = forum()
      .mailbox.list()
      .filter((mail) => mail.to === email && mail.subject.includes("Your") && !mail.subject.includes("notice"));
    for (const { subject, text } of mails) expect(subject + text).not.toMatch(/Xyzzy|refus(ed|al) stands|approved/);
    return [lines[0]?.words, mails[0]?.subject, lines[0]?.address];
  }
  const verified = async () => {
    const claim = await applicant();
    await decideAs(forum(), await aModerator(forum()), claim.token, "approve");
    return claim;
  };

  it("is told in words of its own: a question, a decision, an appeal and what is decided of it", async () => {
    const claim = await applicant();
    const asks: Member = await aModerator(forum());
    await claimVerification(forum().as(asks), claim.token);
    await askApplicant(forum().as(asks), claim.token, { words: secret });
    const question = await told(claim);
    expect(question[0]).toBe("There is a question about your verification. You can answer it once");
    const other = await applicant();
    const first = await aModerator(forum());
    await decideAs(forum(), first, other.token, "refuse");
    expect(await told(other)).toEqual([
      "Your verification is decided. You can read how, and why",
      expect.stringMatching(/^Your verification at .* is decided$/),
      "/verify",
    ]);
    await appeal(other.ctx, { words: "The card was the old one." });
    expect((await told(other))[1]).toMatch(/^Your verification at .* is open again$/);
    await submitVerification(other.ctx);
    await decideAs(forum(), await aModerator(forum()), other.token, "refuse");
    expect(await told(other)).toEqual([
      "Your appeal is decided. You can read how, and why",
      expect.stringMatching(/^Your appeal at .* is decided$/),
      "/verify",
    ]);
  });

  it("is told 30 and 7 days before it ends, with how long is left, and when it has run out", async () => {
    const claim = await verified();
    for (const [later, words] of [
      [HOLDS_FOR - 29 * DAY, "ends within 30 days. Ask"],
      [23 * DAY, "ends within 7 days. Ask"],
    ] as const) {
      forum().time.now += later;
      await remindOfExpiry(forum().as(visitor));
      expect(await told(claim)).toEqual([
        expect.stringContaining(words),
        expect.stringContaining("ends on"),
        "/verify",
      ]);
    }
    forum().time.now += 7 * DAY;
    await endExpired(forum().as(visitor));
    expect(await told(claim)).toEqual([
      "Your verification has run out, and your role with it. Ask for it again at any time",
      expect.stringMatching(/has run out$/),
      "/verify",
    ]);
  });

  it("tells an end by a person from one by the register", async () => {
    const [revoked, lapsed] = [await verified(), await verified()];
    await revokeVerification(forum().as(await aModerator(forum())), revoked.applicant.handle, secret);
    expect(await told(revoked)).toEqual([
      "Your verification was ended, and your role with it. You can read why, and ask for it again",
      expect.stringMatching(/was ended$/),
      "/verify",
    ]);
    const ctx = forum().as(visitor);
    const gone = { type: "RegistrationLapsed", verificationId: lapsed.id, register: "gmc", why: "erased" } as const;
    await ctx.write((tx) => ctx.record(tx, gone));
    expect(await told(lapsed)).toEqual([
      "Your verification has ended: the register was asked again. You can read what it said",
      expect.stringMatching(/after a look at the register$/),
      "/verify",
    ]);
  });
});
