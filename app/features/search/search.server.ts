import type { Match, WordedMatch } from "db/full-text";
import { shownTime } from "~/core/time";
import { addressBlock } from "~/platform/client-address.server";
import type { Context } from "~/platform/context.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import {
  type Found,
  findMatches,
  groupsOf,
  type MatchFilter,
  MOST_SCORED,
  wordsOfDocuments,
} from "./match.queries.server";
import { offersFor } from "./offer.queries.server";
import { textOf } from "./post-text";
import { parseQuery, termsOf } from "./query";
import { scoreOf } from "./ranking";
import { resultAnswers, resultThreads, threadTexts } from "./result.queries.server";
import type { Result, Results } from "./results";
import { MOST_PAGES, PAGE } from "./search-ask";
import { markerOf } from "./snippet";
import { correctionOf } from "./spelling.server";

export type Search = MatchFilter & { q: string; page?: number };

/** Searches what this reader may read: threads by their best post, the best first. */
export async function searchPosts(ctx: Context, search: Search): Promise<Results> {
  await limitSearch(ctx, "search");
  return findPosts(ctx, search);
}

/** The same without counting it, for whoever counted it already. */
export async function findPosts(ctx: Context, { q, page = 1, ...narrowing }: Search): Promise<Results> {
  const query = parseQuery(q);
  const found = await findMatches(ctx.runtime.database, ctx.actor, query, narrowing, page);
  const threads = await bestOfThreads(ctx, found, groupsOf(query));
  const shown = threads.slice((page - 1) * PAGE, page * PAGE);
  return {
    results: await resultsOf(ctx, shown, termsOf(query)),
    total: threads.length,
    more: found.more,
    scored: found.worded.length > MOST_SCORED ? MOST_SCORED : null,
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
async function bestOfThreads(ctx: Context, { matches, worded }: Found, groups: readonly string[][]): Promise<Match[]> {
  const known = new Map(worded.map((match) => [match.id, match]));
  const read = matches.slice(0, MOST_SCORED);
  const others = read.filter((match) => !known.has(match.id)).map((match) => match.id);
  const words: Pick<WordedMatch, "id" | "title" | "body">[] = read.flatMap((match) => known.get(match.id) ?? []);
  if (others.length > 0) words.push(...(await wordsOfDocuments(ctx.db, others)));
  const scores = new Map(words.map((document) => [document.id, scoreOf(document, groups)]));
  const scoreOfMatch = (match: Match) => scores.get(match.id) ?? 0;
  const ranked = read.sort((a, b) => scoreOfMatch(b) - scoreOfMatch(a) || b.id - a.id);
  const best = new Map<number, Match>();
  for (const match of [...ranked, ...matches.slice(MOST_SCORED)])
    if (!best.has(match.threadId)) best.set(match.threadId, match);
  return [...best.values()];
}

async function resultsOf(ctx: Context, shown: readonly Match[], terms: readonly string[]): Promise<Result[]> {
  if (shown.length === 0) return [];
  const { db, actor } = ctx;
  const ofKind = (kind: string) => shown.filter((match) => match.postKind === kind);
  const answerIds = ofKind("answer").map((match) => match.postId);
  const questionIds = ofKind("thread").map((match) => match.threadId);
  const threadIds = shown.map((match) => match.threadId);
  const [threads, questions, answers] = await Promise.all([
    resultThreads(db, actor, threadIds),
    questionIds.length > 0 ? threadTexts(db, actor, questionIds) : [],
    answerIds.length > 0 ? resultAnswers(db, answerIds) : [],
  ]);
  const threadById = new Map(threads.map((thread) => [thread.id, thread]));
  const questionById = new Map(questions.map((question) => [question.id, question.html]));
  const answerById = new Map(answers.map((answer) => [answer.id, answer]));
  const mark = markerOf(terms);
  return shown.flatMap((match): Result[] => {
    const thread = threadById.get(match.threadId);
    const answer = match.postKind === "answer" ? answerById.get(match.postId) : undefined;
    const html = answer ? answer.html : questionById.get(match.threadId);
    if (!thread || html === undefined) return [];
    const address = `/questions/${thread.id}/${thread.slug}`;
    return [
      {
        threadId: thread.id,
        kind: thread.kind === "case" ? "case" : "question",
        address,
        title: mark.whole(thread.title),
        state: thread.state,
        stage: thread.stage,
        createdAt: shownTime(thread.kind, thread.createdAt),
        answers: thread.answers,
        useful: thread.useful,
        specialty: { name: thread.specialty, slug: thread.specialtySlug },
        snippet: mark.snippet(textOf(html)),
        answer: answer ? { address: `${address}#answer-${answer.id}`, author: answer.author } : null,
      },
    ];
  });
}
