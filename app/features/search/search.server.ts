import type { Match } from "db/full-text";
import { addressBlock } from "~/platform/client-address.server";
import type { Context } from "~/platform/context.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { findMatches, groupsOf, type Narrowing, wordsOfDocuments } from "./match.queries.server";
import { offersFor } from "./offer.queries.server";
import { textOf } from "./post-text";
import { parseQuery } from "./query";
import { scoreOf } from "./ranking";
import { resultAnswers, resultThreads } from "./result.queries.server";
import type { Result, Results } from "./results";
import { MOST_PAGES } from "./search-ask";
import { marked, snippet } from "./snippet";
import { correctionOf } from "./spelling.server";

const PAGE = 20;
/** So many matches are read to be scored; each costs some microseconds. */
const MOST_READ = 120;

/** Searches what this reader may read: threads by their best post, the best first. */
export async function searchPosts(
  ctx: Context,
  { q, page = 1, ...narrowing }: Narrowing & { q: string; page?: number },
): Promise<Results> {
  await limitSearch(ctx, "search");
  const { database } = ctx.runtime;
  const query = parseQuery(q);
  const { matches, capped } = await findMatches(database, ctx.actor, query, narrowing);
  const threads = await bestOfThreads(ctx, matches, groupsOf(query));
  const shown = threads.slice((page - 1) * PAGE, page * PAGE);
  return {
    results: await resultsOf(ctx, shown, groupsOf(query).flat()),
    total: threads.length,
    capped,
    pages: Math.min(MOST_PAGES, Math.ceil(threads.length / PAGE)),
    offers: page === 1 ? await offersFor(ctx.db, ctx.actor, q) : [],
    didYouMean: page === 1 && threads.length < 3 ? await correctionOf(ctx, q, query) : null,
  };
}

/** Counts one search or suggestion against what a person, or an address without an account, may ask. */
export async function limitSearch(ctx: Context, kind: "search" | "suggest"): Promise<void> {
  const { actor, address, runtime } = ctx;
  if (address === "") return;
  const rules = rateLimitRules;
  if (actor.kind === "member") {
    const rule = kind === "search" ? rules.searchPerPerson : rules.suggestPerPerson;
    return runtime.limits.consume(rule, String(actor.id));
  }
  const rule = kind === "search" ? rules.searchPerAddress : rules.suggestPerAddress;
  await runtime.limits.consume(rule, addressBlock(address));
}

/**
 * Each thread once, by its best post. The first matches (titles, then the newest) are read and scored; what comes after
 * them keeps its order.
 */
async function bestOfThreads(ctx: Context, matches: readonly Match[], groups: readonly string[][]): Promise<Match[]> {
  const read = matches.slice(0, MOST_READ);
  const words =
    read.length > 0
      ? await wordsOfDocuments(
          ctx.db,
          read.map((match) => match.id),
        )
      : [];
  const scores = new Map(words.map((document) => [document.id, scoreOf(document, groups)]));
  const scoreOfMatch = (match: Match) => scores.get(match.id) ?? 0;
  const ranked = read.sort((a, b) => scoreOfMatch(b) - scoreOfMatch(a) || b.id - a.id);
  const best = new Map<number, Match>();
  for (const match of [...ranked, ...matches.slice(MOST_READ)])
    if (!best.has(match.threadId)) best.set(match.threadId, match);
  return [...best.values()];
}

async function resultsOf(ctx: Context, shown: readonly Match[], terms: readonly string[]): Promise<Result[]> {
  if (shown.length === 0) return [];
  const answerIds = shown.filter((match) => match.postKind === "answer").map((match) => match.postId);
  const [threads, answers] = await Promise.all([
    resultThreads(
      ctx.db,
      ctx.actor,
      shown.map((match) => match.threadId),
    ),
    answerIds.length > 0 ? resultAnswers(ctx.db, answerIds) : [],
  ]);
  const threadById = new Map(threads.map((thread) => [thread.id, thread]));
  const answerById = new Map(answers.map((answer) => [answer.id, answer]));
  return shown.flatMap((match): Result[] => {
    const thread = threadById.get(match.threadId);
    if (!thread) return [];
    const answer = match.postKind === "answer" ? answerById.get(match.postId) : undefined;
    const address = `/questions/${thread.id}/${thread.slug}`;
    const html = answer ? answer.html : `${thread.askingHtml} ${thread.knowHtml} ${thread.thinkHtml}`;
    return [
      {
        threadId: thread.id,
        kind: thread.kind === "case" ? "case" : "question",
        address,
        title: marked(thread.title, terms),
        state: thread.state,
        stage: thread.stage,
        createdAt: thread.createdAt,
        answers: thread.answers,
        useful: thread.useful,
        specialty: { name: thread.specialty, slug: thread.specialtySlug },
        snippet: snippet(textOf(html), terms),
        answer: answer ? { address: `${address}#answer-${answer.id}`, author: answer.author } : null,
      },
    ];
  });
}
