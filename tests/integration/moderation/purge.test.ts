import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Actor, type Member, visitor } from "~/core/actor";
import type { PostRef } from "~/core/ids";
import { HOUR } from "~/core/time";
import { pinLearningPoints } from "~/features/curation/learning-point.server";
import { vote } from "~/features/forum/answer/vote.server";
import { postComment } from "~/features/forum/comment/comment.server";
import { saveDraft } from "~/features/forum/draft/draft.server";
import { editBody } from "~/features/forum/edit/edit.server";
import { wrongCounts } from "~/features/forum/post/count-check.queries.server";
import { deletePost } from "~/features/forum/post/deletion.server";
import { threadsAfter } from "~/features/forum/post/moving-posts.queries.server";
import { openPost } from "~/features/forum/post/post.queries.server";
import { mustRead } from "~/features/forum/thread/thread-access";
import { findThreadHead } from "~/features/forum/thread/thread-head.queries.server";
import { ownPosts } from "~/features/identity/account/export-posts.queries.server";
import { checkAuditLog } from "~/features/moderation/audit/audit-check.server";
import { raiseFlag } from "~/features/moderation/flag/flag.server";
import { purgePost, purgeToConfirm } from "~/features/moderation/hidden/purge.server";
import { purgeAgain } from "~/features/moderation/hidden/purge-list.server";
import { decideReview, lookAgain } from "~/features/moderation/review/review.server";
import { checkTotals } from "~/features/reputation/totals.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aModerator, anEducator } from "../../support/people";
import { anAnswer, aQuestion, unlimited } from "../../support/questions";

onEveryDialect(
  "removing for good",
  (forum) => {
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
      await purgePost(by(moderator), reviewId, { under: false });
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
        await purgePost(by(moderator), await confirmed(post), { under: false });
      await forum().jobs.drain();
      expect((await everything()).match(/xyzzy\w+/g)).toBeNull();
      expect(await forum().database.read.selectFrom("draft").select("place").execute()).toEqual([]);
      await whole();
    });

    /** A question with an answer, a comment under each and a reply, all of which say the word. */
    async function aTalk(word: string) {
      const { id, asker } = await aQuestion(forum(), { asking: `It was ${word}question.`, anonymous: true });
      const author = await aMember(forum());
      const answer = await anAnswer(forum(), id, author, `As ${word}answer says.`);
      await editBody(unlimited(forum(), author), { kind: "answer", id: answer.id }, { body: `As ${word}edited says.` });
      const comment = await postComment(unlimited(forum(), asker), id, { body: `It was ${word}comment.` });
      const reply = await postComment(unlimited(forum(), author), id, { body: `A ${word}reply.`, parent: comment.id });
      const under = await postComment(unlimited(forum(), author), id, { body: `An ${word}under.`, answer: answer.id });
      await saveDraft(unlimited(forum(), asker), `comment:answer:${answer.id}`, { body: "You wrote" });
      return { id, asker, author, answer, comment, reply, under };
    }
    const wordsLeft = async (word: string) => [
      ...new Set((await everything()).match(new RegExp(`${word.toLowerCase()}\\w+`, "g"))),
    ];
    const inAccountFile = async (member: Member) => {
      const posts = await ownPosts(forum().database.read, member.id);
      return JSON.stringify(posts);
    };

    it("takes the posts under it too, when the moderator says so, and a restored backup loses them again", async () => {
      const talk = await aTalk("Quorl");
      const reviewId = await confirmed({ kind: "thread", id: talk.id });
      expect((await purgeToConfirm(by(moderator), reviewId)).under).toBe(4);
      const db = forum().database;
      const stored = await db.read
        .selectFrom("answer")
        .selectAll()
        .where("id", "=", talk.answer.id)
        .executeTakeFirstOrThrow();
      await purgePost(by(moderator), reviewId, { under: true });
      await forum().jobs.drain();
      expect(await wordsLeft("Quorl")).toEqual([]);
      expect(await db.read.selectFrom("draft").select("place").execute()).toEqual([]);
      const logged = await db.read
        .selectFrom("audit_log")
        .select(["subject_kind as kind", "subject_id as id"])
        .where("act", "=", "post-purged")
        .execute();
      for (const post of [
        { kind: "answer", id: talk.answer.id },
        { kind: "comment", id: talk.under.id },
      ])
        expect(logged).toContainEqual({ kind: post.kind, id: String(post.id) });
      await whole();

      await db.write((tx) =>
        tx.updateTable("answer").set({ body_md: stored.body_md }).where("id", "=", talk.answer.id).execute(),
      );
      expect(await wordsLeft("Quorl")).toEqual(["quorledited"]);
      expect(await purgeAgain(by(visitor))).toBe(1);
      expect(await wordsLeft("Quorl")).toEqual([]);
    });

    it("nobody brings an emptied post back, its author and moderators included", async () => {
      const { answer, under, author } = await aTalk("Plarg");
      await purgePost(by(moderator), await confirmed({ kind: "answer", id: answer.id }), { under: true });
      for (const member of [author, moderator])
        await expect(
          deletePost(unlimited(forum(), member), { kind: "comment", id: under.id }, false),
        ).rejects.toMatchObject({ name: "Forbidden" });
      expect(await wordsLeft("Plarg")).toEqual(expect.not.arrayContaining(["plargunder", "plargedited"]));
      expect(await wordsLeft("Plarg")).toContain("plargreply");
      await whole();
    });

    it("without that nobody reaches them, by whatever way: not even their author's own file", async () => {
      const { id, author, asker, answer } = await aTalk("Brindle");
      expect(await inAccountFile(author)).toContain("Brindleedited");
      await purgePost(by(moderator), await confirmed({ kind: "thread", id }), { under: false });
      await forum().jobs.drain();
      for (const member of [author, asker]) expect(await inAccountFile(member)).not.toContain("Brindle");
      const { read } = forum().database;
      expect(await threadsAfter(read, { at: 0, id: 0 }, 1_000)).not.toContainEqual(expect.objectContaining({ id }));
      for (const actor of [author, asker, moderator])
        await expect(openPost(read, { kind: "answer", id: answer.id }, actor.id)).rejects.toMatchObject({
          name: "NotFound",
        });
      expect(await read.selectFrom("search_document").select("id").where("thread_id", "=", id).execute()).toEqual([]);
    });

    it("a restored backup in which it was not hidden yet hides it with what stands under it", async () => {
      const { id, asker } = await aTalk("Tandle");
      const db = forum().database;
      const stored = await db.read.selectFrom("thread").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
      await purgePost(by(moderator), await confirmed({ kind: "thread", id }), { under: false });
      await forum().jobs.drain();
      await db.write(async (tx) => {
        const { title, slug, asking_md, asking_html, deleted_at: _, ...rest } = stored;
        await tx.deleteFrom("hidden_post").where("thread_id", "=", id).execute();
        await tx.deleteFrom("flag").where("post_kind", "=", "thread").where("post_id", "=", id).execute();
        await tx.deleteFrom("review").where("thread_id", "=", id).execute();
        const before = { title, slug, asking_md, asking_html, deleted_at: null, answer_count: rest.answer_count };
        await tx.updateTable("thread").set(before).where("id", "=", id).execute();
        await tx
          .updateTable("specialty")
          .set((eb) => ({ thread_count: eb("thread_count", "+", 1) }))
          .where("id", "=", rest.specialty_id)
          .execute();
      });
      expect(await purgeAgain(by(visitor))).toBe(1);
      const head = await findThreadHead(db.read, id, asker.id);
      expect(head).toMatchObject({ hidden: true, deleted: true, title: "Removed" });
      expect(() => mustRead(asker, head)).toThrow();
      expect(await inAccountFile(asker)).not.toContain("Tandle");
      await whole();
    });

    it("is logged once, once and for all", async () => {
      const { id: threadId } = await aQuestion(forum());
      const answer = await anAnswer(forum(), threadId);
      const reviewId = await confirmed({ kind: "answer", id: answer.id });
      const other = await aModerator(forum());
      const results = await Promise.allSettled(
        [moderator, other].map((each) => purgePost(by(each), reviewId, { under: false })),
      );
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
      const stored = await db.read
        .selectFrom("answer")
        .selectAll()
        .where("id", "=", answer.id)
        .executeTakeFirstOrThrow();
      await purgePost(by(moderator), await confirmed({ kind: "answer", id: answer.id }), { under: false });
      await forum().jobs.drain();
      // As the backup has it: before it was reported.
      const asBefore = async (changes: { created_at?: number } = {}) => {
        await db.write(async (tx) => {
          await tx.deleteFrom("hidden_post").where("post_id", "=", answer.id).execute();
          await tx
            .updateTable("answer")
            .set({
              body_md: stored.body_md,
              body_html: stored.body_html,
              deleted_at: null,
              deleted_by: null,
              ...changes,
            })
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
  },
  { anyWords: true },
);
