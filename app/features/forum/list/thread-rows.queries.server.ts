import type { Db } from "db/engine";
import { type RawBuilder, sql } from "kysely";
import { shownTime } from "~/core/time";
import { type ListRow, ROWS_PER_PAGE } from "./list-row";
import { type ListOf, listIds, listOrder } from "./thread-list.queries.server";

/** One page of a list: its rows in order with their tags, in two questions, and whether another page follows. */
export async function readThreadList(db: Db, list: ListOf): Promise<ListPart> {
  const ids = listIds(list);
  return ids ? readThreadRows(db, ids, listOrder(list.filter.tab)) : { rows: [], more: false };
}

export type ListPart = { rows: ListRow[]; more: boolean };

/** The threads of these ids (one more than a page holds tells that another page follows), in this order. */
export async function readThreadRows(
  db: Db,
  ids: RawBuilder<{ id: number }>,
  order: RawBuilder<unknown>,
): Promise<ListPart> {
  const found = await db
    .selectFrom("visible_thread as t")
    .innerJoin("specialty as s", "s.id", "t.specialty_id")
    .select(["t.id", "t.slug", "t.kind", "t.title", "t.state", "t.contested", "t.asker_stage as stage"])
    .select(["t.created_at as createdAt", "t.curated_at as curatedAt", "t.answer_count as answerCount"])
    .select(["t.useful_count as usefulCount", "t.wondered_count as wonderedCount"])
    .select(["s.slug as specialtySlug", "s.name as specialtyName", "s.doctor", "s.doctors"])
    .select(
      sql<number>`case when t.endorsed_count = 0 then 0 else coalesce((select max(a.endorsement_count)
        from visible_answer a where a.thread_id = t.id), 0) end`.as("endorsements"),
    )
    .select(
      sql<number>`case when t.case_id is null then 0 else (select count(*) from attachment a
        where a.case_id = t.case_id and a.state = 'published') end`.as("attachments"),
    )
    .where("t.id", "in", sql<number>`(${ids})`)
    .orderBy(sql`${order}`)
    .limit(ROWS_PER_PAGE + 1)
    .execute();
  const page = found.slice(0, ROWS_PER_PAGE);
  const tags = await readTagsOf(
    db,
    page.map((row) => row.id),
  );
  return {
    more: found.length > ROWS_PER_PAGE,
    rows: page.map(({ specialtySlug, specialtyName, doctor, doctors, contested, ...row }) => ({
      ...row,
      attachments: Number(row.attachments),
      createdAt: shownTime(row.kind, row.createdAt),
      contested: contested === 1,
      specialty: { slug: specialtySlug, name: specialtyName, doctor, doctors },
      tags: tags.filter((tag) => tag.threadId === row.id).map(({ slug, name }) => ({ slug, name })),
    })),
  };
}

function readTagsOf(db: Db, threadIds: number[]) {
  if (threadIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("thread_tag as tt")
    .innerJoin("tag", "tag.id", "tt.tag_id")
    .select(["tt.thread_id as threadId", "tag.slug", "tag.name"])
    .where("tt.thread_id", "in", threadIds)
    .orderBy("tag.name")
    .execute();
}
