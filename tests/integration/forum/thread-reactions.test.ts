import { expect, test } from "vitest";
import type { PostRef } from "~/core/ids";
import { endorseAnswer } from "~/features/forum/answer/endorsement.server";
import { vote } from "~/features/forum/answer/vote.server";
import { postComment } from "~/features/forum/comment/comment.server";
import { deletePost } from "~/features/forum/post/deletion.server";
import { weighMentorAnew } from "~/features/forum/thread/thread-reactions.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aMentor, aModerator, anEducator } from "../../support/people";
import { anAnswer, answerRow, aQuestion, threadRow, unlimited } from "../../support/questions";

onEveryDialect("what happens around a thread", (forum) => {
  /** Hides or shows a post as moderation does: its own rows, then the event. */
  async function moderate(post: PostRef, threadId: number, hide: boolean) {
    const moderator = await aModerator(forum());
    const ctx = forum().as(moderator);
    await ctx.write(async (tx) => {
      const review = await tx
        .insertInto("review")
        .values({
          post_kind: post.kind,
          post_id: post.id,
          thread_id: threadId,
          opened_at: 1,
          decide_by: 2,
          decided_at: 3,
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      const said = { ...post, threadId, reviewId: review.id, actorId: moderator.id };
      if (hide)
        await tx
          .insertInto("hidden_post")
          .values({
            post_kind: post.kind,
            post_id: post.id,
            thread_id: threadId,
            review_id: review.id,
            hidden_at: 1,
            reason: "identifies",
          })
          .execute();
      else
        await tx.deleteFrom("hidden_post").where("post_kind", "=", post.kind).where("post_id", "=", post.id).execute();
      await ctx.record(tx, { type: hide ? "PostHidden" : "PostUnhidden", ...said });
    });
  }

  const learn = async (threadId: number, count: number) => {
    const educator = await anEducator(forum(), "cardiology");
    const ctx = forum().as(educator);
    await ctx.write((tx) => ctx.record(tx, { type: "LearningPointsChanged", threadId, count, actorId: educator.id }));
  };

  test("learning points make it curated, and without them it is what it was", async () => {
    const { id } = await aQuestion(forum());
    await anAnswer(forum(), id);
    await learn(id, 3);
    expect(await threadRow(forum(), id)).toMatchObject({ state: "curated", curated_at: forum().clock() });
    await learn(id, 0);
    expect(await threadRow(forum(), id)).toMatchObject({ state: "peer", curated_at: null });
  });

  test("learning points end a contest, until somebody disagrees anew", async () => {
    const { id } = await aQuestion(forum());
    const [one, two] = [await anAnswer(forum(), id), await anAnswer(forum(), id)];
    const mentor = await aMentor(forum(), "cardiology");
    const ctx = () => unlimited(forum(), mentor);
    await endorseAnswer(ctx(), one.id, true);
    await endorseAnswer(unlimited(forum(), await aMentor(forum(), "cardiology")), two.id, true);
    await vote(ctx(), { kind: "answer", id: two.id }, { value: -1, on: true });
    expect((await threadRow(forum(), id)).contested).toBe(1);
    forum().time.now += 1_000;
    await learn(id, 1);
    expect((await threadRow(forum(), id)).contested).toBe(0);
    forum().time.now += 1_000;
    await vote(ctx(), { kind: "answer", id: two.id }, { value: -1, on: false });
    await vote(ctx(), { kind: "answer", id: two.id }, { value: -1, on: true });
    expect((await threadRow(forum(), id)).contested).toBe(1);
  });

  test("a hidden answer leaves the counts at once and comes back exactly", async () => {
    const { id } = await aQuestion(forum());
    const answer = await anAnswer(forum(), id, await aMentor(forum(), "cardiology"));
    const before = await threadRow(forum(), id);
    await moderate({ kind: "answer", id: answer.id }, id, true);
    const hidden = await threadRow(forum(), id);
    expect(hidden).toMatchObject({ answer_count: 0, state: "unanswered" });
    expect(hidden.version).toBeGreaterThan(before.version);
    await moderate({ kind: "answer", id: answer.id }, id, false);
    const { version: _, ...shown } = await threadRow(forum(), id);
    expect(before).toMatchObject(shown);
  });

  test("a hidden comment leaves its answer's count", async () => {
    const { id, asker } = await aQuestion(forum());
    const answer = await anAnswer(forum(), id);
    const comment = await postComment(unlimited(forum(), asker), id, { body: "Hm.", answer: answer.id });
    await moderate({ kind: "comment", id: comment.id }, id, true);
    expect((await answerRow(forum(), answer.id)).comment_count).toBe(0);
    expect((await threadRow(forum(), id)).comment_count).toBe(0);
  });

  test("a hidden question leaves its specialty's count, and cannot be withdrawn or counted twice", async () => {
    const count = async () =>
      (
        await forum()
          .database.read.selectFrom("specialty")
          .select("thread_count as n")
          .where("slug", "=", "psychiatry")
          .executeTakeFirstOrThrow()
      ).n;
    const { id, asker } = await aQuestion(forum(), { specialty: "psychiatry" });
    const before = await count();
    await moderate({ kind: "thread", id }, id, true);
    expect(await count()).toBe(before - 1);
    await expect(deletePost(unlimited(forum(), asker), { kind: "thread", id }, true)).rejects.toMatchObject({
      name: "NotFound",
    });
    await moderate({ kind: "thread", id }, id, false);
    expect(await count()).toBe(before);
  });

  test("a mentor's endorsements and answers stop counting with the role, and count again with it", async () => {
    const mentor = await aMentor(forum(), "cardiology");
    const endorsed = await aQuestion(forum());
    const answer = await anAnswer(forum(), endorsed.id);
    await endorseAnswer(unlimited(forum(), mentor), answer.id, true);
    const answered = await aQuestion(forum());
    await anAnswer(forum(), answered.id, mentor);
    const admin = forum().as(await aMember(forum(), { admin: true }));
    const turn = (role: "reader" | "mentor", mentorOf: number | null) =>
      admin.write(async (tx) => {
        await tx
          .updateTable("account")
          .set({ role, mentor_specialty_id: mentorOf })
          .where("id", "=", mentor.id)
          .execute();
        const type = role === "mentor" ? "RoleGranted" : "RoleEnded";
        await admin.record(tx, { type, accountId: mentor.id, grantId: 1, actorId: null });
      });
    await turn("reader", null);
    expect(await threadRow(forum(), endorsed.id)).toMatchObject({ state: "peer", endorsed_count: 0 });
    expect((await answerRow(forum(), answer.id)).endorsement_count).toBe(0);
    expect((await threadRow(forum(), answered.id)).state).toBe("peer");
    await turn("mentor", mentor.mentorSpecialtyId);
    expect(await threadRow(forum(), endorsed.id)).toMatchObject({ state: "senior", endorsed_count: 1 });
    expect((await threadRow(forum(), answered.id)).state).toBe("senior");
  });

  test("however many threads a mentor touched, losing the role takes a handful of statements", async () => {
    const statements = async (threads: number) => {
      const mentor = await aMentor(forum(), "cardiology");
      const ids: number[] = [];
      for (let count = 0; count < threads; count++) {
        const { id } = await aQuestion(forum());
        const [first, second] = [await anAnswer(forum(), id), await anAnswer(forum(), id)];
        for (const answer of [first, second]) await endorseAnswer(unlimited(forum(), mentor), answer.id, true);
        ids.push(id);
      }
      await forum().database.write((tx) =>
        tx
          .updateTable("account")
          .set({ role: "reader", mentor_specialty_id: null })
          .where("id", "=", mentor.id)
          .execute(),
      );
      let count = 0;
      await forum().database.write((tx) => {
        const counted = tx.withPlugin({
          transformQuery: ({ node }) => {
            count++;
            return node;
          },
          transformResult: async ({ result }) => result,
        });
        return weighMentorAnew(counted, { accountId: mentor.id });
      });
      for (const id of ids) expect(await threadRow(forum(), id)).toMatchObject({ state: "peer", endorsed_count: 0 });
      return count;
    };
    expect(await statements(6)).toBe(await statements(2));
  });
});
