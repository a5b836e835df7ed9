import type { Database, Db } from "db/engine";
import type { Match } from "db/full-text";
import { type RawBuilder, sql } from "kysely";
import { type Actor, isVerified } from "~/core/actor";
import type { ParsedQuery } from "./query";
import type { AuthorFilter, StateFilter } from "./search-ask";

/** At most so many of the newest matches are ranked, and so many titles beside them: scoring every match costs too much. */
const MOST_RANKED = 500;
const MOST_TITLES = 200;

export type Narrowing = {
  specialty?: string | null;
  tag?: string | null;
  state?: StateFilter | null;
  stages?: readonly string[] | null;
  by?: AuthorFilter | null;
};

/** Fewer threads than this, and words spread over the posts of one thread are looked for too. */
const FEW = 20;
/** So many of the newest posts with each word are compared then. */
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

function conditionOf(actor: Actor, { specialty, tag, state, stages, by }: Narrowing): Condition {
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

/** What has to be found: each group by any of its names, each phrase as it stands. */
export const groupsOf = ({ groups, phrases }: ParsedQuery): string[][] => [
  ...groups.map((group) => group.alternatives),
  ...phrases.map((phrase) => [phrase]),
];

/**
 * Up to 200 of the newest titles that match, then up to 500 of the newest posts, each once. Where only a few threads
 * have all the words in one post, threads follow that have them in several.
 */
export async function findMatches(
  database: Database,
  actor: Actor,
  query: ParsedQuery,
  narrowing: Narrowing,
): Promise<{ matches: Match[]; capped: boolean }> {
  const groups = groupsOf(query);
  const where = conditionOf(actor, narrowing);
  const newest = await database.fullText.newest(database.read, { groups }, where, MOST_RANKED);
  // Fewer than the cap: the titles are among them.
  if (newest.length < MOST_RANKED) {
    const few = groups.length > 1 && new Set(newest.map((match) => match.threadId)).size < FEW;
    return { matches: few ? withSpread(newest, await findEach(database, groups, where)) : newest, capped: false };
  }
  const titles = narrowing.by
    ? []
    : await database.fullText.newest(database.read, { groups, titleOnly: true }, where, MOST_TITLES);
  const known = new Set(titles.map((match) => match.id));
  return { matches: [...titles, ...newest.filter((match) => !known.has(match.id))], capped: true };
}

/** The newest posts with each part of the query, wherever the other parts are. */
function findEach(database: Database, groups: readonly string[][], where: Condition): Promise<Match[][]> {
  return Promise.all(
    groups.map((group) => database.fullText.newest(database.read, { groups: [group] }, where, MOST_SPREAD)),
  );
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
