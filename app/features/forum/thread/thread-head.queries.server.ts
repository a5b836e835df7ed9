import type { Db } from "db/engine";
import { prepared } from "db/prepared";
import { sql } from "kysely";
import { textGone } from "./thread.queries.server";

const version = (name: "site" | "lists") =>
  sql<number>`(select version from cache_version where name = ${sql.lit(name)})`;

const headRow = prepared((db: Db, threadId: number, readerId: number) =>
  db
    .selectFrom("thread as t")
    .leftJoin("hidden_post as h", (join) => join.on("h.post_kind", "=", "thread").onRef("h.post_id", "=", "t.id"))
    .leftJoin("anonymous_author as own", (join) =>
      join.onRef("own.thread_id", "=", "t.id").on("own.account_id", "=", readerId),
    )
    .leftJoin("recognised_patient as rp", (join) =>
      join.onRef("rp.case_id", "=", "t.case_id").on("rp.account_id", "=", readerId),
    )
    .select([
      "t.id",
      "t.kind",
      "t.case_id as caseId",
      "t.slug",
      "t.title",
      "t.visibility",
      "t.version",
      "t.anonymous",
      "t.author_id as authorId",
      "t.specialty_id as specialtyId",
      "t.deleted_at as deletedAt",
      "own.account_id as ownId",
      "h.post_id as hiddenId",
      "rp.at as recognisedAt",
      version("site").as("siteVersion"),
    ])
    .select(
      sql<number>`case when exists (select 1 from recognised_patient r where r.account_id = ${readerId}) then 1 else 0 end`.as(
        "recogniser",
      ),
    )
    .select(textGone("t.asking_md").as("gone"))
    .where("t.id", "=", threadId),
);

/** What a request for a thread needs to know before anything else: may it be read, where is it, how fresh is it. */
export async function findThreadHead(db: Db, threadId: number, readerId: number) {
  const [row] = await headRow(db, threadId, readerId);
  if (!row) return undefined;
  return {
    id: row.id,
    kind: row.kind === "case" ? ("case" as const) : ("question" as const),
    caseId: row.caseId,
    slug: row.slug,
    title: row.title,
    visibility: row.visibility,
    version: row.version,
    siteVersion: row.siteVersion,
    specialtyId: row.specialtyId,
    anonymous: row.anonymous === 1,
    mine: row.authorId === readerId || row.ownId !== null,
    // Of what was removed for good nothing is left to show to anybody, its author and moderators included.
    hidden: row.hiddenId !== null || (row.gone === 1 && row.deletedAt !== null),
    recognised: row.recognisedAt !== null,
    /** The reader recognises the patient of some case, which may stand beside this thread for others. */
    recogniser: row.recogniser === 1,
    deleted: row.deletedAt !== null,
  };
}

export type ThreadHead = NonNullable<Awaited<ReturnType<typeof findThreadHead>>>;
