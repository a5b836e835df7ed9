import { sql } from "kysely";
import type { Context } from "~/platform/context.server";
import { audienceOf } from "./match.queries.server";
import { openTags } from "./offer.queries.server";
import { resultThreads } from "./result.queries.server";
import { limitSearch } from "./search.server";
import { stopWords } from "./stop-words";
import { wordsFrom } from "./word.queries.server";
import { wordsOf } from "./words";

export type Suggestion = { kind: "tag" | "question" | "word"; text: string; address: string };

/** What somebody may be about to type: tags, questions, words. Only what this reader may see. */
export async function suggest(ctx: Context, q: string): Promise<Suggestion[]> {
  await limitSearch(ctx, "suggest");
  const words = wordsOf(q.slice(0, 100)).slice(0, 8);
  const last = words.at(-1);
  if (last === undefined || words.join("").length < 2) return [];
  const [tags, questions, nextWords] = await Promise.all([
    tagsFrom(ctx, words),
    questionsLike(ctx, words),
    last.length >= 3 ? wordsFrom(ctx.db, ctx.actor, last, 200) : [],
  ]);
  const before = words.slice(0, -1);
  const offered = nextWords
    .filter(({ word }) => word !== last)
    .sort((a, b) => b.uses - a.uses)
    .slice(0, 3)
    .map(({ word }): Suggestion => {
      const text = [...before, word].join(" ");
      return { kind: "word", text, address: `/search?q=${encodeURIComponent(text)}` };
    });
  return [...tags, ...offered, ...questions].slice(0, 8);
}

async function tagsFrom(ctx: Context, words: readonly string[]): Promise<Suggestion[]> {
  const start = words.join("-");
  const rows = await ctx.db
    .selectFrom("tag")
    .select("id")
    .where("slug", ">=", start)
    .where("slug", "<", `${start}\u{10ffff}`)
    .where("thread_count", ">", 0)
    .orderBy("slug")
    .limit(10)
    .execute();
  const open = await openTags(
    ctx.db,
    ctx.actor,
    rows.map((row) => row.id),
  );
  return open.slice(0, 3).map((tag) => ({ kind: "tag", text: tag.name, address: `/tags/${tag.slug}` }));
}

async function questionsLike(ctx: Context, words: readonly string[]): Promise<Suggestion[]> {
  const last = words.at(-1) ?? "";
  const telling = [...words.slice(0, -1).filter((word) => !stopWords.has(word)), last];
  const matches = await ctx.runtime.database.fullText.newest(
    ctx.db,
    { groups: telling.map((word) => [word]), titleOnly: true, unfinished: true },
    sql`d.post_kind = 'thread' and ${audienceOf(ctx.actor)}`,
    20,
  );
  const best = matches.slice(0, 5);
  if (best.length === 0) return [];
  const rows = await resultThreads(
    ctx.db,
    ctx.actor,
    best.map((match) => match.threadId),
  );
  return best.flatMap(({ threadId }) => {
    const thread = rows.find((row) => row.id === threadId);
    return thread
      ? [{ kind: "question" as const, text: thread.title, address: `/questions/${thread.id}/${thread.slug}` }]
      : [];
  });
}
