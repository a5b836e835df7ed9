import type { Db } from "db/engine";
import { notRecognisedBy } from "db/recognised";
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { stageGroups } from "../person/stage";
import type { Audience } from "../thread/thread-access";
import type { Cursor, ListFilter, Tab } from "./list-filter";
import { ROWS_PER_PAGE } from "./list-row";

/**
 * The ids of one page of a list. Every list is one walk along one index, or the merge of a few such walks that each
 * stop after a page: what is followed, several stages.
 */

export type ListOf = {
  audience: Audience;
  filter: Omit<ListFilter, "specialty" | "tag">;
  specialtyId: number | null;
  tagId: number | null;
  /** What the reader follows; only for the tab "following". */
  watched: Watched;
  /** Whoever recognises patients is not shown their cases; 0 for everybody else, so that they share their lists. */
  recogniserId?: number;
};

export type Watched = { kind: string; id: number }[];

/** A page's rows and one more, which tells whether another page follows. */
const TAKE = ROWS_PER_PAGE + 1;

const createdOf = (id: number) => sql`(select created_at from thread where id = ${id})`;

/** By what each tab is ordered, newest or highest first; the columns are those of an index. */
const order: Record<Tab, RawBuilder<unknown>> = {
  latest: sql`t.created_at desc, t.id desc`,
  following: sql`t.created_at desc, t.id desc`,
  unanswered: sql`t.wondered_count desc, t.created_at desc, t.id desc`,
  curated: sql`t.curated_at desc, t.id desc`,
};

function afterCursor(tab: Tab, cursor: Cursor): RawBuilder<SqlBool> {
  const { id, key } = cursor;
  if (tab === "unanswered") return sql`(t.wondered_count, t.created_at, t.id) < (${key ?? 0}, ${createdOf(id)}, ${id})`;
  if (tab === "curated") return sql`(t.curated_at, t.id) < (${key ?? 0}, ${id})`;
  return sql`(t.created_at, t.id) < (${createdOf(id)}, ${id})`;
}

function conditions({ audience, filter, specialtyId, tagId, recogniserId = 0 }: ListOf): RawBuilder<SqlBool>[] {
  const all: RawBuilder<SqlBool>[] = [];
  if (audience === "public") all.push(sql`t.visibility = 'public'`);
  if (filter.tab === "unanswered") all.push(sql`t.state = 'unanswered'`);
  if (filter.tab === "curated") all.push(sql`t.curated_at is not null`);
  if (filter.state) all.push(sql`t.state = ${filter.state}`);
  if (specialtyId !== null) all.push(sql`t.specialty_id = ${specialtyId}`);
  if (tagId !== null)
    all.push(sql`exists (select 1 from thread_tag tt where tt.thread_id = t.id and tt.tag_id = ${tagId})`);
  if (recogniserId !== 0) all.push(notRecognisedBy(recogniserId));
  if (filter.after) all.push(afterCursor(filter.tab, filter.after));
  return all;
}

const stageWordsOf = (keys: readonly string[]) =>
  stageGroups.filter((group) => keys.includes(group.key)).flatMap((group) => group.words);

/** One walk: from where, under which extra condition. */
type Walk = { from: RawBuilder<unknown>; where?: RawBuilder<SqlBool>; order?: RawBuilder<unknown> };

const threads = sql`visible_thread t`;

function walksOf(list: ListOf): Walk[] {
  const { filter, tagId, specialtyId } = list;
  if (filter.tab === "following") return list.watched.length === 0 ? [] : followingWalks(list.watched);
  // A tag is rarer than a stage, so its index is walked where there is one.
  if (tagId !== null && filter.tab === "latest") return [taggedWalk(tagId)];
  if (specialtyId === null && filter.tab === "latest" && filter.stages.length > 0)
    return stageWordsOf(filter.stages).map((words) => ({ from: threads, where: sql`t.asker_stage = ${words}` }));
  return [{ from: threads }];
}

const taggedWalk = (tagId: number): Walk => ({
  from: sql`thread_tag followed join visible_thread t on t.id = followed.thread_id`,
  where: sql`followed.tag_id = ${tagId}`,
  order: sql`followed.created_at desc, followed.thread_id desc`,
});

function followingWalks(watched: Watched): Walk[] {
  const ids = (kind: string) => watched.filter((each) => each.kind === kind).map((each) => each.id);
  const followed = ids("thread");
  return [
    ...(followed.length > 0 ? [{ from: threads, where: sql<SqlBool>`t.id in (${sql.join(followed)})` }] : []),
    ...ids("specialty").map((id) => ({ from: threads, where: sql<SqlBool>`t.specialty_id = ${id}` })),
    ...ids("person").map((id) => ({ from: threads, where: sql<SqlBool>`t.author_id = ${id}` })),
    ...ids("tag").map(taggedWalk),
  ];
}

/** A query for the ids of the list's next page, one more than a page holds. */
export function listIds(list: ListOf): RawBuilder<{ id: number }> | null {
  const walks = walksOf(list);
  const { filter } = list;
  const stages = stageWordsOf(filter.stages);
  const always = conditions(list);
  if (stages.length > 0) always.push(sql`t.asker_stage in (${sql.join(stages)})`);
  const one = ({ from, where, order: own }: Walk) => {
    const all = where ? [where, ...always] : always;
    const filtered = all.length > 0 ? sql`where ${sql.join(all, sql` and `)}` : sql``;
    return sql`select t.id from ${from} ${filtered} order by ${own ?? order[filter.tab]} limit ${sql.lit(TAKE)}`;
  };
  if (walks.length === 0) return null;
  return sql`${sql.join(
    walks.map((walk) => sql`select id from (${one(walk)}) as walk`),
    sql` union `,
  )}`;
}

/** In the order of the tab; `listIds` gave a set. */
export const listOrder = (tab: Tab) => order[tab];

/** What somebody follows that threads belong to. So many that nobody follows more by hand. */
export function readWatched(db: Db, accountId: number): Promise<Watched> {
  return db
    .selectFrom("watch")
    .select(["target_kind as kind", "target_id as id"])
    .where("account_id", "=", accountId)
    .where("target_kind", "in", ["thread", "specialty", "tag", "person"])
    .orderBy("created_at", "desc")
    .limit(200)
    .execute();
}

/** Whether somebody said of any case that they recognise the patient: few ever do. */
export async function recognisesAnybody(db: Db, accountId: number): Promise<boolean> {
  const row = await db
    .selectFrom("recognised_patient")
    .select("case_id")
    .where("account_id", "=", accountId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
