import { expect, it } from "vitest";
import type { Actor } from "~/core/actor";
import type { Decision } from "~/core/find";
import { HOUR } from "~/core/time";
import { postQuestion } from "~/features/forum/thread/thread.server";
import { raiseFlag } from "~/features/moderation/flag/flag.server";
import { CLAIM } from "~/features/moderation/review/review";
import { claimReview, decideReview, lookAgain, releaseReview } from "~/features/moderation/review/review.server";
import { readReview } from "~/features/moderation/review/review-page.server";
import { ownWords } from "~/platform/own-words";
import { reactions } from "../../../app/reactions.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aMentor, aModerator } from "../../support/people";
import { anAnswerRow, aThreadRow } from "../../support/posts";

onEveryDialect("reviewing reports", (forum) => {
  const by = (actor: Actor) => forum().as(actor);

  async function aReportedAnswer(authorTraits: Parameters<typeof aMember>[1] = {}) {
    forum().time.now += 2 * HOUR;
    const author = await aMember(forum(), authorTraits);
    const threadId = await aThreadRow(forum(), { authorId: author.id });
    const id = await anAnswerRow(forum(), { threadId, authorId: author.id });
    const reporter = await aMember(forum());
    const post = { kind: "answer", id } as const;
    const { reviewId } = await raiseFlag(by(reporter), { post, reason: "identifies", comment: "" });
    return { author, reporter, threadId, post, reviewId };
  }
  const reviewRow = (id: number) =>
    forum().database.read.selectFrom("review").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const fulfilled = (results: PromiseSettledResult<unknown>[]) =>
    results.filter((result) => result.status === "fulfilled").length;

  it("of five moderators who claim at once exactly one wins", async () => {
    const { reviewId } = await aReportedAnswer();
    const moderators = await Promise.all(Array.from({ length: 5 }, () => aModerator(forum())));
    const results = await Promise.allSettled(moderators.map((moderator) => claimReview(by(moderator), reviewId)));
    expect(fulfilled(results)).toBe(1);
    const winner = moderators[results.findIndex((result) => result.status === "fulfilled")];
    expect((await reviewRow(reviewId)).claimed_by).toBe(winner?.id);
  });

  it("of five moderators who decide at once exactly one does, and it is logged once", async () => {
    const { reviewId, post } = await aReportedAnswer();
    const moderators = await Promise.all(Array.from({ length: 5 }, () => aModerator(forum())));
    const results = await Promise.allSettled(
      moderators.map((moderator, index) =>
        decideReview(by(moderator), reviewId, { decision: index % 2 ? "hide" : "restore", reason: "Because." }),
      ),
    );
    expect(fulfilled(results)).toBe(1);
    const log = await forum()
      .database.read.selectFrom("audit_log")
      .select("act")
      .where("subject_kind", "=", "answer")
      .where("subject_id", "=", String(post.id))
      .where("act", "like", "review-%")
      .execute();
    expect(log).toHaveLength(1);
    const { decision } = await reviewRow(reviewId);
    expect(log[0]?.act).toBe(`review-${decision}`);
    const hidden = await forum()
      .database.read.selectFrom("hidden_post")
      .select("review_id")
      .where("post_kind", "=", "answer")
      .where("post_id", "=", post.id)
      .executeTakeFirst();
    expect(hidden !== undefined).toBe(decision === "hide");
  });

  it("a claim keeps others out for half an hour and can be given back", async () => {
    const { reviewId } = await aReportedAnswer();
    const [one, two] = [await aModerator(forum()), await aModerator(forum())];
    await claimReview(by(one), reviewId);
    await expect(claimReview(by(two), reviewId)).rejects.toMatchObject({ name: "Conflict" });
    await expect(decideReview(by(two), reviewId, { decision: "hide", reason: "Because." })).rejects.toMatchObject({
      name: "Conflict",
    });
    // Giving back somebody else's claim does nothing.
    await releaseReview(by(two), reviewId);
    await expect(claimReview(by(two), reviewId)).rejects.toMatchObject({ name: "Conflict" });
    await releaseReview(by(one), reviewId);
    await claimReview(by(two), reviewId);
    forum().time.now += CLAIM;
    await claimReview(by(one), reviewId);
  });

  it("a moderator who wrote the post neither claims nor decides it", async () => {
    const { reviewId, author } = await aReportedAnswer({ role: "mentor", mentorOf: "cardiology", moderator: true });
    await expect(claimReview(by(author), reviewId)).rejects.toMatchObject({ name: "Forbidden" });
    await expect(
      decideReview(by(author), reviewId, { decision: "restore", reason: "It is mine." }),
    ).rejects.toMatchObject({ name: "Forbidden" });
  });

  it("a moderator does not read what others reported about their own post", async () => {
    const author = await aMember(forum(), { role: "mentor", mentorOf: "cardiology", moderator: true });
    const threadId = await aThreadRow(forum(), { authorId: author.id });
    const post = { kind: "answer", id: await anAnswerRow(forum(), { threadId, authorId: author.id }) } as const;
    const reporter = await aMember(forum());
    const { reviewId } = await raiseFlag(by(reporter), { post, reason: "disrespect", comment: "Xyzzywords" });
    expect(JSON.stringify(await readReview(by(await aModerator(forum())), reviewId))).toContain("Xyzzywords");
    expect(JSON.stringify(await readReview(by(author), reviewId))).not.toContain("Xyzzywords");
  });

  it("a moderator who asked anonymously does not decide about that question", async () => {
    const asker = await aMember(forum(), { moderator: true });
    const id = await aThreadRow(forum(), { anonymousAuthorId: asker.id });
    const reporter = await aMember(forum());
    const { reviewId } = await raiseFlag(by(reporter), { post: { kind: "thread", id }, reason: "other", comment: "" });
    await expect(decideReview(by(asker), reviewId, { decision: "dismiss", reason: "Fine." })).rejects.toMatchObject({
      name: "Forbidden",
    });
  });

  it("nobody but moderators and administrators decides", async () => {
    const { reviewId, reporter } = await aReportedAnswer();
    for (const actor of [reporter, await aMentor(forum(), "cardiology")])
      await expect(decideReview(by(actor), reviewId, { decision: "hide", reason: "Because." })).rejects.toMatchObject({
        name: "Forbidden",
      });
    await decideReview(by(await aMember(forum(), { role: "reader", admin: true })), reviewId, {
      decision: "hide",
      reason: "Because.",
    });
  });

  it("what is hidden cannot be dismissed, and what is not cannot be restored", async () => {
    const { reviewId } = await aReportedAnswer();
    const moderator = await aModerator(forum());
    await expect(decideReview(by(moderator), reviewId, { decision: "dismiss", reason: "Fine." })).rejects.toMatchObject(
      { name: "Invalid" },
    );
    await decideReview(by(moderator), reviewId, { decision: "restore", reason: "Fine." });
    await expect(
      decideReview(by(moderator), reviewId, { decision: "restore", reason: "Again." }),
    ).rejects.toMatchObject({ name: "Conflict" });
  });

  it("a decided report can be looked at again and what was hidden restored", async () => {
    const { reviewId, post } = await aReportedAnswer();
    const [one, two] = [await aModerator(forum()), await aModerator(forum())];
    await decideReview(by(one), reviewId, { decision: "hide", reason: "A ward is named." });
    const again = await lookAgain(by(two), reviewId);
    expect(again).not.toBe(reviewId);
    expect(await lookAgain(by(two), reviewId)).toBe(again);
    await decideReview(by(two), again, { decision: "restore", reason: "The ward is invented." });
    const visible = await forum()
      .database.read.selectFrom("visible_answer")
      .select("id")
      .where("id", "=", post.id)
      .executeTakeFirst();
    expect(visible).toEqual({ id: post.id });
  });

  it("a confirmed privacy report gives its reporter 5 and takes 50 from the author", async () => {
    const { reviewId, author, reporter } = await aReportedAnswer();
    await decideReview(by(await aModerator(forum())), reviewId, { decision: "hide", reason: "A name stands in it." });
    const points = async (accountId: number) =>
      (
        await forum()
          .database.read.selectFrom("standing_total")
          .select("points")
          .where("account_id", "=", accountId)
          .execute()
      ).map((row) => row.points);
    expect(await points(reporter.id)).toEqual([5]);
    expect(await points(author.id)).toEqual([-50]);
  });

  it("whoever decides sees what the text check asked about and why its author kept it", async () => {
    const asker = await aMember(forum());
    const keep: Decision = { text: "Dr Harlow", what: "keep", reason: "author" };
    const writing = { ...by(asker), address: "", decisions: async () => [keep] };
    const { id } = await postQuestion(writing, {
      episode: "none",
      title: "Why was the potassium raised?",
      specialty: "cardiology",
      asking: "What did **Dr Harlow** write of it?",
    });
    const post = { kind: "thread", id } as const;
    const { reviewId } = await raiseFlag(by(await aMember(forum())), { post, reason: "identifies", comment: "" });
    const { page } = await readReview(by(await aModerator(forum())), reviewId);
    expect(page.kept).toEqual([{ text: "Dr Harlow", reason: "An author or a teacher" }]);
  });

  it("a warning under an answer waits in the queue until it is decided", async () => {
    const author = await aMember(forum());
    const threadId = await aThreadRow(forum(), { authorId: author.id });
    const answerId = await anAnswerRow(forum(), { threadId, authorId: author.id });
    const warner = await aMember(forum(), { role: "trainee" });
    const mentor = await aMentor(forum(), "cardiology");
    const react = async (upheld: boolean | null, warningId: number) =>
      by(mentor).write(async (tx) => {
        const base = { warningId, answerId, threadId };
        if (upheld === null) {
          for (const reaction of reactions.inTransaction.AnswerWarned ?? [])
            await reaction(tx, { type: "AnswerWarned", ...base, actorId: warner.id }, by(warner));
        } else
          for (const reaction of reactions.inTransaction.WarningDecided ?? [])
            await reaction(tx, { type: "WarningDecided", ...base, upheld, actorId: mentor.id }, by(mentor));
      });
    const { id: warningId } = await forum().database.write((tx) =>
      tx
        .insertInto("warning")
        .values({
          answer_id: answerId,
          account_id: warner.id,
          kind: "dangerous",
          comment: ownWords("The dose is tenfold."),
          by_clinician: 1,
          created_at: forum().time.now,
        })
        .returning("id")
        .executeTakeFirstOrThrow(),
    );
    await react(null, warningId);
    const open = () =>
      forum()
        .database.read.selectFrom("review")
        .select("decide_by")
        .where("post_kind", "=", "answer")
        .where("post_id", "=", answerId)
        .where("decided_at", "is", null)
        .execute();
    expect(await open()).toEqual([{ decide_by: forum().time.now + 12 * HOUR }]);
    await forum().database.write(
      async (tx) =>
        void (await tx
          .updateTable("warning")
          .set({ decided_at: forum().time.now, decided_by: mentor.id, upheld: 1 })
          .where("id", "=", warningId)
          .execute()),
    );
    await react(true, warningId);
    expect(await open()).toEqual([]);
  });
});
