import type { Db } from "db/engine";
import { utcMonth } from "~/core/time";

/**
 * What somebody did with others' posts, what they follow and saved, what they were told, and their points. That a case
 * came out is told to the month.
 */
export async function ownMarks(db: Db, id: number) {
  const [votes, endorsements, warnings, references, wondered, saved, reports] = await Promise.all([
    db
      .selectFrom("vote")
      .select(["post_kind as kind", "post_id as id", "value", "reason", "created_at as votedAt"])
      .where("account_id", "=", id)
      .orderBy("created_at")
      .orderBy("post_kind")
      .orderBy("post_id")
      .execute(),
    db
      .selectFrom("endorsement")
      .select(["answer_id as answer", "created_at as endorsedAt"])
      .where("account_id", "=", id)
      .orderBy("created_at")
      .orderBy("answer_id")
      .execute(),
    db
      .selectFrom("warning")
      .select(["answer_id as answer", "kind", "comment", "created_at as warnedAt", "upheld"])
      .where("account_id", "=", id)
      .orderBy("id")
      .execute(),
    db
      .selectFrom("reference")
      .select(["answer_id as answer", "title", "year", "doi", "pmid", "url", "added_at as addedAt"])
      .where("added_by", "=", id)
      .orderBy("id")
      .execute(),
    db
      .selectFrom("wondered")
      .select(["thread_id as thread", "created_at as wonderedAt"])
      .where("account_id", "=", id)
      .orderBy("created_at")
      .orderBy("thread_id")
      .execute(),
    db
      .selectFrom("bookmark")
      .select(["thread_id as thread", "created_at as savedAt"])
      .where("account_id", "=", id)
      .orderBy("created_at")
      .orderBy("thread_id")
      .execute(),
    db
      .selectFrom("flag")
      .select(["post_kind as kind", "post_id as id", "reason", "comment", "created_at as reportedAt"])
      .where("flagger_id", "=", id)
      .orderBy("id")
      .execute(),
  ]);
  const [follows, notices, noticeMails, standing] = await Promise.all([
    db
      .selectFrom("watch as w")
      .leftJoin("thread as t", (join) => join.onRef("t.id", "=", "w.target_id").on("w.target_kind", "=", "thread"))
      .select(["w.target_kind as kind", "w.target_id as id", "w.created_at as followedAt", "t.kind as threadKind"])
      .where("w.account_id", "=", id)
      .orderBy("w.created_at")
      .orderBy("w.target_kind")
      .orderBy("w.target_id")
      .execute(),
    db
      .selectFrom("notice as n")
      .leftJoin("thread as t", "t.id", "n.thread_id")
      .select(["n.kind", "n.thread_id as thread", "n.created_at as toldAt", "n.read_at as readAt"])
      .select(["t.kind as threadKind", "n.post_kind as postKind"])
      .where("n.account_id", "=", id)
      .orderBy("n.id")
      .execute(),
    db.selectFrom("notice_preference").select("email").where("account_id", "=", id).executeTakeFirst(),
    db
      .selectFrom("standing_entry as e")
      .innerJoin("specialty as s", "s.id", "e.specialty_id")
      .select(["s.name as specialty", "e.track", "e.rule", "e.points", "e.private", "e.created_at as givenAt"])
      .where("e.account_id", "=", id)
      .orderBy("e.id")
      .execute(),
  ]);
  return {
    votes,
    endorsements,
    warnings,
    references,
    wondered,
    saved,
    reports,
    // Its author follows a case from the moment on at which it comes out.
    follows: follows.map(({ threadKind, followedAt, ...follow }) =>
      threadKind === "case" ? { ...follow, followed: utcMonth(followedAt) } : { ...follow, followedAt },
    ),
    notices: notices.map(({ threadKind, postKind, toldAt, readAt, ...notice }) =>
      notice.kind.startsWith("case-") || (threadKind === "case" && postKind === "thread")
        ? { ...notice, told: utcMonth(toldAt), read: readAt !== null }
        : { ...notice, toldAt, readAt },
    ),
    noticeMails: noticeMails?.email ?? null,
    standing,
  };
}
