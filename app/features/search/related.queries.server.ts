import type { Db } from "db/engine";
import { prepared } from "db/prepared";
import { notRecognisedBy } from "db/recognised";
import { type Actor, isVerified } from "~/core/actor";

export type RelatedThread = { id: number; slug: string; title: string; state: string; answers: number };

const PER_TAG = 12;
const MOST = 30;

const tagsOf = prepared((db: Db, threadId: number) =>
  db.selectFrom("thread_tag").select("tag_id as id").where("thread_id", "=", threadId),
);

const newestWithTag = prepared((db: Db, tagId: number) =>
  db
    .selectFrom("thread_tag")
    .select("thread_id as id")
    .where("tag_id", "=", tagId)
    .orderBy("created_at", "desc")
    .orderBy("thread_id", "desc")
    .limit(PER_TAG),
);

/** Nothing of a case whose patient this reader recognises. */
const openThreads = (db: Db, verified: boolean, readerId: number) =>
  db
    .selectFrom("visible_thread as t")
    .select(["id", "slug", "title", "state", "answer_count as answers"])
    .where(notRecognisedBy(readerId))
    .$if(!verified, (query) => query.where("visibility", "=", "public"));

/** Among these threads; always `MOST` numbers, so that the query has the same words. */
const openAmong = {
  verified: prepared((db: Db, readerId: number, ...ids: number[]) =>
    openThreads(db, true, readerId).where("id", "in", ids),
  ),
  public: prepared((db: Db, readerId: number, ...ids: number[]) =>
    openThreads(db, false, readerId).where("id", "in", ids),
  ),
};

/**
 * Threads beside this one: those that share the most tags, then the newest of the specialty. Only the newest of each
 * tag are looked at, so the cost does not grow with the forum.
 */
export async function relatedThreads(db: Db, threadId: number, actor: Actor, limit = 5): Promise<RelatedThread[]> {
  const verified = isVerified(actor);
  const readerId = actor.kind === "member" ? actor.id : 0;
  const shared = new Map<number, number>();
  const neighbours = await Promise.all((await tagsOf(db, threadId)).map(({ id }) => newestWithTag(db, id)));
  for (const { id } of neighbours.flat()) if (id !== threadId) shared.set(id, (shared.get(id) ?? 0) + 1);
  const byTags = [...shared].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([id]) => id);
  const ids = Array.from({ length: MOST }, (_, place) => byTags[place] ?? 0);
  const found = byTags.length > 0 ? await openAmong[verified ? "verified" : "public"](db, readerId, ...ids) : [];
  const ranked = found.sort((a, b) => byTags.indexOf(a.id) - byTags.indexOf(b.id)).slice(0, limit);
  if (ranked.length === limit) return ranked;
  const taken = [threadId, ...ranked.map((thread) => thread.id)];
  const others = await openThreads(db, verified, readerId)
    .where("specialty_id", "=", (eb) => eb.selectFrom("thread").select("specialty_id").where("id", "=", threadId))
    .where("id", "not in", taken)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit - ranked.length)
    .execute();
  return [...ranked, ...others];
}
