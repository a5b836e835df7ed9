import type { Db } from "db/engine";
import type { PostRef } from "~/core/ids";

/** A post's stored HTML; of a thread what it asks. */
export async function postHtml(db: Db, post: PostRef): Promise<string> {
  const row =
    post.kind === "thread"
      ? await db.selectFrom("thread").select("asking_html as html").where("id", "=", post.id).executeTakeFirst()
      : await db.selectFrom(post.kind).select("body_html as html").where("id", "=", post.id).executeTakeFirst();
  return row?.html ?? "";
}
