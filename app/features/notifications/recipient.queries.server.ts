import type { Db } from "db/engine";
import { prepared } from "db/prepared";
import { slices } from "db/slices";
import type { PostRef } from "~/core/ids";
import type { Instant } from "~/core/time";

const askerRow = prepared((db: Db, threadId: number) =>
  db
    .selectFrom("thread as t")
    .leftJoin("anonymous_author as own", "own.thread_id", "t.id")
    .select(["t.author_id as authorId", "own.account_id as ownId"])
    .where("t.id", "=", threadId),
);

/** Who asked, also anonymously. Only for telling that very person; it must reach nobody else and no log. */
export async function askerOf(db: Db, threadId: number): Promise<number | null> {
  const [row] = await askerRow(db, threadId);
  return row?.authorId ?? row?.ownId ?? null;
}

/** Who wrote a post. As `askerOf`: for telling them alone. */
export async function authorOf(db: Db, post: PostRef): Promise<number | null> {
  if (post.kind === "thread") return askerOf(db, post.id);
  if (post.kind === "answer") {
    const answer = await db.selectFrom("answer").select("author_id").where("id", "=", post.id).executeTakeFirst();
    return answer?.author_id ?? null;
  }
  const comment = await db
    .selectFrom("comment")
    .select(["author_id", "thread_id", "as_asker"])
    .where("id", "=", post.id)
    .executeTakeFirst();
  if (!comment) return null;
  return comment.as_asker === 1 ? askerOf(db, comment.thread_id) : comment.author_id;
}

const watchersOfOne = prepared((db: Db, kind: string, id: number, at: Instant) =>
  watchersUntil(db, kind, at).where("target_id", "=", id),
);

const watchersUntil = (db: Db, kind: string, at: Instant) =>
  db.selectFrom("watch").select("account_id as id").where("target_kind", "=", kind).where("created_at", "<=", at);

/** Who follows one of these, and did so before `at`: nobody is told of what stood there when they came. */
export async function watchersOf(db: Db, kind: string, ids: readonly number[], at: Instant): Promise<number[]> {
  if (ids.length === 0) return [];
  const [only = 0] = ids;
  const rows = await (ids.length === 1
    ? watchersOfOne(db, kind, only, at)
    : watchersUntil(db, kind, at).where("target_id", "in", ids).execute());
  return rows.map((row) => row.id);
}

export async function accountsByHandle(db: Db, handles: readonly string[]): Promise<number[]> {
  if (handles.length === 0) return [];
  const rows = await db.selectFrom("account").select("id").where("handle", "in", handles).execute();
  return rows.map((row) => row.id);
}

const threadToTellOf = prepared((db: Db, threadId: number) =>
  db
    .selectFrom("visible_thread")
    .select(["id", "visibility", "author_id as authorId", "specialty_id as specialtyId", "created_at as createdAt"])
    .where("id", "=", threadId),
);

/** The thread if readers can see it now, with what decides who is told. */
export async function readableThread(db: Db, threadId: number) {
  return (await threadToTellOf(db, threadId)).at(0);
}

/** What a question's own text says, as it was typed. */
export async function questionText(db: Db, threadId: number): Promise<string> {
  const row = await db
    .selectFrom("visible_thread")
    .select(["know_md as know", "think_md as think", "asking_md as asking"])
    .where("id", "=", threadId)
    .executeTakeFirst();
  return row ? [row.know, row.think, row.asking].join("\n\n") : "";
}

const answerToTellOf = prepared((db: Db, answerId: number) =>
  db.selectFrom("visible_answer").select(["body_md as body", "created_at as createdAt"]).where("id", "=", answerId),
);

/** The answer if readers can see it now. */
export async function readableAnswer(db: Db, answerId: number) {
  return (await answerToTellOf(db, answerId)).at(0);
}

/** Of these people, those who are members now, may read a thread of this visibility and recognise no patient in it. */
export async function readersAmong(
  db: Db,
  ids: readonly number[],
  { visibility, threadId }: { visibility: string | null; threadId: number | null },
): Promise<Set<number>> {
  const readers = new Set<number>();
  for (const some of slices(ids)) {
    const rows = await db
      .selectFrom("account")
      .select("id")
      .where("id", "in", some)
      .where("deleted_at", "is", null)
      .$if(threadId !== null, (query) =>
        query.where("id", "not in", (eb) =>
          eb
            .selectFrom("recognised_patient as r")
            .innerJoin("thread as t", "t.case_id", "r.case_id")
            .select("r.account_id")
            .where("t.id", "=", threadId),
        ),
      )
      .$if(visibility === "verified", (query) =>
        query.where((eb) => eb.or([eb("role", "!=", "reader"), eb("moderator", "=", 1), eb("admin", "=", 1)])),
      )
      .execute();
    for (const row of rows) readers.add(row.id);
  }
  return readers;
}

const endings = ["expired", "lapsed", "revoked"] as const;

/** With which end of a verification a role ended: both are written in one transaction. Undefined where with none. */
export async function endingStepOf(db: Db, grantId: number): Promise<(typeof endings)[number] | undefined> {
  const row = await db
    .selectFrom("role_grant as g")
    .innerJoin("verification as v", "v.account_id", "g.account_id")
    .innerJoin("verification_step as s", (join) =>
      join.onRef("s.verification_id", "=", "v.id").onRef("s.at", "=", "g.ended_at"),
    )
    .select("s.step")
    .where("g.id", "=", grantId)
    .where("s.step", "in", endings)
    .executeTakeFirst();
  return endings.find((step) => step === row?.step);
}

/** Whoever can appoint somebody. */
export async function adminIds(db: Db): Promise<number[]> {
  const rows = await db
    .selectFrom("account")
    .select("id")
    .where("admin", "=", 1)
    .where("deleted_at", "is", null)
    .limit(100)
    .execute();
  return rows.map(({ id }) => id);
}
