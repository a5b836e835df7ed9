import type { Db } from "db/engine";
import { prepared } from "db/prepared";
import { notRecognisedBy } from "db/recognised";
import { type Actor, isVerified } from "~/core/actor";
import { badgeOf } from "~/core/badge-row";
import { PAGE } from "./search-ask";

/** Always `PAGE` numbers, so that a query has the same words for every page. */
function onePage(ids: readonly number[]): number[] {
  if (ids.length > PAGE) throw new RangeError(`${ids.length} results on a page of ${PAGE}`);
  return Array.from({ length: PAGE }, (_, place) => ids[place] ?? 0);
}

type Readers = "verified" | "public";
const readersLike = (actor: Actor): Readers => (isVerified(actor) ? "verified" : "public");
const idOf = (actor: Actor) => (actor.kind === "member" ? actor.id : 0);

const openThreads = (db: Db, readers: Readers, readerId: number, ids: readonly number[]) =>
  db
    .selectFrom("visible_thread as t")
    .where("t.id", "in", ids)
    .where("t.visibility", "in", readers === "verified" ? ["public", "verified"] : ["public"])
    .where(notRecognisedBy(readerId));

const threadsFor = (readers: Readers) =>
  prepared((db: Db, readerId: number, ...ids: number[]) =>
    openThreads(db, readers, readerId, ids)
      .innerJoin("specialty as s", "s.id", "t.specialty_id")
      .select(["t.id", "t.kind", "t.slug", "t.title", "t.state", "t.asker_stage as stage", "t.created_at as createdAt"])
      .select(["t.answer_count as answers", "t.useful_count as useful", "s.name as specialty"])
      .select("s.slug as specialtySlug"),
  );
const threads = { verified: threadsFor("verified"), public: threadsFor("public") };

/**
 * The threads of one page of results. Read through the view and the audience again, so that nothing shows by accident.
 */
export const resultThreads = (db: Db, actor: Actor, ids: readonly number[]) =>
  threads[readersLike(actor)](db, idOf(actor), ...onePage(ids));

const textsFor = (readers: Readers) =>
  prepared((db: Db, readerId: number, ...ids: number[]) =>
    openThreads(db, readers, readerId, ids).select([
      "t.id",
      "t.know_html as know",
      "t.think_html as think",
      "t.asking_html as asking",
    ]),
  );
const texts = { verified: textsFor("verified"), public: textsFor("public") };

/** What these threads themselves say. */
export async function threadTexts(db: Db, actor: Actor, ids: readonly number[]) {
  const rows = await texts[readersLike(actor)](db, idOf(actor), ...onePage(ids));
  return rows.map(({ id, know, think, asking }) => ({ id, html: `${asking} ${know} ${think}` }));
}

const answersAmong = prepared((db: Db, ...ids: number[]) =>
  db
    .selectFrom("visible_answer as a")
    .innerJoin("badge as b", "b.id", "a.author_id")
    .select(["a.id", "a.body_html as html", "b.id as authorId", "b.handle", "b.name", "b.role", "b.specialty"])
    .select(["b.stage", "b.years", "b.moderator", "b.admin", "b.imported", "b.former"])
    .where("a.id", "in", ids),
);

/** The answers of one page of results, with who wrote them. */
export async function resultAnswers(db: Db, ids: readonly number[]) {
  const rows = await answersAmong(db, ...onePage(ids));
  return rows.map(({ id, html, authorId, ...badge }) => ({ id, html, author: badgeOf({ ...badge, id: authorId }) }));
}
