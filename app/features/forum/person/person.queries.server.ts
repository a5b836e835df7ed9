import type { Db } from "db/engine";
import { notRecognisedBy } from "db/recognised";
import { shownTime } from "~/core/time";
import { excerptOf } from "../list/excerpt";
import type { Audience } from "../thread/thread-access";
import type { PersonAnswer, PersonThread } from "./person-view";

/**
 * What a member wrote under their name, as one audience may see it. Anonymous threads name nobody, so none is found.
 */

export const POSTS_PER_PAGE = 15;

/** `readerId`: whoever reads, 0 for a visitor. */
type Page = { accountId: number; audience: Audience; after: number | null; readerId: number };

export async function threadsBy(db: Db, { accountId, audience, after, readerId }: Page): Promise<PersonThread[]> {
  let query = db
    .selectFrom("visible_thread as t")
    .innerJoin("specialty as s", "s.id", "t.specialty_id")
    .select(["t.id", "t.slug", "t.kind", "t.title", "t.state", "t.created_at as createdAt", "s.name as specialty"])
    .select(["t.useful_count as usefulCount", "t.answer_count as answerCount"])
    .where("t.author_id", "=", accountId)
    .where(notRecognisedBy(readerId))
    .orderBy("t.created_at", "desc")
    .orderBy("t.id", "desc")
    .limit(POSTS_PER_PAGE + 1);
  if (audience === "public") query = query.where("t.visibility", "=", "public");
  if (after !== null)
    query = query.where((eb) =>
      eb(
        eb.refTuple("t.created_at", "t.id"),
        "<",
        eb.selectFrom("thread").select(["created_at", "id"]).where("id", "=", after).$asTuple("created_at", "id"),
      ),
    );
  return (await query.execute()).map(inShownTime);
}

const inShownTime = <Row extends PersonThread>(row: Row): Row => ({
  ...row,
  createdAt: shownTime(row.kind, row.createdAt),
});

export async function answersBy(db: Db, { accountId, audience, after, readerId }: Page): Promise<PersonAnswer[]> {
  let query = db
    .selectFrom("visible_answer as a")
    .innerJoin("visible_thread as t", "t.id", "a.thread_id")
    .innerJoin("specialty as s", "s.id", "t.specialty_id")
    .select(["t.id", "t.slug", "t.kind", "t.title", "t.state", "t.answer_count as answerCount", "s.name as specialty"])
    .select(["a.id as answerId", "a.body_html as html", "a.created_at as createdAt", "a.useful_count as usefulCount"])
    .select(["a.endorsement_count as endorsements", "a.helpful_at as helpfulAt", "s.doctor", "s.doctors"])
    .where("a.author_id", "=", accountId)
    .where(notRecognisedBy(readerId))
    .orderBy("a.created_at", "desc")
    .orderBy("a.id", "desc")
    .limit(POSTS_PER_PAGE + 1);
  if (audience === "public") query = query.where("t.visibility", "=", "public");
  if (after !== null)
    query = query.where((eb) =>
      eb(
        eb.refTuple("a.created_at", "a.id"),
        "<",
        eb.selectFrom("answer").select(["created_at", "id"]).where("id", "=", after).$asTuple("created_at", "id"),
      ),
    );
  const rows = await query.execute();
  return rows.map(({ helpfulAt, html, ...row }) => ({
    ...inShownTime(row),
    words: excerptOf(html, 200),
    helpful: helpfulAt !== null,
  }));
}

/** A member's own anonymous threads. Only ever asked for by that member. */
export async function ownAnonymousThreads(db: Db, accountId: number): Promise<PersonThread[]> {
  const rows = await db
    .selectFrom("anonymous_author as own")
    .innerJoin("visible_thread as t", "t.id", "own.thread_id")
    .innerJoin("specialty as s", "s.id", "t.specialty_id")
    .select(["t.id", "t.slug", "t.kind", "t.title", "t.state", "t.created_at as createdAt", "s.name as specialty"])
    .select(["t.useful_count as usefulCount", "t.answer_count as answerCount"])
    .where("own.account_id", "=", accountId)
    .orderBy("t.created_at", "desc")
    .limit(50)
    .execute();
  return rows.map(inShownTime);
}

/** Facts with a count: what a member's answers brought, in threads this audience may read. */
export async function countsOf(db: Db, accountId: number, audience: Audience) {
  const answers = db
    .selectFrom("visible_answer as a")
    .innerJoin("visible_thread as t", "t.id", "a.thread_id")
    .where("a.author_id", "=", accountId)
    .$if(audience === "public", (query) => query.where("t.visibility", "=", "public"))
    .select((eb) => [
      eb.fn.countAll<number>().as("answers"),
      eb.fn.count<number>("a.helpful_at").as("helpful"),
      eb.fn.sum<number>(eb.case().when("a.endorsement_count", ">", 0).then(1).else(0).end()).as("endorsed"),
    ]);
  const row = await answers.executeTakeFirstOrThrow();
  return { answers: row.answers, helpful: row.helpful, endorsed: row.endorsed ?? 0 };
}
