import type { Db } from "db/engine";
import type { StoredText } from "~/core/stored-text";

/** What members behind `after` say of themselves; those who say nothing are left out. */
export async function storedProfiles(db: Db, after: number, limit: number): Promise<StoredText[]> {
  const rows = await db
    .selectFrom("account")
    .select(["id", "name", "bio_md as bio"])
    .where("id", ">", after)
    .where("bio_md", "!=", "")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(({ id, name, bio }) => ({
    kind: "profile" as const,
    id,
    threadId: null,
    post: null,
    plain: {},
    markdown: { bio },
    own: name,
  }));
}
