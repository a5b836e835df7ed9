import { expect, test } from "vitest";
import { readAnswers } from "~/features/forum/answer/answer-list.queries.server";
import { ANSWERS_PER_PAGE } from "~/features/forum/answer/answer-order";
import { wilson } from "~/features/forum/answer/wilson";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember } from "../../support/people";
import { anAnswerRow, aThreadRow } from "../../support/posts";

onEveryDialect("the order of answers", (forum) => {
  type Votes = { useful: number; disagree: number; endorsements?: number };

  async function answered(votes: readonly Votes[]) {
    const author = await aMember(forum());
    const threadId = await aThreadRow(forum(), { authorId: author.id });
    const ids: number[] = [];
    for (const { useful, disagree, endorsements = 0 } of votes) {
      forum().time.now += 1_000;
      const id = await anAnswerRow(forum(), { threadId, authorId: author.id });
      const counts = { useful_count: useful, disagree_count: disagree, endorsement_count: endorsements };
      await forum().database.write((tx) =>
        tx
          .updateTable("answer")
          .set({ ...counts, wilson: wilson(useful, disagree) })
          .where("id", "=", id)
          .execute(),
      );
      ids.push(id);
    }
    const thread = { id: threadId, specialtyId: 1 };
    /** The answers of all pages, one after the other, by their place in `votes`. */
    return async (order: "best" | "oldest") => {
      const shown: number[] = [];
      for (let after: number | null = null; ; after = ids[shown.at(-1) ?? 0] ?? null) {
        const { answers, more } = await readAnswers(forum().database.read, thread, { order, after });
        shown.push(...answers.map((answer) => ids.indexOf(answer.id)));
        if (!more) return shown;
      }
    };
  }

  test("endorsed first, then by the lower bound of the votes and not by their difference, then the oldest", async () => {
    const order = await answered([
      { useful: 1, disagree: 0 },
      { useful: 60, disagree: 40 },
      { useful: 18, disagree: 0 },
      { useful: 0, disagree: 9, endorsements: 1 },
      { useful: 0, disagree: 0 },
      { useful: 2, disagree: 0, endorsements: 2 },
      { useful: 0, disagree: 0 },
    ]);
    expect(await order("best")).toEqual([5, 3, 2, 1, 0, 4, 6]);
    expect(await order("oldest")).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test("over several pages no answer is repeated or left out, however many are equal", async () => {
    const many = Array.from({ length: ANSWERS_PER_PAGE * 2 + 3 }, (_, index) => ({
      useful: index % 3,
      disagree: 0,
      endorsements: index % 7 === 0 ? 1 : 0,
    }));
    const order = await answered(many);
    const rank = (index: number) => [many[index]?.endorsements ? 0 : 1, -(many[index]?.useful ?? 0), index] as const;
    const expected = many
      .map((_, index) => index)
      .sort((one, other) => {
        const [a, b] = [rank(one), rank(other)];
        return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
      });
    expect(await order("best")).toEqual(expected);
  });
});
