import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { sweepDocuments } from "~/features/identity/verification/document-expiry.server";
import { myVerification } from "~/features/identity/verification/my-verification.server";
import { DRAFT_LASTS } from "~/features/identity/verification/verification";
import { answerQuestion, sayProof, submitVerification } from "~/features/identity/verification/verification.server";
import { removeOwnDocuments } from "~/features/identity/verification/verification-document.server";
import { readVerification, verificationQueue } from "~/features/identity/verification/verification-page.server";
import { VerificationQueue } from "~/features/identity/verification/verification-queue";
import { askApplicant, claimVerification } from "~/features/identity/verification/verification-review.server";
import { myNotices } from "~/features/notifications/notice-list.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember, aModerator } from "../../../support/people";
import { aDocument, aFilledClaim, decideAs, proved } from "../../../support/verifications";

onEveryDialect("documents that nobody decided about for 30 days", (forum) => {
  let serial = 0;
  /** Waits, with a card that is all that shows who they are. */
  async function withCard(role: "trainee" | "mentor" = "trainee") {
    serial += 1;
    const by = await aMember(forum(), { role: "reader", stage: null, email: `card${serial}@example.org` });
    const claim = await aFilledClaim(forum(), { by, role, number: `73${String(serial).padStart(5, "0")}` });
    await sayProof(claim.ctx, { proof: "card", until: "2099-01-01", ring: null });
    await proved(forum(), claim.id, ["register", "name", "specialist"]);
    await aDocument(forum(), claim, Buffer.from("card"));
    await submitVerification(claim.ctx);
    return { ...claim, ctx: () => ({ ...claim.ctx, now: forum().clock() }), email: `card${serial}@example.org` };
  }
  const later = async (time: number) => {
    forum().time.now += time;
    await sweepDocuments(forum().as(visitor));
    await forum().jobs.drain();
  };
  const waiting = async (reviewer: Awaited<ReturnType<typeof aModerator>>, token: string) =>
    (await verificationQueue(forum().as(reviewer))).waiting.find((one) => one.token === token);

  it("send the claim back to its applicant, who is told on the page, by a notice and by mail", async () => {
    const [claim, reviewer] = [await withCard(), await aModerator(forum())];
    const sentAt = (await myVerification(claim.ctx())).open?.submittedAt;
    await later(DRAFT_LASTS + 1);
    expect(await waiting(reviewer, claim.token)).toBeUndefined();
    await expect(readVerification(forum().as(reviewer), claim.token)).rejects.toThrow(/deleted after 30 days/);
    const mine = await myVerification(claim.ctx());
    expect(mine).toMatchObject({ open: { state: "draft" }, wentAt: forum().time.now });
    expect(mine.missing).toEqual(["Add a picture of your card."]);
    const { lines } = await myNotices(forum().as(claim.applicant), null);
    expect(lines[0]).toMatchObject({ address: "/verify", words: expect.stringMatching(/deleted after 30 days/) });
    const subjects = () =>
      forum()
        .mailbox.list()
        .filter(({ to, subject }) => to === claim.email && subject.includes("document again"));
    expect(subjects()).toHaveLength(1);
    // Nothing is told twice, and what is sent again waits where it waited.
    await later(DAY);
    expect(subjects()).toHaveLength(1);
    await aDocument(forum(), claim, Buffer.from("card"));
    await submitVerification(claim.ctx());
    expect(await waiting(reviewer, claim.token)).toMatchObject({ submittedAt: sentAt, daysLeft: null });
    expect((await myVerification(claim.ctx())).wentAt).toBeNull();
    expect((await readVerification(forum().as(reviewer), claim.token)).wentAt).toBeNull();
  });

  it("are told of in other words where they were never sent in: nobody was to decide", async () => {
    serial += 1;
    const email = `card${serial}@example.org`;
    const by = await aMember(forum(), { role: "reader", stage: null, email });
    const claim = await aFilledClaim(forum(), { by, number: `73${String(serial).padStart(5, "0")}` });
    await aDocument(forum(), claim, Buffer.from("card"));
    await later(DRAFT_LASTS + 1);
    const mails = forum()
      .mailbox.list()
      .filter(({ to }) => to === email);
    expect(mails.map(({ subject }) => subject)).toEqual([expect.stringMatching(/is not sent in yet$/)]);
    expect(mails[0]?.text).toMatch(/had not sent it in by then/);
    expect(mails[0]?.text).not.toMatch(/decided/);
  });

  it("are not sent in in their last week, in which they would go before anybody looked", async () => {
    const by = await aMember(forum(), { role: "reader", stage: null });
    const claim = await aFilledClaim(forum(), { by, number: "7390001" });
    const ctx = () => ({ ...claim.ctx, now: forum().clock() });
    await sayProof(ctx(), { proof: "card", until: "2099-01-01", ring: null });
    await aDocument(forum(), claim, Buffer.from("card"));
    forum().time.now += DRAFT_LASTS - 8 * DAY;
    expect((await myVerification(ctx())).missing).toEqual([]);
    forum().time.now += 3 * DAY;
    // The oldest counts, whatever was added to it.
    await aDocument(forum(), claim, Buffer.from("card"));
    await expect(submitVerification(ctx())).rejects.toThrow("deleted in 5 days, too soon");
    await removeOwnDocuments(ctx());
    await aDocument(forum(), claim, Buffer.from("card"));
    await submitVerification(ctx());
    forum().time.now += DRAFT_LASTS - DAY;
    expect((await myVerification(ctx())).open?.state).toBe("submitted");
  });

  it("are looked at again by whoever had agreed, since everything may be changed meanwhile", async () => {
    const [claim, first, second] = [await withCard("mentor"), await aModerator(forum()), await aModerator(forum())];
    expect(await decideAs(forum(), first, claim.token, "approve")).toBe("waiting");
    await later(DRAFT_LASTS + 1);
    await aDocument(forum(), claim, Buffer.from("card"));
    await submitVerification(claim.ctx());
    expect(await decideAs(forum(), second, claim.token, "approve")).toBe("waiting");
    expect(await decideAs(forum(), first, claim.token, "approve")).toBe("approved");
  });

  it("are missing from an answer until they are sent again", async () => {
    const [claim, reviewer] = [await withCard(), await aModerator(forum())];
    await claimVerification(forum().as(reviewer), claim.token);
    await askApplicant(forum().as(reviewer), claim.token, { words: "Is that you in the picture?" });
    await later(DRAFT_LASTS + 1);
    expect(await myVerification(claim.ctx())).toMatchObject({ open: { state: "asked" }, wentAt: forum().time.now });
    await expect(answerQuestion(claim.ctx(), { words: "It is me." })).rejects.toThrow("Add a picture of your card.");
    await aDocument(forum(), claim, Buffer.from("card"));
    await answerQuestion(claim.ctx(), { words: "It is me." });
    expect(await waiting(reviewer, claim.token)).toBeDefined();
  });

  it("say to the reviewers before they go how long is left", async () => {
    const [claim, reviewer] = [await withCard(), await aModerator(forum())];
    const shown = async () => {
      const one = await waiting(reviewer, claim.token);
      return one && renderToStaticMarkup(VerificationQueue({ waiting: [one] }));
    };
    await later(DRAFT_LASTS - 8 * DAY);
    expect(await shown()).not.toContain("deleted");
    await later(6 * DAY);
    expect(await shown()).toContain("deleted in 2 days");
    await later(DAY + 1);
    expect(await shown()).toContain("deleted within a day");
  });

  it("say so to the reviewer where something else was sent in instead", async () => {
    const [claim, reviewer] = [await withCard(), await aModerator(forum())];
    await later(DRAFT_LASTS + 1);
    await sayProof(claim.ctx(), { proof: "address", until: null, ring: null });
    await submitVerification(claim.ctx());
    expect(await readVerification(forum().as(reviewer), claim.token)).toMatchObject({
      pageCount: 0,
      wentAt: forum().time.now,
    });
  });
});
