import type { Context } from "~/platform/context.server";
import { audienceOf, titlesOf } from "./match.queries.server";
import { parseQuery } from "./query";
import { resultThreads } from "./result.queries.server";
import { limitSearch } from "./search.server";

export type SimilarThread = { id: number; title: string; state: string; answers: number; address: string };

/**
 * Questions that were asked already, while somebody types a title. A title counts as similar if it shares two things
 * with what was typed that are half of it, or that weigh enough: what few titles say weighs more, and what none says
 * weighs nothing, or a title as people write it ("Potassium of 6.8 and a normal ECG") would be like no other.
 */
export async function similarThreads(ctx: Context, title: string, limit = 5): Promise<SimilarThread[]> {
  await limitSearch(ctx, "suggest");
  const groups = parseQuery(title.replaceAll('"', " "))
    .groups.map((group) => group.alternatives)
    .filter((terms) => terms.some((term) => /\p{L}{2}/u.test(term)));
  if (groups.length < 2) return [];
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
  const best = mostAlike(groups, titles).slice(0, limit);
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

const ENOUGH_WEIGHT = 0.4;

/** The titles that are like these groups of words, the most alike first. */
function mostAlike(groups: readonly string[][], titles: readonly { threadId: number; title: string }[]) {
  const found = titles.map(({ threadId, title }) => {
    const padded = ` ${title} `;
    return { threadId, shared: groups.map((terms) => terms.some((term) => padded.includes(` ${term}`))) };
  });
  const weights = groups.map((_, place) => {
    const uses = found.filter(({ shared }) => shared[place]).length;
    return uses === 0 ? 0 : Math.log(1 + titles.length / uses);
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return found
    .map(({ threadId, shared }) => ({
      threadId,
      count: shared.filter(Boolean).length,
      weight: weights.reduce((sum, weight, place) => (shared[place] ? sum + weight : sum), 0),
    }))
    .filter(({ count, weight }) => count >= 2 && (count / groups.length >= 0.5 || weight / whole >= ENOUGH_WEIGHT))
    .sort((a, b) => b.weight - a.weight || b.threadId - a.threadId);
}
