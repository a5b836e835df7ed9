import type { Db } from "db/engine";
import { prepared } from "db/prepared";
import { sql } from "kysely";
import { authorIn, badgeColumns, badgeIn } from "~/core/badge-row";
import { shownTime } from "~/core/time";
import type { Audience } from "./thread-access";
import type { CollectionLink, PointView, TagWords, ThreadView } from "./thread-view";

const threadRow = prepared((db: Db, threadId: number) =>
  db
    .selectFrom("thread as t")
    .innerJoin("specialty as s", "s.id", "t.specialty_id")
    .leftJoin("badge", "badge.id", "t.author_id")
    .select([
      "t.id",
      "t.slug",
      "t.kind",
      "t.title",
      "t.author_id as askerId",
      "t.pseudonym",
      "t.asker_stage",
      "t.know_html as know",
      "t.think_html as think",
      "t.asking_html as asking",
      "t.visibility",
      "t.episode",
      "t.created_at as createdAt",
      "t.edited_at as editedAt",
      "t.state",
      "t.contested",
      "t.answer_count as answerCount",
      "t.comment_count as commentCount",
      "t.useful_count as usefulCount",
      "t.wondered_count as wonderedCount",
      "s.id as specialtyId",
      "s.slug as specialtySlug",
      "s.name as specialtyName",
      "s.field",
      "s.doctor",
      "s.doctors",
      ...badgeColumns,
    ])
    .select((eb) =>
      eb
        .selectFrom("watch")
        .select((count) => count.fn.countAll<number>().as("n"))
        .where("target_kind", "=", "thread")
        .whereRef("target_id", "=", "t.id")
        .as("watchCount"),
    )
    .select(
      sql<string | null>`(select r.basis from consent_record r where r.case_id = t.case_id
        order by r.id desc limit 1)`.as("basis"),
    )
    .where("t.id", "=", threadId),
);

/** The question itself, with its specialty and asker. Whether the reader may see it was decided before. */
export async function readThread(db: Db, threadId: number): Promise<Omit<ThreadView, "tags"> | undefined> {
  const [row] = await threadRow(db, threadId);
  if (!row) return undefined;
  const { id, slug, kind, title, askerId, know, think, asking, visibility, createdAt, editedAt, state } = row;
  const { answerCount, commentCount, usefulCount, wonderedCount } = row;
  return {
    id,
    slug,
    kind,
    title,
    askerId,
    know,
    think,
    asking,
    visibility,
    editedAt,
    state,
    createdAt: shownTime(kind, createdAt),
    answerCount,
    commentCount,
    usefulCount,
    wonderedCount,
    asker: authorIn(row, { pseudonym: row.pseudonym, stage: row.asker_stage }),
    specialty: {
      id: row.specialtyId,
      slug: row.specialtySlug,
      name: row.specialtyName,
      field: row.field,
      doctor: row.doctor,
      doctors: row.doctors,
    },
    episodeOver: row.episode === "over",
    delayed: row.basis === "written" || row.basis === "anonymised",
    contested: row.contested === 1,
    watchCount: row.watchCount ?? 0,
  };
}

export const readTags: (db: Db, threadId: number) => Promise<TagWords[]> = prepared((db: Db, threadId: number) =>
  db
    .selectFrom("thread_tag as tt")
    .innerJoin("tag", "tag.id", "tt.tag_id")
    .select(["tag.slug", "tag.name"])
    .where("tt.thread_id", "=", threadId)
    .orderBy("tag.name"),
);

const pointRows = prepared((db: Db, threadId: number) =>
  db
    .selectFrom("learning_point as p")
    .innerJoin("badge", "badge.id", "p.author_id")
    .select(["p.id", "p.body_html as html", "p.created_at as createdAt", ...badgeColumns])
    .where("p.thread_id", "=", threadId)
    .orderBy("p.position"),
);

export async function readPoints(db: Db, threadId: number): Promise<PointView[]> {
  const rows = await pointRows(db, threadId);
  return rows.map(({ id, html, createdAt, ...row }) => ({ id, html, createdAt, author: badgeIn(row) }));
}

/** Published collections with this thread in them, and its place among their threads. */
export function readCollections(db: Db, threadId: number, audience: Audience): Promise<CollectionLink[]> {
  return collectionsWith[audience](db, threadId);
}

const collectionsWith = {
  public: prepared((db: Db, threadId: number) => collectionRows(db, threadId, "public")),
  verified: prepared((db: Db, threadId: number) => collectionRows(db, threadId, "verified")),
};

function collectionRows(db: Db, threadId: number, audience: Audience) {
  const inAudience = audience === "public" ? sql`and t.visibility = 'public'` : sql``;
  const threads = (upTo: ReturnType<typeof sql>) => sql<number>`(
    select count(*) from collection_item i join visible_thread t on t.id = i.thread_id
    where i.collection_id = c.id ${upTo} ${inAudience})`;
  return db
    .selectFrom("collection_item as here")
    .innerJoin("collection as c", "c.id", "here.collection_id")
    .select(["c.id", "c.slug", "c.title"])
    .select([threads(sql`and i.position <= here.position`).as("place"), threads(sql``).as("size")])
    .where("here.thread_id", "=", threadId)
    .where("c.published_at", "is not", null)
    .where("c.deleted_at", "is", null)
    .orderBy("c.published_at", "desc")
    .limit(5);
}
