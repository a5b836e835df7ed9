import type { Context } from "~/platform/context.server";
import { audienceOf, titlesOf } from "./match.queries.server";
import { parseQuery } from "./query";
import { resultThreads } from "./result.queries.server";
import { limitSearch } from "./search.server";

export type SimilarThread = { id: number; title: string; state: string; answers: number; address: string };

/** Questions that were asked already, while somebody types a title: at least half of what it says stands in theirs. */
export async function similarThreads(ctx: Context, title: string, limit = 5): Promise<SimilarThread[]> {
  await limitSearch(ctx, "suggest");
  const groups = parseQuery(title.replaceAll('"', " ")).groups.map((group) => group.alternatives);
  if (groups.length < 2) return [];
  const shared = (words: string) => {
    const padded = ` ${words} `;
    return groups.filter((terms) => terms.some((term) => padded.includes(` ${term}`))).length;
  };
  const matches = await ctx.runtime.database.fullText.newest(
    ctx.db,
    { groups: [groups.flat().slice(0, 60)], titleOnly: true },
    audienceOf(ctx.actor),
    200,
  );
  const titles =
    matches.length > 0
      ? await titlesOf(
          ctx.db,
          matches.map((match) => match.id),
        )
      : [];
  const best = titles
    .map(({ threadId, title: words }) => ({ threadId, shared: shared(words) }))
    .sort((a, b) => b.shared - a.shared || b.threadId - a.threadId)
    .slice(0, limit)
    .filter((one) => one.shared / groups.length >= 0.5);
  if (best.length === 0) return [];
  const rows = await resultThreads(
    ctx.db,
    ctx.actor,
    best.map((match) => match.threadId),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return best
    .flatMap(({ threadId }) => byId.get(threadId) ?? [])
    .map(({ id, slug, title: text, state, answers }) => {
      return { id, title: text, state, answers, address: `/questions/${id}/${slug}` };
    });
}
