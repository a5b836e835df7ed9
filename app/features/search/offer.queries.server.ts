import type { Db } from "db/engine";
import { type Actor, isVerified } from "~/core/actor";
import type { Offer } from "./results";
import { wordsOf } from "./words";

/** Tags by id that lead this reader somewhere: a tag's name may itself come from a post they may not read. */
export async function openTags(
  db: Db,
  actor: Actor,
  ids: readonly number[],
): Promise<{ slug: string; name: string }[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom("tag as g")
    .select(["g.slug", "g.name"])
    .where("g.id", "in", ids)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("thread_tag as tt")
          .innerJoin("visible_thread as t", "t.id", "tt.thread_id")
          .select("t.id")
          .whereRef("tt.tag_id", "=", "g.id")
          .$if(!isVerified(actor), (query) => query.where("t.visibility", "=", "public")),
      ),
    )
    .orderBy("g.thread_count", "desc")
    .execute();
}

/** The specialty and the tags that are called what was typed, or that a synonym leads to. */
export async function offersFor(db: Db, actor: Actor, q: string): Promise<Offer[]> {
  const words = wordsOf(q);
  if (words.length === 0 || words.length > 6) return [];
  const [slug, phrase] = [words.join("-"), words.join(" ")];
  const [specialties, tags] = await Promise.all([
    db
      .selectFrom("specialty")
      .select(["slug", "name"])
      .where("open", "=", 1)
      .where((eb) => eb.or([eb("slug", "=", slug), eb("field", "=", phrase)]))
      .execute(),
    db
      .selectFrom("tag as g")
      .select("g.id")
      .where("g.slug", "=", slug)
      .union(db.selectFrom("tag_synonym as y").select("y.tag_id as id").where("y.word", "=", phrase))
      .execute(),
  ]);
  const open = await openTags(
    db,
    actor,
    tags.map((tag) => tag.id),
  );
  return [
    ...specialties.map((one): Offer => ({ kind: "specialty", name: one.name, address: `/specialties/${one.slug}` })),
    ...open.map((one): Offer => ({ kind: "tag", name: one.name, address: `/tags/${one.slug}` })),
  ];
}
