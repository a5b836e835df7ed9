import type { Tx } from "db/engine";
import type { ForumTables } from "db/schema/forum";
import { slices } from "db/slices";
import { type Selectable, sql } from "kysely";
import { wilson } from "../answer/wilson";
import { countedEndorsements, type Round } from "../thread/thread-state.queries.server";

/**
 * Counts again what hangs on the answers of these threads, or on one answer, and writes down what differs: two
 * statements.
 */
export async function recountAnswers(
  tx: Tx,
  of: { threadIds: readonly number[] } | { answerId: number },
): Promise<void> {
  const rows = await tx
    .selectFrom("answer as a")
    .select([
      "a.id",
      "a.useful_count",
      "a.disagree_count",
      "a.endorsement_count",
      "a.comment_count",
      "a.reference_count",
    ])
    .select((eb) => {
      const votes = (value: 1 | -1) =>
        eb
          .selectFrom("vote as v")
          .select((count) => count.fn.countAll<number>().as("n"))
          .where("v.post_kind", "=", "answer")
          .whereRef("v.post_id", "=", "a.id")
          .where("v.value", "=", value);
      return [
        votes(1).as("useful"),
        votes(-1).as("disagree"),
        countedEndorsements(tx)
          .select((count) => count.fn.countAll<number>().as("n"))
          .where(sql<boolean>`e.answer_id = a.id`)
          .as("endorsed"),
        eb
          .selectFrom("visible_comment as c")
          .select((count) => count.fn.countAll<number>().as("n"))
          .whereRef("c.answer_id", "=", "a.id")
          .as("comments"),
        eb
          .selectFrom("reference as r")
          .select((count) => count.fn.countAll<number>().as("n"))
          .whereRef("r.answer_id", "=", "a.id")
          .as("references"),
      ];
    })
    .where((eb) => ("answerId" in of ? eb("a.id", "=", of.answerId) : eb("a.thread_id", "in", of.threadIds)))
    .execute();
  const differing: CountedAnswer[] = [];
  for (const row of rows) {
    const counted = {
      useful_count: row.useful ?? 0,
      disagree_count: row.disagree ?? 0,
      endorsement_count: row.endorsed ?? 0,
      comment_count: row.comments ?? 0,
      reference_count: row.references ?? 0,
    };
    const same = (Object.keys(counted) as (keyof typeof counted)[]).every((name) => counted[name] === row[name]);
    if (same) continue;
    differing.push({ id: row.id, ...counted, wilson: wilson(counted.useful_count, counted.disagree_count) });
  }
  for (const part of slices(differing)) await writeCounts(tx, part);
}

type CountedAnswer = Pick<
  Selectable<ForumTables["answer"]>,
  "id" | "useful_count" | "disagree_count" | "wilson" | "endorsement_count" | "comment_count" | "reference_count"
>;

async function writeCounts(tx: Tx, answers: readonly CountedAnswer[]): Promise<void> {
  const whole = (value: number) => sql`cast(${value} as bigint)`;
  const rows = answers.map(
    (a) =>
      sql`(${sql.join([
        ...[a.id, a.useful_count, a.disagree_count, a.endorsement_count, a.comment_count, a.reference_count].map(whole),
        sql`cast(${a.wilson} as double precision)`,
      ])})`,
  );
  await tx
    .with(
      "counted(id, useful, disagree, endorsed, comments, refs, wilson)",
      () => sql<Counted>`(values ${sql.join(rows)})`,
    )
    .updateTable("answer")
    .from("counted")
    .set((eb) => ({
      useful_count: eb.ref("counted.useful"),
      disagree_count: eb.ref("counted.disagree"),
      endorsement_count: eb.ref("counted.endorsed"),
      comment_count: eb.ref("counted.comments"),
      reference_count: eb.ref("counted.refs"),
      wilson: eb.ref("counted.wilson"),
    }))
    .whereRef("answer.id", "=", "counted.id")
    .execute();
}

type Counted = Record<"id" | "useful" | "disagree" | "endorsed" | "comments" | "refs" | "wilson", number>;

/** Counts the votes of these comments again. */
export async function recountComments(tx: Tx, commentIds: readonly number[]): Promise<void> {
  for (const part of slices(commentIds))
    await tx
      .updateTable("comment")
      .set({
        useful_count: sql<number>`(
          select count(*) from vote v where v.post_kind = 'comment' and v.post_id = comment.id and v.value = 1
        )`,
      })
      .where("id", "in", part)
      .execute();
}

/** The threads of these that are to be counted again, and their visible comments. */
export async function threadsAndComments(tx: Tx, threadIds: readonly number[]) {
  const threads = await tx
    .selectFrom("thread")
    .select(["id", "created_at as createdAt", "curated_at as curatedAt"])
    .where("id", "in", threadIds)
    .execute();
  const comments = await tx
    .selectFrom("visible_comment")
    .select((eb) => ["thread_id as threadId", eb.fn.countAll<number>().as("count"), eb.fn.max("created_at").as("last")])
    .where("thread_id", "in", threadIds)
    .groupBy("thread_id")
    .execute();
  return { threads, comments: new Map(comments.map((row) => [row.threadId, row])) };
}

/** Writes the rounds of many threads in one statement, and counts their own votes and wonderings again. */
export async function writeAllRounds(tx: Tx, rounds: readonly ({ id: number } & Round)[]): Promise<void> {
  const whole = (value: number) => sql`cast(${value} as bigint)`;
  const rows = rounds.map(
    (r) =>
      sql`(cast(${r.state} as text), ${sql.join(
        [r.id, r.contested, r.answer_count, r.comment_count, r.endorsed_count, r.last_activity_at].map(whole),
      )})`,
  );
  await tx
    .with(
      "round(state, id, contested, answers, comments, endorsed, last_at)",
      () => sql<Rounded>`(values ${sql.join(rows)})`,
    )
    .updateTable("thread")
    .from("round")
    .set((eb) => ({
      state: eb.ref("round.state"),
      contested: eb.ref("round.contested"),
      answer_count: eb.ref("round.answers"),
      comment_count: eb.ref("round.comments"),
      endorsed_count: eb.ref("round.endorsed"),
      last_activity_at: eb.ref("round.last_at"),
      useful_count: sql<number>`(
        select count(*) from vote v where v.post_kind = 'thread' and v.post_id = thread.id and v.value = 1
      )`,
      wondered_count: sql<number>`(select count(*) from wondered w where w.thread_id = thread.id)`,
    }))
    .whereRef("thread.id", "=", "round.id")
    .execute();
}

type Rounded = { state: string } & Record<"id" | "contested" | "answers" | "comments" | "endorsed" | "last_at", number>;
