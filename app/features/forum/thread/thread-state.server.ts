import type { Tx } from "db/engine";
import { isContested, stateOf } from "./thread-state";
import { answersInRounds, disagreementsWith, threadInRound, writeRound } from "./thread-state.queries.server";

/**
 * Brings a thread's counts, state and last activity in line with its rows: at most five statements, however long the
 * thread. The caller holds the thread (`lockThread`), so nothing changes between counting and writing.
 */
export async function refreshThread(tx: Tx, threadId: number): Promise<void> {
  const thread = await threadInRound(tx, threadId);
  const answers = await answersInRounds(tx, [threadId]);
  const endorsed = answers.filter((answer) => answer.endorsers.length > 0);
  // Two answers are needed for one to contradict the other.
  const disagreements = endorsed.length > 1 ? await disagreementsWith(tx, endorsed) : [];
  await writeRound(tx, threadId, {
    state: stateOf(answers, thread.curatedAt),
    contested: isContested(endorsed, disagreements, thread.curatedAt) ? 1 : 0,
    answer_count: answers.length,
    comment_count: thread.comments,
    endorsed_count: endorsed.length,
    last_activity_at: Math.max(thread.createdAt, thread.lastComment ?? 0, ...answers.map((answer) => answer.createdAt)),
  });
}
