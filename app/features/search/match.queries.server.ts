import type { Database, Db } from "db/engine";
import type { FullText, Match, WordedMatch } from "db/full-text";
import { type RawBuilder, sql } from "kysely";
import { type Actor, isVerified } from "~/core/actor";
import type { ParsedQuery } from "./query";
import { type AuthorFilter, PAGE, type StateFilter } from "./search-ask";

/** How many matches are scored: titles first, then the newest. Scoring every match costs too much. */
export const MOST_SCORED = 120;
/** How many of the newest matches can be paged through, and how many titles beside them. */
const MOST_LISTED = 500;
const MOST_TITLES = 200;

export type MatchFilter = {
  specialty?: string | null;
  tag?: string | null;
  state?: StateFilter | null;
  stages?: readonly string[] | null;
  by?: AuthorFilter | null;
};

/**
 * How many of the newest posts with each word are compared where
 * fewer threads than a page has have all words in one post.
 */
const MOST_SPREAD = 2_000;

type Condition = RawBuilder<unknown>;

const statesOf: Record<StateFilter, string[]> = {
  unanswered: ["unanswered"],
  answered: ["peer", "senior", "curated"],
  senior: ["senior", "curated"],
  curated: ["curated"],
};

/** What this reader may find at all. It stands inside the SQL of every search, suggestion and list. */
export function audienceOf(actor: Actor): Condition {
  return isVerified(actor) ? sql`d.audience in ('public', 'verified')` : sql`d.audience = 'public'`;
}

function conditionOf(actor: Actor, { specialty, tag, state, stages, by }: MatchFilter): Condition {
  const all = [audienceOf(actor)];
  if (specialty) all.push(sql`d.specialty_id = (select s.id from specialty s where s.slug = ${specialty})`);
  if (tag)
    all.push(sql`exists (select 1 from thread_tag tt join tag g on g.id = tt.tag_id
      where tt.thread_id = d.thread_id and g.slug = ${tag})`);
  if (state)
    all.push(
      sql`exists (select 1 from thread t where t.id = d.thread_id and t.state in (${sql.join(statesOf[state])}))`,
    );
  if (stages)
    all.push(
      sql`exists (select 1 from thread t where t.id = d.thread_id and t.asker_stage in (${sql.join([...stages, ""])}))`,
    );
  if (by)
    all.push(sql`d.post_kind = 'answer' and exists (select 1 from answer a join account p on p.id = a.author_id
      where a.id = d.post_id and ${by === "mentor" ? sql`(p.role = 'mentor' or p.mentor_specialty_id is not null)` : sql`p.role = ${by}`})`);
  return sql`${sql.join(all, sql` and `)}`;
}

/**
 * What has to be found: each group by any of its names, each phrase as it stands. A name that holds another of its
 * group ("troponin t" beside "troponin") finds nothing more, and engines walk along its words for it.
 */
export const groupsOf = ({ groups, phrases }: ParsedQuery): string[][] => [
  ...groups.map(({ alternatives }) => alternatives.filter((term) => !alternatives.some((other) => holds(term, other)))),
  ...phrases.map((phrase) => [phrase]),
];

const holds = (term: string, other: string) => term !== other && ` ${term} `.includes(` ${other} `);

/**
 * What was found: the first 120 and perhaps more `worded`, which is all that is scored; `more` if others are left out.
 */
export type Found = { matches: Match[]; worded: WordedMatch[]; more: boolean };

/**
 * The matches that are scored, each once: titles, then the newest posts. Other pages than the first have up
 * to 500 of the newest after them. Where only a few threads have all the words in one post, threads follow
 * that have them in several.
 */
export async function findMatches(
  { fullText, read }: Database,
  actor: Actor,
  query: ParsedQuery,
  filter: MatchFilter,
  page: number,
): Promise<Found> {
  const groups = groupsOf(query);
  const where = conditionOf(actor, filter);
  const newest = await fullText.newestWithWords(read, { groups }, where, MOST_SCORED + 1);
  if (newest.length <= MOST_SCORED) {
    const few = groups.length > 1 && countThreads(newest) < PAGE;
    const matches = few ? withSpread(newest, await findEach(fullText, read, groups, where)) : newest;
    return { matches, worded: newest, more: false };
  }
  const titleOnly = { groups, titleOnly: true };
  const titles = filter.by ? [] : await fullText.newestWithWords(read, titleOnly, where, MOST_SCORED);
  const worded = titlesFirst(titles, newest);
  if (page === 1 && countThreads(worded) >= PAGE) return { matches: worded, worded, more: true };
  const allTitles = titles.length < MOST_SCORED ? titles : await fullText.newest(read, titleOnly, where, MOST_TITLES);
  const listed = await fullText.newest(read, { groups }, where, MOST_LISTED + 1);
  const matches = titlesFirst(allTitles, listed.slice(0, MOST_LISTED));
  return { matches, worded, more: listed.length > MOST_LISTED };
}

const countThreads = (matches: readonly Match[]) => new Set(matches.map((match) => match.threadId)).size;

function titlesFirst<M extends Match>(titles: readonly M[], newest: readonly M[]): M[] {
  const known = new Set(titles.map((match) => match.id));
  return [...titles, ...newest.filter((match) => !known.has(match.id))];
}

/** The newest posts with each part of the query, wherever the other parts are. */
function findEach(fullText: FullText, db: Db, groups: readonly string[][], where: Condition): Promise<Match[][]> {
  return Promise.all(groups.map((group) => fullText.newest(db, { groups: [group] }, where, MOST_SPREAD)));
}

/** Adds the posts of threads in which every part of the query is found somewhere. */
function withSpread(found: readonly Match[], each: readonly (readonly Match[])[]): Match[] {
  const threads = each.map((matches) => new Set(matches.map((match) => match.threadId)));
  const byId = new Map(found.map((match) => [match.id, match]));
  for (const match of each.flat()) if (threads.every((ids) => ids.has(match.threadId))) byId.set(match.id, match);
  return [...byId.values()];
}

/** The words of documents, as they are indexed. */
export function wordsOfDocuments(db: Db, ids: readonly number[]) {
  return db.selectFrom("search_document").select(["id", "title", "body"]).where("id", "in", ids).execute();
}

/** The indexed words of titles. */
export function titlesOf(db: Db, ids: readonly number[]) {
  return db.selectFrom("search_document").select(["thread_id as threadId", "title"]).where("id", "in", ids).execute();
}

/** True if this reader would find anything. */
export async function findsAnything(database: Database, actor: Actor, query: ParsedQuery): Promise<boolean> {
  const text = { groups: groupsOf(query) };
  return (await database.fullText.newest(database.read, text, audienceOf(actor), 1)).length > 0;
}
