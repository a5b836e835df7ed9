import fc from "fast-check";
import { expect, test } from "vitest";
import type { Member } from "~/core/actor";
import { endorseAnswer } from "~/features/forum/answer/endorsement.server";
import { vote } from "~/features/forum/answer/vote.server";
import { wilson } from "~/features/forum/answer/wilson";
import { postComment } from "~/features/forum/comment/comment.server";
import { deletePost } from "~/features/forum/post/deletion.server";
import { recountAnswers } from "~/features/forum/post/recount.queries.server";
import { refreshThread } from "~/features/forum/thread/thread-state.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aMentor } from "../../support/people";
import { anAnswer, aQuestion, threadRow, unlimited } from "../../support/questions";

type Act = { what: "useful" | "disagree" | "endorse" | "delete"; who: number; answer: number; on: boolean };

const acts = fc.array(
  fc.record<Act>({
    what: fc.constantFrom("useful", "disagree", "endorse", "delete"),
    who: fc.integer({ min: 0, max: 2 }),
    answer: fc.integer({ min: 0, max: 1 }),
    on: fc.boolean(),
  }),
  { minLength: 1, maxLength: 14 },
);

onEveryDialect("counters", (forum) => {
  const counted = async (threadId: number) => {
    const answers = await forum()
      .database.read.selectFrom("answer")
      .select(["id", "useful_count", "disagree_count", "wilson", "endorsement_count", "comment_count"])
      .where("thread_id", "=", threadId)
      .orderBy("id")
      .execute();
    const { version: _, ...thread } = await threadRow(forum(), threadId);
    return { thread, answers };
  };

  /** Counted by hand from the rows, in another way than the code does. */
  const byHand = async (answerId: number) => {
    const { read } = forum().database;
    const votes = await read
      .selectFrom("vote")
      .select("value")
      .where("post_kind", "=", "answer")
      .where("post_id", "=", answerId)
      .execute();
    const endorsements = await read
      .selectFrom("endorsement")
      .select("account_id")
      .where("answer_id", "=", answerId)
      .execute();
    const useful = votes.filter(({ value }) => value === 1).length;
    const disagree = votes.length - useful;
    return {
      useful_count: useful,
      disagree_count: disagree,
      wilson: wilson(useful, disagree),
      endorsement_count: endorsements.length,
    };
  };

  test("any interleaving of votes, endorsements and deletions leaves them equal to a recount", async () => {
    const people: Member[] = [];
    for (let made = 0; made < 3; made++) people.push(await aMentor(forum(), "cardiology"));
    await fc.assert(
      fc.asyncProperty(acts, fc.integer({ min: 1, max: 4 }), async (list, atOnce) => {
        const { id } = await aQuestion(forum());
        const answers = [await anAnswer(forum(), id, people[0]), await anAnswer(forum(), id, await aMember(forum()))];
        await postComment(unlimited(forum(), answers[1]?.author ?? (await aMember(forum()))), id, {
          body: "Hm.",
          answer: answers[0]?.id,
        });
        const act = async ({ what, who, answer, on }: Act) => {
          const [person, target] = [people[who], answers[answer]];
          if (!person || !target) return;
          const post = { kind: "answer", id: target.id } as const;
          if (what === "endorse") await endorseAnswer(unlimited(forum(), person), target.id, on);
          else if (what === "delete") await deletePost(unlimited(forum(), target.author), post, on);
          else await vote(unlimited(forum(), person), post, { value: what === "useful" ? 1 : -1, on });
        };
        // Refusals (an own answer, one that is withdrawn) are part of the game.
        for (let start = 0; start < list.length; start += atOnce)
          for (const done of await Promise.allSettled(list.slice(start, start + atOnce).map(act)))
            if (done.status === "rejected") expect(["Forbidden", "NotFound"]).toContain(done.reason.name);

        const before = await counted(id);
        for (const answer of before.answers) expect(answer).toMatchObject(await byHand(answer.id));
        const visible = await forum()
          .database.read.selectFrom("visible_answer")
          .select("id")
          .where("thread_id", "=", id)
          .execute();
        expect(before.thread.answer_count).toBe(visible.length);
        await forum().database.write(async (tx) => {
          await recountAnswers(tx, { threadIds: [id] });
          await refreshThread(tx, id);
        });
        expect(await counted(id)).toEqual(before);
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});
