import type { Tx } from "db/engine";
import { slices } from "db/slices";
import { isContested, stateOf } from "../thread/thread-state";
import { answersInRounds, disagreementsWith } from "../thread/thread-state.queries.server";
import { recountAnswers, threadsAndComments, writeAllRounds } from "./recount.queries.server";

/**
 * Counts everything of these threads again, answers first: the same few statements for each 500 threads, since somebody
 * may have left marks in thousands. The caller holds the threads.
 */
export async function recountThreads(tx: Tx, threadIds: readonly number[]): Promise<void> {
  for (const part of slices(threadIds)) {
    await recountAnswers(tx, { threadIds: part });
    await refreshThreads(tx, part);
  }
}

/** What `refreshThread` does, for many. */
async function refreshThreads(tx: Tx, threadIds: readonly number[]): Promise<void> {
  const answers = new Map<number, Awaited<ReturnType<typeof answersInRounds>>>(threadIds.map((id) => [id, []]));
  for (const answer of await answersInRounds(tx, threadIds)) answers.get(answer.threadId)?.push(answer);
  const endorsedIn = (id: number) => (answers.get(id) ?? []).filter((answer) => answer.endorsers.length > 0);
  // Two answers are needed for one to contradict the other.
  const doubtful = threadIds.map(endorsedIn).filter((endorsed) => endorsed.length > 1);
  const disagreements = doubtful.length > 0 ? await disagreementsWith(tx, doubtful.flat()) : [];
  const { threads, comments } = await threadsAndComments(tx, threadIds);
  await writeAllRounds(
    tx,
    threads.map(({ id, createdAt, curatedAt }) => {
      const here = answers.get(id) ?? [];
      const under = comments.get(id);
      return {
        id,
        state: stateOf(here, curatedAt),
        contested: isContested(endorsedIn(id), disagreements, curatedAt) ? 1 : 0,
        answer_count: here.length,
        comment_count: under?.count ?? 0,
        endorsed_count: endorsedIn(id).length,
        last_activity_at: Math.max(createdAt, under?.last ?? 0, ...here.map((answer) => answer.createdAt)),
      };
    }),
  );
}
