import type { Db } from "db/engine";
import { notRecognisedBy } from "db/recognised";
import type { Actor } from "~/core/actor";
import { isVerified } from "~/core/actor";
import { badgeOf } from "~/core/badge-row";

const notRecognised = (actor: Actor) => notRecognisedBy(actor.kind === "member" ? actor.id : 0);

const audiences = (actor: Actor) => (isVerified(actor) ? ["public", "verified"] : ["public"]);

/**
 * The threads of one page of results. Read through the view and the audience again, so that nothing shows by accident.
 */
export function resultThreads(db: Db, actor: Actor, ids: readonly number[]) {
  return db
    .selectFrom("visible_thread as t")
    .innerJoin("specialty as s", "s.id", "t.specialty_id")
    .select(["t.id", "t.kind", "t.slug", "t.title", "t.state", "t.asker_stage as stage", "t.created_at as createdAt"])
    .select(["t.answer_count as answers", "t.useful_count as useful", "s.name as specialty", "s.slug as specialtySlug"])
    .where("t.id", "in", ids)
    .where("t.visibility", "in", audiences(actor))
    .where(notRecognised(actor))
    .execute();
}

/** What these threads themselves say. */
export async function threadTexts(db: Db, actor: Actor, ids: readonly number[]) {
  const rows = await db
    .selectFrom("visible_thread as t")
    .select(["t.id", "t.know_html as know", "t.think_html as think", "t.asking_html as asking"])
    .where("t.id", "in", ids)
    .where("t.visibility", "in", audiences(actor))
    .where(notRecognised(actor))
    .execute();
  return rows.map(({ id, know, think, asking }) => ({ id, html: `${asking} ${know} ${think}` }));
}

/** The answers of one page of results, with who wrote them. */
export async function resultAnswers(db: Db, ids: readonly number[]) {
  const rows = await db
    .selectFrom("visible_answer as a")
    .innerJoin("badge as b", "b.id", "a.author_id")
    .select(["a.id", "a.body_html as html", "b.id as authorId", "b.handle", "b.name", "b.role", "b.specialty"])
    .select(["b.stage", "b.years", "b.moderator", "b.admin", "b.imported", "b.former"])
    .where("a.id", "in", ids)
    .execute();
  return rows.map(({ id, html, authorId, ...badge }) => ({ id, html, author: badgeOf({ ...badge, id: authorId }) }));
}
