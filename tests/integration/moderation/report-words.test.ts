import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import type { PostRef } from "~/core/ids";
import { deleteAccount } from "~/features/identity/account/account-deletion.server";
import { forgetReportWords, REPORT_WORDS_KEPT, raiseFlag } from "~/features/moderation/flag/flag.server";
import { decideReview } from "~/features/moderation/review/review.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aModerator } from "../../support/people";
import { anAnswer, aQuestion, unlimited } from "../../support/questions";

onEveryDialect("what is written to a report", (forum) => {
  it("does not tell by its going which reports under an anonymous question are its asker's", async () => {
    const [leaver, stays] = [await aMember(forum()), await aMember(forum())];
    const moderator = await aModerator(forum());
    const unnamed = await aQuestion(forum(), { by: leaver, anonymous: true });
    const named = await aQuestion(forum());
    const report = async (threadId: number, by: typeof leaver, decided: boolean) => {
      const answer = await anAnswer(forum(), threadId);
      const post: PostRef = { kind: "answer", id: answer.id };
      const raised = await raiseFlag(unlimited(forum(), by), { post, reason: "disrespect", comment: "It is rude." });
      const decision = { decision: "dismiss", reason: "It is not." } as const;
      if (decided) await decideReview(unlimited(forum(), moderator), raised.reviewId, decision);
    };
    for (const by of [leaver, stays])
      for (const { id } of [unnamed, named]) for (const decided of [true, false]) await report(id, by, decided);
    const flags = () =>
      forum()
        .database.read.selectFrom("flag as f")
        .innerJoin("review as r", "r.id", "f.review_id")
        .select(["f.comment", "f.flagger_id", "f.reporter_role", "r.decided_at"])
        .orderBy("f.id")
        .execute();

    await deleteAccount(forum().as({ ...leaver, authenticatedAt: forum().clock() }));
    const left = await flags();
    expect(left).toHaveLength(8);
    expect(left.map(({ comment }) => comment)).toEqual(left.map(() => "It is rude."));
    expect(left.map(({ flagger_id, reporter_role }) => [flagger_id, reporter_role])).toEqual([
      ...Array.from({ length: 4 }, () => [null, "student"]),
      ...Array.from({ length: 4 }, () => [stays.id, null]),
    ]);

    forum().time.now += REPORT_WORDS_KEPT - 1;
    await forgetReportWords(forum().as(visitor));
    expect(await flags()).toEqual(left);
    forum().time.now += 1;
    await forgetReportWords(forum().as(visitor));
    // Of decided ones everybody's; a moderator still has to read the others.
    const expected = left.map((flag) => ({ ...flag, comment: flag.decided_at === null ? "It is rude." : "" }));
    expect(await flags()).toEqual(expected);
  });
});
