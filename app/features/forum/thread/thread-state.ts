import type { Instant } from "~/core/time";

/** How far the round has got: nobody yet, peers, a senior doctor, learning points. */
export type ThreadState = "unanswered" | "peer" | "senior" | "curated";

/**
 * A visible answer, and who stands behind it. Only endorsements that count: given here, by somebody who is a mentor
 * now.
 */
export type AnswerInRound = {
  id: number;
  authorId: number;
  bySenior: boolean;
  endorsers: readonly { accountId: number; at: Instant }[];
};

/** "Disagree" on an answer. */
export type Disagreement = { answerId: number; accountId: number; at: Instant };

export function stateOf(answers: readonly AnswerInRound[], curatedAt: Instant | null): ThreadState {
  if (curatedAt !== null) return "curated";
  if (answers.some((answer) => answer.bySenior || answer.endorsers.length > 0)) return "senior";
  return answers.length > 0 ? "peer" : "unanswered";
}

/**
 * Contested: of two endorsed answers, the author or an endorser of one disagrees with the other. It begins when the
 * last of that came together, and ends with learning points published after.
 */
export function isContested(
  answers: readonly AnswerInRound[],
  disagreements: readonly Disagreement[],
  curatedAt: Instant | null,
): boolean {
  const endorsed = answers.filter((answer) => answer.endorsers.length > 0);
  const firstEndorsed = (answer: AnswerInRound) => Math.min(...answer.endorsers.map(({ at }) => at));
  return disagreements.some((disagreement) => {
    const doubted = endorsed.find((answer) => answer.id === disagreement.answerId);
    if (!doubted) return false;
    return endorsed.some((other) => {
      if (other.id === doubted.id) return false;
      const theirs = other.endorsers.find((endorser) => endorser.accountId === disagreement.accountId);
      if (!theirs && other.authorId !== disagreement.accountId) return false;
      const began = Math.max(disagreement.at, firstEndorsed(doubted), theirs?.at ?? firstEndorsed(other));
      return curatedAt === null || began > curatedAt;
    });
  });
}
