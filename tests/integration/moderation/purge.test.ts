import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Actor, type Member, visitor } from "~/core/actor";
import type { PostRef } from "~/core/ids";
import { HOUR } from "~/core/time";
import { pinLearningPoints } from "~/features/curation/learning-point.server";
import { postComment } from "~/features/forum/comment.server";
import { wrongCounts } from "~/features/forum/count-check.queries.server";
import { saveDraft } from "~/features/forum/draft.server";
import { editBody } from "~/features/forum/edit.server";
import { vote } from "~/features/forum/vote.server";
import { checkAuditLog } from "~/features/moderation/audit-check.server";
import { raiseFlag } from "~/features/moderation/flag.server";
import { purgePost } from "~/features/moderation/purge.server";
import { purgeAgain } from "~/features/moderation/purge-list.server";
import { decideReview, lookAgain } from "~/features/moderation/review.server";
import { checkTotals } from "~/features/reputation/totals.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aModerator, anEducator } from "../../support/people";
import { anAnswer, aQuestion, unlimited } from "../../support/questions";

onEveryDialect("removing for good", (forum) => {
  let folder: string;
  let moderator: Member;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "wardround-purge-"));
    Object.assign(forum().env, { dataDir: folder });
    moderator = await aModerator(forum());
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const by = (actor: Actor) => forum().as(actor);

  async function confirmed(post: PostRef): Promise<number> {
    const reporter = await aMember(forum());
    const comment = "It says Xyzzyreport";
    const { reviewId } = await raiseFlag(unlimited(forum(), reporter), { post, reason: "identifies", comment });
    await decideReview(by(moderator), reviewId, { decision: "hide", reason: "It does." });
    return reviewId;
  }

  /** Every value of every table, full-text tables and their shadows included. */
  async function everything(): Promise<string> {
    const { dialect, read } = forum().database;
    const names =
      dialect === "sqlite"
        ? sql<{ name: string }>`select name from sqlite_master where type = 'table'`
        : sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public'`;
    const texts: string[] = [];
    for (const { name } of (await names.execute(read)).rows) {
      const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(read);
      for (const row of rows)
        for (const value of Object.values(row))
          texts.push(Buffer.isBuffer(value) ? value.toString("latin1") : String(value));
    }
    return texts.join("\n").toLowerCase();
  }
  const whole = async () => {
    expect((await checkAuditLog(by(visitor))).problems).toEqual([]);
    expect(await checkTotals(by(visitor))).toEqual([]);
    expect(await wrongCounts(forum().database.read, 100)).toEqual([]);
    expect(await forum().database.faults()).toEqual([]);
  };

  it("no table holds a word of a removed question any more, and a tombstone stays", async () => {
    const author = await aMember(forum());
    const { id } = await aQuestion(forum(), {
      by: author,
      title: "What did Xyzzytitle have?",
      know: "Xyzzyknow",
      think: "Xyzzythink",
      asking: "Xyzzyasking",
      tags: ["Xyzzytag"],
    });
    const educator = await anEducator(forum(), "cardiology");
    await anAnswer(forum(), id);
    await pinLearningPoints(by(educator), id, "Xyzzypoint");
    expect(await everything()).toContain("xyzzytitle");
    const reviewId = await confirmed({ kind: "thread", id });
    await purgePost(by(moderator), reviewId);
    await forum().jobs.drain();
    expect((await everything()).match(/xyzzy\w+/g)).toBeNull();
    const row = await forum()
      .database.read.selectFrom("thread")
      .select(["title", "deleted_at"])
      .where("id", "=", id)
      .executeTakeFirst();
    expect(row?.title).toBe("Removed");
    expect(row?.deleted_at).not.toBeNull();
    await whole();
  });

  it("nor of a removed answer and a removed comment, their versions, drafts and what was said about them", async () => {
    const { id: threadId } = await aQuestion(forum());
    const author = await aMember(forum());
    const answer = await anAnswer(forum(), threadId, author, "Xyzzyfirst words.");
    await editBody(unlimited(forum(), author), { kind: "answer", id: answer.id }, { body: "Xyzzysecond words." });
    const voter = await aMember(forum(), { role: "trainee" });
    await vote(
      unlimited(forum(), voter),
      { kind: "answer", id: answer.id },
      {
        value: -1,
        on: true,
        reason: "Xyzzyreason",
      },
    );
    const draft = { place: `comment:answer:${answer.id}`, text: "You wrote Xyzzyfirst" };
    await saveDraft(unlimited(forum(), voter), draft.place, { body: draft.text });
    const comment = await postComment(unlimited(forum(), author), threadId, { body: "Xyzzycomment here." });
    const before = await everything();
    for (const word of ["xyzzyfirst", "xyzzysecond", "xyzzyreason", "xyzzycomment"]) expect(before).toContain(word);
    for (const post of [
      { kind: "answer", id: answer.id },
      { kind: "comment", id: comment.id },
    ] as const)
      await purgePost(by(moderator), await confirmed(post));
    await forum().jobs.drain();
    expect((await everything()).match(/xyzzy\w+/g)).toBeNull();
    expect(await forum().database.read.selectFrom("draft").select("place").execute()).toEqual([]);
    await whole();
  });

  it("is logged once, once and for all", async () => {
    const { id: threadId } = await aQuestion(forum());
    const answer = await anAnswer(forum(), threadId);
    const reviewId = await confirmed({ kind: "answer", id: answer.id });
    const other = await aModerator(forum());
    const results = await Promise.allSettled([moderator, other].map((each) => purgePost(by(each), reviewId)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const rows = await forum()
      .database.read.selectFrom("audit_log")
      .select("seq")
      .where("act", "=", "post-purged")
      .where("subject_kind", "=", "answer")
      .where("subject_id", "=", String(answer.id))
      .execute();
    expect(rows).toHaveLength(1);
    await expect(lookAgain(by(moderator), reviewId)).rejects.toMatchObject({ name: "Conflict" });
  });

  it("a backup that was put back loses it again, and nothing else", async () => {
    forum().time.now += HOUR;
    const { id: threadId } = await aQuestion(forum());
    const author = await aMember(forum());
    const kept = await anAnswer(forum(), threadId, author, "Kept words.");
    const answer = await anAnswer(forum(), threadId, await aMember(forum()), "Xyzzyagain words.");
    const db = forum().database;
    const stored = await db.read.selectFrom("answer").selectAll().where("id", "=", answer.id).executeTakeFirstOrThrow();
    await purgePost(by(moderator), await confirmed({ kind: "answer", id: answer.id }));
    await forum().jobs.drain();
    // As the backup has it: before it was reported.
    const asBefore = async (changes: { created_at?: number } = {}) => {
      await db.write(async (tx) => {
        await tx.deleteFrom("hidden_post").where("post_id", "=", answer.id).execute();
        await tx
          .updateTable("answer")
          .set({ body_md: stored.body_md, body_html: stored.body_html, deleted_at: null, deleted_by: null, ...changes })
          .where("id", "=", answer.id)
          .execute();
        await tx.updateTable("thread").set({ answer_count: 2 }).where("id", "=", threadId).execute();
      });
    };
    await asBefore({ created_at: stored.created_at + 1 });
    expect(await purgeAgain(by(visitor)), "another post that got the id").toBe(0);
    await asBefore({ created_at: stored.created_at });
    expect(await purgeAgain(by(visitor))).toBe(1);
    expect((await everything()).match(/xyzzy\w+/g)).toBeNull();
    expect(await purgeAgain(by(visitor)), "it is gone already").toBe(0);
    const row = await db.read.selectFrom("answer").select("body_md").where("id", "=", kept.id).executeTakeFirst();
    expect(row?.body_md).toBe("Kept words.");
    await whole();
  });
});
