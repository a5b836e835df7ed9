import { expect, it } from "vitest";
import type { Member } from "~/core/actor";
import { dayWords } from "~/core/dates";
import { DAY } from "~/core/time";
import { myAccount } from "~/features/identity/account/account.server";
import { HOLDS_FOR } from "~/features/identity/verification/verification";
import { withdrawVerification } from "~/features/identity/verification/verification.server";
import { remindOfExpiry } from "~/features/identity/verification/verification-life.server";
import { askApplicant, claimVerification } from "~/features/identity/verification/verification-review.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aModerator } from "../../../support/people";
import { aSentClaim, decideAs } from "../../../support/verifications";

onEveryDialect("a verification that nears its end", (forum) => {
  const mailsTo = (email: string) =>
    forum()
      .mailbox.list()
      .filter(({ to }) => to === email)
      .map(({ subject }) => subject);

  async function nearItsEnd(number: string) {
    const claim = await aSentClaim(forum(), { number });
    await decideAs(forum(), await aModerator(forum()), claim.token, "approve");
    const ends = forum().time.now + HOLDS_FOR;
    forum().time.now = ends - 29 * DAY;
    const { email } = await forum()
      .database.read.selectFrom("account")
      .select("email")
      .where("id", "=", claim.applicant.id)
      .executeTakeFirstOrThrow();
    const me = { ...claim.applicant, role: "trainee" as const };
    return { me, ends, email: email ?? "", account: () => myAccount(forum().as(me)) };
  }

  /** The mails about its end, after the reminders came round. */
  async function waitingForMails(me: Member, email: string) {
    await remindOfExpiry(forum().as(me));
    await forum().jobs.drain();
    return mailsTo(email).filter((subject) => subject.includes("ends on"));
  }

  it("is announced with its day, by mail and on the account's page", async () => {
    const { me, ends, email, account } = await nearItsEnd("7430001");
    await remindOfExpiry(forum().as(me));
    await forum().jobs.drain();
    expect(mailsTo(email)).toContain(`Your verification at Wardround ends on ${dayWords(ends)}`);
    expect((await account()).next).toMatchObject({ title: `Your verification ends on ${dayWords(ends)}` });
  });

  it("is announced no more once it is renewed, also where the mail was queued before", async () => {
    const { me, email, account } = await nearItsEnd("7430002");
    await remindOfExpiry(forum().as(me));
    const anew = await aSentClaim(forum(), { by: me, number: "7430002" });
    expect((await account()).next).toBeNull();
    const reviewer = await aModerator(forum());
    await decideAs(forum(), reviewer, anew.token, "approve");
    await forum().jobs.drain();
    expect(mailsTo(email).filter((subject) => subject.includes("ends on"))).toEqual([]);
    expect((await account()).next).toBeNull();
  });

  it("is not announced to whoever has asked for the same again, until that is taken back", async () => {
    const { me, ends, email } = await nearItsEnd("7430004");
    const anew = await aSentClaim(forum(), { by: me, number: "7430004" });
    const reviewer = forum().as(await aModerator(forum()));
    expect(await waitingForMails(me, email)).toEqual([]);
    await claimVerification(reviewer, anew.token);
    expect(await waitingForMails(me, email)).toEqual([]);
    await askApplicant(reviewer, anew.token, { words: "Which hospital is it now?" });
    expect(await waitingForMails(me, email)).toEqual([]);
    await withdrawVerification(anew.ctx);
    expect(await waitingForMails(me, email)).toEqual([`Your verification at Wardround ends on ${dayWords(ends)}`]);
  });

  it("shows its holder the question that a reviewer asks about the renewal", async () => {
    const { me, account } = await nearItsEnd("7430003");
    const anew = await aSentClaim(forum(), { by: me, number: "7430003" });
    const reviewer = forum().as(await aModerator(forum()));
    await claimVerification(reviewer, anew.token);
    await askApplicant(reviewer, anew.token, { words: "Which hospital is it now?" });
    expect((await account()).next?.act).toBe("Read and answer");
  });
});
