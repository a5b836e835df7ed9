import type { Db } from "db/engine";
import type { StoredText } from "~/core/stored-text";

/** What the schools behind `after` are called; closed ones are shown to nobody. */
export async function storedSchools(db: Db, after: number, limit: number): Promise<StoredText[]> {
  const rows = await db
    .selectFrom("organisation")
    .select(["id", "name"])
    .where("id", ">", after)
    .where("closed_at", "is", null)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(({ id, name }) => ({
    kind: "school",
    id,
    threadId: null,
    post: null,
    plain: { name },
    markdown: {},
  }));
}

/** What the cohorts behind `after` are called, likewise. */
export async function storedCohorts(db: Db, after: number, limit: number): Promise<StoredText[]> {
  const rows = await db
    .selectFrom("cohort")
    .select(["id", "name"])
    .where("id", ">", after)
    .where("closed_at", "is", null)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(({ id, name }) => ({
    kind: "cohort",
    id,
    threadId: null,
    post: null,
    plain: { name },
    markdown: {},
  }));
}
