import { expect, it } from "vitest";
import { type Actor, visitor } from "~/core/actor";
import type { PostRef } from "~/core/ids";
import { DAY, HOUR } from "~/core/time";
import { forgetReportAddresses, raiseFlag } from "~/features/moderation/flag/flag.server";
import type { FlagReason } from "~/features/moderation/flag/flag-reasons";
import { decideReview } from "~/features/moderation/review/review.server";
import { contextFor } from "~/platform/context.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aModerator } from "../../support/people";
import { anAnswerRow, aThreadRow } from "../../support/posts";

onEveryDialect("reporting a post", (forum) => {
  let network = 0;
  const fromNewNetwork = () => contextFor(forum(), visitor, { address: `2001:db8:${(++network).toString(16)}::1` });
  const flag = (ctx = fromNewNetwork(), post: PostRef, reason: FlagReason = "identifies") =>
    raiseFlag(ctx, { post, reason, comment: "" });
  const by = (actor: Actor) => forum().as(actor);

  async function aPublicAnswer() {
    const author = await aMember(forum());
    const threadId = await aThreadRow(forum(), { authorId: author.id, visibility: "public" });
    const id = await anAnswerRow(forum(), { threadId, authorId: author.id });
    return { author, threadId, post: { kind: "answer", id } as const };
  }
  const isVisible = async (post: PostRef) =>
    (await forum()
      .database.read.selectFrom(
        post.kind === "thread" ? "visible_thread" : post.kind === "answer" ? "visible_answer" : "visible_comment",
      )
      .select("id")
      .where("id", "=", post.id)
      .executeTakeFirst()) !== undefined;
  const anHourLater = () => {
    forum().time.now += HOUR + 1;
  };

  it("a visitor's 'it may identify somebody' hides the post at once and makes pages stale", async () => {
    const { post, threadId } = await aPublicAnswer();
    const version = () =>
      forum().database.read.selectFrom("thread").select("version").where("id", "=", threadId).executeTakeFirstOrThrow();
    const before = await version();
    const outcome = await flag(undefined, post);
    expect(outcome.hidden).toBe(true);
    expect(await isVisible(post)).toBe(false);
    expect((await version()).version).toBeGreaterThan(before.version);
    const review = await forum()
      .database.read.selectFrom("review")
      .selectAll()
      .where("id", "=", outcome.reviewId)
      .executeTakeFirstOrThrow();
    expect(review.decide_by).toBe(forum().time.now + 24 * HOUR);
    anHourLater();
  });

  it("a thread that is hidden leaves the count of its specialty and comes back into it", async () => {
    const author = await aMember(forum());
    const id = await aThreadRow(forum(), { authorId: author.id, visibility: "public", specialty: "neurology" });
    const count = async () =>
      (
        await forum()
          .database.read.selectFrom("specialty")
          .select("thread_count as n")
          .where("slug", "=", "neurology")
          .executeTakeFirstOrThrow()
      ).n;
    const before = await count();
    const { reviewId } = await flag(undefined, { kind: "thread", id });
    expect(await isVisible({ kind: "thread", id })).toBe(false);
    expect(await count()).toBe(before - 1);
    await decideReview(by(await aModerator(forum())), reviewId, { decision: "restore", reason: "Nobody is named." });
    expect(await isVisible({ kind: "thread", id })).toBe(true);
    expect(await count()).toBe(before);
    anHourLater();
  });

  it("'dangerous' waits in the queue and hides nothing", async () => {
    const { post } = await aPublicAnswer();
    const outcome = await flag(by(await aMember(forum())), post, "dangerous");
    expect(outcome.hidden).toBe(false);
    expect(await isVisible(post)).toBe(true);
  });

  it("a visitor reports nothing but identifiability, and only what a visitor can read", async () => {
    const { post } = await aPublicAnswer();
    await expect(flag(undefined, post, "dangerous")).rejects.toMatchObject({ name: "Forbidden" });
    const closed = await aThreadRow(forum(), { authorId: (await aMember(forum())).id, visibility: "verified" });
    await expect(flag(undefined, { kind: "thread", id: closed })).rejects.toMatchObject({ name: "NotFound" });
    await expect(flag(undefined, { kind: "comment", id: 999_999 })).rejects.toMatchObject({ name: "NotFound" });
  });

  it("several reports of one post are one review, and the same report twice is one", async () => {
    const { post } = await aPublicAnswer();
    const [one, two] = [await aMember(forum()), await aMember(forum())];
    const first = await flag(by(one), post, "disrespect");
    const again = await flag(by(one), post, "disrespect");
    const other = await flag(by(two), post, "live-patient");
    expect(new Set([first.reviewId, again.reviewId, other.reviewId]).size).toBe(1);
    const flags = await forum()
      .database.read.selectFrom("flag")
      .select("id")
      .where("review_id", "=", first.reviewId)
      .execute();
    expect(flags).toHaveLength(2);
    const review = await forum()
      .database.read.selectFrom("review")
      .selectAll()
      .where("id", "=", first.reviewId)
      .executeTakeFirstOrThrow();
    // The nearest deadline counts.
    expect(review.decide_by).toBe(forum().time.now + 4 * HOUR);
    expect(review.weight).toBeGreaterThan(10);
    anHourLater();
  });

  it("ten people who report one post at once open one review and hide it once", async () => {
    const { post } = await aPublicAnswer();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => flag(undefined, post)));
    expect(new Set(outcomes.map((outcome) => outcome.reviewId)).size).toBe(1);
    const hides = await forum()
      .database.read.selectFrom("audit_log")
      .select("seq")
      .where("act", "=", "post-hidden-by-report")
      .where("subject_kind", "=", "answer")
      .where("subject_id", "=", String(post.id))
      .execute();
    expect(hides).toHaveLength(1);
    anHourLater();
  });

  it("one address block sends three reports a day without an account, also at once", async () => {
    const posts = await Promise.all(Array.from({ length: 6 }, aPublicAnswer));
    const results = await Promise.allSettled(
      posts.map(({ post }, index) =>
        flag(contextFor(forum(), visitor, { address: `2001:db8:aaaa:1::${index + 1}` }), post),
      ),
    );
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(3);
    for (const result of results)
      if (result.status === "rejected") expect(result.reason).toMatchObject({ name: "TooMany", status: 429 });
    const stored = await forum().database.read.selectFrom("flag").select("address_hash").execute();
    expect(JSON.stringify(stored)).not.toContain("2001");
    forum().time.now += DAY + 1;
    const { post } = await aPublicAnswer();
    expect((await flag(contextFor(forum(), visitor, { address: "2001:db8:aaaa:1::9" }), post)).hidden).toBe(true);
    anHourLater();
  });

  it("address blocks are forgotten after a day", async () => {
    const { post } = await aPublicAnswer();
    const { reviewId } = await flag(undefined, post);
    const hash = async () =>
      (
        await forum()
          .database.read.selectFrom("flag")
          .select("address_hash")
          .where("review_id", "=", reviewId)
          .executeTakeFirstOrThrow()
      ).address_hash;
    await forgetReportAddresses(by(visitor));
    expect(await hash()).toMatch(/^[0-9a-f]{64}$/);
    forum().time.now += DAY;
    await forgetReportAddresses(by(visitor));
    expect(await hash()).toBeNull();
  });

  it("a version that a moderator let stand is hidden again only by members, an edited one by anybody", async () => {
    const { post } = await aPublicAnswer();
    const moderator = await aModerator(forum());
    const clear = async (reviewId: number) =>
      decideReview(by(moderator), reviewId, { decision: "restore", reason: "No identifier." });
    await clear((await flag(undefined, post)).reviewId);
    const queued = await flag(undefined, post);
    expect(queued.hidden).toBe(false);
    expect(await isVisible(post)).toBe(true);
    const byReader = await flag(by(await aMember(forum(), { role: "reader" })), post);
    expect(byReader.hidden).toBe(false);
    expect((await flag(by(await aMember(forum())), post)).hidden).toBe(true);
    await clear(queued.reviewId);
    await forum().database.write(
      async (tx) =>
        void (await tx.updateTable("answer").set({ edited_at: forum().time.now }).where("id", "=", post.id).execute()),
    );
    expect((await flag(undefined, post)).hidden).toBe(true);
    anHourLater();
  });

  it("above the rate of the whole forum reports wait in the queue; members still hide", async () => {
    for (let index = 0; index < 20; index++)
      expect((await flag(undefined, (await aPublicAnswer()).post)).hidden).toBe(true);
    const late = await aPublicAnswer();
    const queued = await flag(undefined, late.post);
    expect(queued.hidden).toBe(false);
    expect(await isVisible(late.post)).toBe(true);
    expect((await flag(by(await aMember(forum())), late.post)).hidden).toBe(true);
    anHourLater();
    expect((await flag(undefined, (await aPublicAnswer()).post)).hidden).toBe(true);
    anHourLater();
  });

  it("an anonymous asker who reports their own question stands in no event and no log", async () => {
    const asker = await aMember(forum());
    const id = await aThreadRow(forum(), { anonymousAuthorId: asker.id });
    await flag(by(asker), { kind: "thread", id });
    const log = await forum()
      .database.read.selectFrom("audit_log")
      .select("actor_id")
      .where("subject_kind", "=", "thread")
      .where("subject_id", "=", String(id))
      .execute();
    expect(log).toEqual([{ actor_id: null }]);
    const jobs = await forum().database.read.selectFrom("job").select("payload").execute();
    for (const job of jobs) expect(JSON.parse(job.payload)).not.toMatchObject({ actorId: asker.id });
  });

  it("what anonymous askers report under their questions weighs the same, whatever became of earlier reports", async () => {
    const [moderator, asker] = [await aModerator(forum()), await aMember(forum())];
    for (let count = 0; count < 4; count++) {
      anHourLater();
      const { reviewId } = await flag(by(asker), (await aPublicAnswer()).post, "disrespect");
      await decideReview(by(moderator), reviewId, { decision: "dismiss", reason: "It is curt, and no more." });
    }
    const weights = [];
    for (const one of [asker, await aMember(forum())]) {
      const threadId = await aThreadRow(forum(), { anonymousAuthorId: one.id });
      const answer = await anAnswerRow(forum(), { threadId, authorId: (await aMember(forum())).id });
      for (const post of [
        { kind: "thread", id: threadId },
        { kind: "answer", id: answer },
      ] as const) {
        const { reviewId } = await flag(by(one), post, "disrespect");
        const row = forum().database.read.selectFrom("review").select("weight").where("id", "=", reviewId);
        weights.push((await row.executeTakeFirstOrThrow()).weight);
      }
    }
    expect(new Set(weights).size).toBe(1);
  });
});
