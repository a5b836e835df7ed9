import type { Context } from "~/platform/context.server";
import { audienceOf } from "./match.queries.server";
import { parseQuery } from "./query";
import { resultThreads } from "./result.queries.server";
import { limitSearch } from "./search.server";
import { wordsOf } from "./words";

export type SimilarThread = { id: number; title: string; state: string; answers: number; address: string };

/** Questions that were asked already, while somebody types a title: at least half of what it says stands in theirs. */
export async function similarThreads(ctx: Context, title: string, limit = 5): Promise<SimilarThread[]> {
  await limitSearch(ctx, "suggest");
  const groups = parseQuery(title.replaceAll('"', " ")).groups.map((group) => group.alternatives);
  if (groups.length < 2) return [];
  const matches = await ctx.runtime.database.fullText.newest(
    ctx.db,
    { groups: [groups.flat().slice(0, 60)], titleOnly: true },
    audienceOf(ctx.actor),
    200,
  );
  const best = matches.sort((a, b) => b.score - a.score).slice(0, 20);
  if (best.length === 0) return [];
  const rows = await resultThreads(
    ctx.db,
    ctx.actor,
    best.map((match) => match.threadId),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const shared = (text: string) => {
    const padded = ` ${wordsOf(text).join(" ")} `;
    return groups.filter((terms) => terms.some((term) => padded.includes(` ${term}`))).length;
  };
  return best
    .flatMap(({ threadId }) => byId.get(threadId) ?? [])
    .map((thread) => ({ thread, share: shared(thread.title) / groups.length }))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share)
    .slice(0, limit)
    .map(({ thread: { id, slug, title: text, state, answers } }) => {
      return { id, title: text, state, answers, address: `/questions/${id}/${slug}` };
    });
}
