import { expect, test } from "vitest";
import type { Actor } from "~/core/actor";
import { raiseFlag } from "~/features/moderation/flag/flag.server";
import { decideReview, lookAgain } from "~/features/moderation/review/review.server";
import { standingOf } from "~/features/reputation/standing.queries.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aModerator } from "../../support/people";
import { anAnswerRow, aThreadRow } from "../../support/posts";

onEveryDialect("a confirmed breach that was none", (forum) => {
  const by = (actor: Actor) => forum().as(actor);
  const points = async (accountId: number) =>
    (await standingOf(forum().database.read, accountId)).reduce((sum, row) => sum + row.points, 0);

  test("gives back exactly what it took and takes back what it gave, and counts again if it is confirmed again", async () => {
    const [author, reporter] = [await aMember(forum()), await aMember(forum())];
    const threadId = await aThreadRow(forum(), { authorId: author.id });
    const post = { kind: "answer", id: await anAnswerRow(forum(), { threadId, authorId: author.id }) } as const;
    const moderator = by(await aModerator(forum()));
    const both = async () => [await points(author.id), await points(reporter.id)];

    const { reviewId } = await raiseFlag(by(reporter), { post, reason: "identifies", comment: "" });
    await decideReview(moderator, reviewId, { decision: "hide", reason: "A name stands in it." });
    expect(await both()).toEqual([-50, 5]);
    const again = await lookAgain(moderator, reviewId);
    await decideReview(moderator, again, { decision: "restore", reason: "It is the name of a sign." });
    expect(await both()).toEqual([0, 0]);
    const third = await lookAgain(moderator, again);
    await decideReview(moderator, third, { decision: "hide", reason: "It was a name after all." });
    const fourth = await lookAgain(moderator, third);
    await decideReview(moderator, fourth, { decision: "restore", reason: "No." });
    expect(await both()).toEqual([0, 0]);
  });
});
