import type { Tx } from "db/engine";
import { lockThreads } from "../thread/thread.queries.server";
import { isContested, stateOf } from "../thread/thread-state";
import {
  answersInRounds,
  disagreementsWith,
  type RoundOfMentors,
  roundsOf,
  writeRounds,
} from "../thread/thread-state.queries.server";

const PART = 500;

/**
 * Brings the rounds of threads in line with who is a mentor now, and makes their pages anew: a handful of statements
 * for each 500, since somebody may have answered in thousands.
 */
export async function refreshRounds(tx: Tx, threadIds: readonly number[]): Promise<void> {
  for (let from = 0; from < threadIds.length; from += PART) await refreshPart(tx, threadIds.slice(from, from + PART));
}

async function refreshPart(tx: Tx, threadIds: readonly number[]): Promise<void> {
  await lockThreads(tx, threadIds);
  const answers = new Map<number, Awaited<ReturnType<typeof answersInRounds>>>(threadIds.map((id) => [id, []]));
  for (const answer of await answersInRounds(tx, threadIds)) answers.get(answer.threadId)?.push(answer);
  const endorsedIn = (id: number) => (answers.get(id) ?? []).filter((answer) => answer.endorsers.length > 0);
  // Two answers are needed for one to contradict the other.
  const doubtful = threadIds.map(endorsedIn).filter((endorsed) => endorsed.length > 1);
  const disagreements = doubtful.length > 0 ? await disagreementsWith(tx, doubtful.flat()) : [];

  const changed = new Map<string, { round: RoundOfMentors; ids: number[] }>();
  for (const thread of await roundsOf(tx, threadIds)) {
    const endorsed = endorsedIn(thread.id);
    const round: RoundOfMentors = {
      state: stateOf(answers.get(thread.id) ?? [], thread.curatedAt),
      contested: isContested(endorsed, disagreements, thread.curatedAt) ? 1 : 0,
      endorsed_count: endorsed.length,
    };
    const { state, contested, endorsed: count } = thread;
    if (round.state === state && round.contested === contested && round.endorsed_count === count) continue;
    const key = JSON.stringify(round);
    changed.set(key, { round, ids: [...(changed.get(key)?.ids ?? []), thread.id] });
  }
  for (const { round, ids } of changed.values()) await writeRounds(tx, ids, round);
}
