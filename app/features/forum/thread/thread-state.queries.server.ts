import type { Db, Tx } from "db/engine";
import { prepared, preparedFor } from "db/prepared";
import { sql } from "kysely";
import { NotFound } from "~/core/refusals";
import type { AnswerInRound, Disagreement } from "./thread-state";

/** Endorsements that count: given here, by somebody who is a mentor of that specialty now. */
export function countedEndorsements(db: Db) {
  return db
    .selectFrom("endorsement as e")
    .innerJoin("account as m", "m.id", "e.account_id")
    .where("e.imported", "=", 0)
    .where("m.deleted_at", "is", null)
    .whereRef("m.mentor_specialty_id", "=", "e.specialty_id");
}

const roundAnswers = (db: Db) =>
  db
    .selectFrom("visible_answer as a")
    .innerJoin("account as m", "m.id", "a.author_id")
    .select(["a.id", "a.thread_id as threadId", "a.author_id as authorId", "a.created_at as createdAt"])
    .select(["m.role", "m.mentor_specialty_id as mentorOf", "m.deleted_at as former"]);

const roundEndorsements = (db: Db) =>
  countedEndorsements(db)
    .innerJoin("answer as a", "a.id", "e.answer_id")
    .select(["e.answer_id as answerId", "e.account_id as accountId", "e.created_at as at"]);

// Nearly every act in a thread counts one.
const answersOfOne = prepared((db: Db, threadId: number) => roundAnswers(db).where("a.thread_id", "=", threadId));
const endorsementsOfOne = prepared((db: Db, threadId: number) =>
  roundEndorsements(db).where("a.thread_id", "=", threadId),
);

/** The visible answers of these threads with their endorsers. Two statements, however many threads. */
export async function answersInRounds(tx: Tx, threadIds: readonly number[]) {
  const [only = 0] = threadIds;
  const one = threadIds.length === 1;
  const answers = await (one
    ? answersOfOne(tx, only)
    : roundAnswers(tx).where("a.thread_id", "in", threadIds).execute());
  const endorsements = await (one
    ? endorsementsOfOne(tx, only)
    : roundEndorsements(tx).where("a.thread_id", "in", threadIds).execute());
  const byAnswer = new Map<number, (typeof endorsements)[number][]>();
  for (const endorsement of endorsements)
    byAnswer.set(endorsement.answerId, [...(byAnswer.get(endorsement.answerId) ?? []), endorsement]);
  return answers.map((answer) => ({
    id: answer.id,
    threadId: answer.threadId,
    authorId: answer.authorId,
    createdAt: answer.createdAt,
    bySenior: answer.former === null && (answer.role === "mentor" || answer.mentorOf !== null),
    endorsers: byAnswer.get(answer.id) ?? [],
  }));
}

/** Who disagrees with these answers. */
export function disagreementsWith(tx: Tx, answers: readonly AnswerInRound[]): Promise<Disagreement[]> {
  return tx
    .selectFrom("vote")
    .select(["post_id as answerId", "account_id as accountId", "created_at as at"])
    .where("post_kind", "=", "answer")
    .where(
      "post_id",
      "in",
      answers.map((answer) => answer.id),
    )
    .where("value", "=", -1)
    .execute();
}

const threadAndComments = prepared((db: Db, threadId: number) =>
  db
    .selectFrom("thread as t")
    .leftJoin("visible_comment as c", "c.thread_id", "t.id")
    .select(["t.created_at as createdAt", "t.curated_at as curatedAt"])
    .select((eb) => [eb.fn.count<number>("c.id").as("comments"), eb.fn.max("c.created_at").as("lastComment")])
    .where("t.id", "=", threadId)
    .groupBy("t.id"),
);

/** When a thread was asked and curated, how many visible comments it has, and when the last was written. */
export async function threadInRound(tx: Tx, threadId: number) {
  const [thread] = await threadAndComments(tx, threadId);
  if (!thread) throw new NotFound();
  return thread;
}

export type Round = {
  state: string;
  contested: number;
  answer_count: number;
  comment_count: number;
  endorsed_count: number;
  last_activity_at: number;
};

const writtenRound = preparedFor(
  [
    ...(["threadId", "state", "contested", "answer_count"] as const),
    ...(["comment_count", "endorsed_count", "last_activity_at"] as const),
  ],
  (db, { threadId, ...round }: Round & { threadId: number }) =>
    db
      .updateTable("thread")
      .set({
        ...round,
        useful_count: sql<number>`(select count(*) from vote where post_kind = 'thread' and post_id = ${threadId} and value = 1)`,
        wondered_count: sql<number>`(select count(*) from wondered where thread_id = ${threadId})`,
      })
      .where("id", "=", threadId),
);

/** Writes a thread's round, and counts its own votes and wonderings again. */
export async function writeRound(tx: Tx, threadId: number, round: Round): Promise<void> {
  await writtenRound(tx, { threadId, ...round });
}

/** What of these threads depends on who is a mentor, as it is stored. */
export function roundsOf(tx: Tx, threadIds: readonly number[]) {
  return tx
    .selectFrom("thread")
    .select(["id", "curated_at as curatedAt", "state", "contested", "endorsed_count as endorsed"])
    .where("id", "in", threadIds)
    .execute();
}

export type RoundOfMentors = Pick<Round, "state" | "contested" | "endorsed_count">;

export async function writeRounds(tx: Tx, threadIds: readonly number[], round: RoundOfMentors): Promise<void> {
  await tx.updateTable("thread").set(round).where("id", "in", threadIds).execute();
}

/** Counts the endorsements again of every answer that this member endorsed. */
export async function recountEndorsedBy(tx: Tx, accountId: number): Promise<void> {
  await tx
    .updateTable("answer")
    .set((eb) => ({
      endorsement_count: sql<number>`${countedEndorsements(tx)
        .select((count) => count.fn.countAll<number>().as("n"))
        .where("e.answer_id", "=", eb.ref("answer.id"))}`,
    }))
    .where("id", "in", (eb) => eb.selectFrom("endorsement").select("answer_id").where("account_id", "=", accountId))
    .execute();
}
