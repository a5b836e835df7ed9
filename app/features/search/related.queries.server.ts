import type { Db } from "db/engine";
import { type Actor, isVerified } from "~/core/actor";

export type RelatedThread = { id: number; slug: string; title: string; state: string; answers: number };

const PER_TAG = 12;

/**
 * Threads beside this one: those that share the most tags, then the newest of the specialty. Only the newest of each tag
 * are looked at, so the cost does not grow with the forum.
 */
export async function relatedThreads(db: Db, threadId: number, actor: Actor, limit = 5): Promise<RelatedThread[]> {
  const tags = await db.selectFrom("thread_tag").select("tag_id as id").where("thread_id", "=", threadId).execute();
  const shared = new Map<number, number>();
  const neighbours = await Promise.all(
    tags.map(({ id }) =>
      db
        .selectFrom("thread_tag")
        .select("thread_id as id")
        .where("tag_id", "=", id)
        .orderBy("created_at", "desc")
        .orderBy("thread_id", "desc")
        .limit(PER_TAG)
        .execute(),
    ),
  );
  for (const { id } of neighbours.flat()) if (id !== threadId) shared.set(id, (shared.get(id) ?? 0) + 1);
  const byTags = [...shared].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([id]) => id);
  const found = byTags.length > 0 ? await open(db, actor).where("id", "in", byTags.slice(0, 30)).execute() : [];
  const ranked = found.sort((a, b) => byTags.indexOf(a.id) - byTags.indexOf(b.id)).slice(0, limit);
  if (ranked.length === limit) return ranked;
  const taken = [threadId, ...ranked.map((thread) => thread.id)];
  const others = await open(db, actor)
    .where("specialty_id", "=", (eb) => eb.selectFrom("thread").select("specialty_id").where("id", "=", threadId))
    .where("id", "not in", taken)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit - ranked.length)
    .execute();
  return [...ranked, ...others];
}

function open(db: Db, actor: Actor) {
  return db
    .selectFrom("visible_thread")
    .select(["id", "slug", "title", "state", "answer_count as answers"])
    .$if(!isVerified(actor), (query) => query.where("visibility", "=", "public"));
}
