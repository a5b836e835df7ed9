import type { Context } from "~/platform/context.server";
import { findsAnything } from "./match.queries.server";
import { type ParsedQuery, parseQuery } from "./query";
import { didYouMean } from "./suggest";
import { segmentWords } from "./synonyms";
import { knownWords, wordsFrom } from "./word.queries.server";

/** The same query with its slips put right, if it has any and this reader would then find something. */
export async function correctionOf(ctx: Context, q: string, query: ParsedQuery): Promise<string | null> {
  // A clinical term is spelt right, whether or not it stands in a title.
  const typed = query.groups
    .map((group) => group.original)
    .filter((original) => !original.includes(" ") && !segmentWords([original])[0]?.known);
  const known = await knownWords(ctx.db, ctx.actor, typed);
  const odd = typed.filter((word) => word.length >= 4 && !known.has(word)).slice(0, 3);
  const corrections = new Map<string, string>();
  for (const word of odd) {
    const near = didYouMean(word, await wordsLike(ctx, word));
    if (near) corrections.set(word, near);
  }
  if (corrections.size === 0) return null;
  const corrected = query.groups.map((group) => corrections.get(group.original) ?? group.original);
  const text = [...corrected, ...query.phrases.map((phrase) => `"${phrase}"`)].join(" ");
  return text !== q && (await findsAnything(ctx.runtime.database, ctx.actor, parseQuery(text))) ? text : null;
}

/** Words that begin as this one does, or with its first two letters the other way round. */
async function wordsLike(ctx: Context, word: string): Promise<[string, number][]> {
  const starts = new Set([word.slice(0, 1), `${word.charAt(1)}${word.charAt(0)}`]);
  const found = await Promise.all([...starts].map((start) => wordsFrom(ctx.db, ctx.actor, start)));
  return found.flat().map(({ word: known, uses }) => [known, uses]);
}
