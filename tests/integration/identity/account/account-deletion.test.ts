import type { Tx } from "db/engine";
import type { KyselyPlugin } from "kysely";
import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { MINUTE } from "~/core/time";
import { endorseAnswer } from "~/features/forum/answer/endorsement.server";
import { vote } from "~/features/forum/answer/vote.server";
import { postComment } from "~/features/forum/comment/comment.server";
import { recountAnswers } from "~/features/forum/post/recount.queries.server";
import { BRING_BACK, sweepWithdrawnUnnamed } from "~/features/forum/post/withdrawn-unnamed.server";
import { wonderToo } from "~/features/forum/thread/thread-acts.server";
import { refreshThread } from "~/features/forum/thread/thread-state.server";
import { deleteAccount } from "~/features/identity/account/account-deletion.server";
import { hashPassword } from "~/features/identity/sign-in/password.server";
import { signIn } from "~/features/identity/sign-in/sign-in.server";
import { checkTotals } from "~/features/reputation/totals.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember, aMentor } from "../../../support/people";
import { anAnswer, answerRow, aQuestion, commentRow, threadRow, unlimited } from "../../../support/questions";
import { actorOf } from "../../../support/sign-ins";
import type { TestRuntime } from "../../../support/test-runtime";
import { aWholeLife, lifePassword } from "../../../support/whole-life";

/** Where a word starting with `canary` still stands, as "table: word". Words that say they are kept are not counted. */
async function canaries(forum: TestRuntime): Promise<string[]> {
  const found: string[] = [];
  for (const { name } of await forum.database.read.introspection.getTables()) {
    // The cast: every table of the schema is walked, also those the types do not know.
    const rows = await forum.database.read
      .selectFrom(name as "account")
      .selectAll()
      .execute();
    for (const word of JSON.stringify(rows).matchAll(/canary(?!kept|less)[a-z]*/gi)) found.push(`${name}: ${word[0]}`);
  }
  return [...new Set(found)].sort();
}

onEveryDialect(
  "deleting an account",
  (forum) => {
    it("leaves no trace of the person in any table, and what others build on without a name", async () => {
      const life = await aWholeLife(forum());
      const tables = new Set((await canaries(forum())).map((line) => line.split(":")[0]));
      // The walk would notice what stays.
      for (const table of [
        "account",
        "session",
        "thread",
        "answer",
        "comment",
        "invitation",
        "flag",
        "revision",
        "vote",
      ])
        expect(tables).toContain(table);

      const unnamed = () => Promise.all([life.secret, life.secretKept].map(({ id }) => threadRow(forum(), id)));
      const before = await unnamed();

      const cookie = await deleteAccount(forum().as(life.me));
      expect(cookie).toContain("Max-Age=0");
      await forum().jobs.drain();
      // The report waits for a moderator, who needs its words.
      const left = async () => (await canaries(forum())).filter((line) => !/^flag:/.test(line));
      // What was withdrawn of what was asked anonymously loses its words on a day of its own.
      expect((await left()).filter((line) => !line.startsWith("visible_"))).toEqual([
        "comment: Canarymumble",
        "comment: Canarywhisper",
        "thread: Canarysecret",
        "thread: canarysecret",
      ]);
      forum().time.now += BRING_BACK + 1;
      await sweepWithdrawnUnnamed(forum().as(visitor));
      forum().time.now -= BRING_BACK + 1;
      expect(await left()).toEqual([]);

      const { read } = forum().database;
      for (const table of [
        "anonymous_author",
        "bookmark",
        "draft",
        "wondered",
        "session",
        "email_token",
        "vote",
      ] as const)
        expect([
          table,
          await read.selectFrom(table).select("account_id").where("account_id", "=", life.me.id).execute(),
        ]).toEqual([table, []]);
      expect(await read.selectFrom("badge").selectAll().where("id", "=", life.me.id).executeTakeFirst()).toMatchObject({
        handle: `former-${life.me.id}`,
        name: "Former member",
        former: 1,
      });

      expect((await threadRow(forum(), life.alone.id)).deleted_at).not.toBeNull();
      expect(await threadRow(forum(), life.kept.id)).toMatchObject({ deleted_at: null, author_id: life.me.id });
      // What was asked anonymously stays to the letter and the version, whether or not somebody answered.
      expect(await unnamed()).toEqual(before);
      expect(before.map(({ deleted_at, author_id }) => [deleted_at, author_id])).toEqual([
        [null, null],
        [null, null],
      ]);
      expect(await answerRow(forum(), life.answerAlone.id)).toMatchObject({ body_md: "", body_html: "" });
      expect((await answerRow(forum(), life.answerKept.id)).body_md).toContain("Canarykept");
      expect((await commentRow(forum(), life.commentKept.id)).body_md).toContain("Canarykept");
      expect((await answerRow(forum(), life.reply.id)).disagree_count).toBe(0);
      expect(await threadRow(forum(), life.theirs.id)).toMatchObject({
        useful_count: 0,
        wondered_count: 0,
        answer_count: 1,
      });
    });

    it("leaves every counter equal to a recount", async () => {
      const { read } = forum().database;
      const state = async () => [
        await read.selectFrom("thread").selectAll().orderBy("id").execute(),
        await read.selectFrom("answer").selectAll().orderBy("id").execute(),
      ];
      const before = await state();
      await forum().database.write(async (tx) => {
        for (const { id } of await tx.selectFrom("thread").select("id").execute()) {
          await recountAnswers(tx, { threadIds: [id] });
          await refreshThread(tx, id);
        }
      });
      expect(await state()).toEqual(before);
      const specialty = await read
        .selectFrom("specialty")
        .select("thread_count")
        .where("slug", "=", "cardiology")
        .executeTakeFirstOrThrow();
      const visible = await read.selectFrom("visible_thread").select("id").execute();
      expect(specialty.thread_count).toBe(visible.length);
    });

    it("takes no more statements for marks in many threads than in a few", async () => {
      const asker = await aMember(forum());
      const threads: { id: number; answer: number; comment: number }[] = [];
      for (let made = 0; made < 12; made += 1) {
        const { id } = await aQuestion(forum(), { by: asker });
        const answer = await anAnswer(forum(), id, asker);
        const comment = await postComment(unlimited(forum(), asker), id, { body: "It was." });
        threads.push({ id, answer: answer.id, comment: comment.id });
      }
      const statementsFor = async (count: number) => {
        const leaver = await aMentor(forum(), "cardiology");
        const ctx = unlimited(forum(), leaver);
        for (const { id, answer, comment } of threads.slice(0, count)) {
          await wonderToo(ctx, id, true);
          await vote(ctx, { kind: "thread", id }, { value: 1, on: true });
          await vote(ctx, { kind: "answer", id: answer }, { value: 1, on: true });
          await vote(ctx, { kind: "comment", id: comment }, { value: 1, on: true });
          await endorseAnswer(ctx, answer, true);
        }
        let statements = 0;
        const counter: KyselyPlugin = {
          transformQuery: ({ node }) => {
            statements += 1;
            return node;
          },
          transformResult: async ({ result }) => result,
        };
        const left = { type: "AccountDeleted", accountId: leaver.id, actorId: leaver.id, was: "mentor" } as const;
        // The cast: a transaction with a plugin is a transaction.
        await forum().database.write((tx) => ctx.record(tx.withPlugin(counter) as Tx, left));
        return statements;
      };
      const few = await statementsFor(3);
      expect(few).toBeGreaterThan(10);
      expect(await statementsFor(12)).toBe(few);
      for (const { id, answer, comment } of threads) {
        expect(await threadRow(forum(), id)).toMatchObject({ useful_count: 0, wondered_count: 0, endorsed_count: 0 });
        expect(await answerRow(forum(), answer)).toMatchObject({ useful_count: 0, endorsement_count: 0, wilson: 0 });
        expect(await commentRow(forum(), comment)).toMatchObject({ useful_count: 0 });
      }
      expect(await checkTotals(forum().as(visitor))).toEqual([]);
    });

    it("ends every session, and the address can join anew", async () => {
      const member = await aMember(forum(), { email: "anew@example.org" });
      const hash = await hashPassword(lifePassword);
      await forum().database.write((tx) =>
        tx.updateTable("account").set({ password_hash: hash }).where("id", "=", member.id).execute(),
      );
      const signed = await signIn(forum().as(visitor), { email: "anew@example.org", password: lifePassword }, "");
      await deleteAccount(forum().as(member));
      expect(await actorOf(forum(), signed.cookie)).toEqual(visitor);
      await expect(
        signIn(forum().as(visitor), { email: "anew@example.org", password: lifePassword }, ""),
      ).rejects.toMatchObject({ name: "Invalid" });
      expect((await aMember(forum(), { email: "anew@example.org" })).id).not.toBe(member.id);
    });

    it("pressed twice at once is done once", async () => {
      const me = await aMember(forum());
      const twice = await Promise.all([deleteAccount(forum().as(me)), deleteAccount(forum().as(me))]);
      expect(new Set(twice).size).toBe(1);
      const deletions = await forum()
        .database.read.selectFrom("audit_log")
        .select("seq")
        .where("act", "=", "account-deleted")
        .where("subject_id", "=", String(me.id))
        .execute();
      expect(deletions).toHaveLength(1);
    });

    it("needs a proof of the last quarter of an hour, and the last administrator hands over first", async () => {
      const admins = [await aMember(forum(), { admin: true }), await aMember(forum(), { admin: true })];
      const hash = await hashPassword(lifePassword);
      await forum().database.write(async (tx) => {
        await tx.updateTable("account").set({ admin: 0 }).execute();
        for (const admin of admins)
          await tx.updateTable("account").set({ admin: 1, password_hash: hash }).where("id", "=", admin.id).execute();
      });
      const [one, two] = admins as [(typeof admins)[number], (typeof admins)[number]]; // two were just made
      const late = { ...one, authenticatedAt: one.authenticatedAt - 15 * MINUTE };
      await expect(deleteAccount(forum().as(late))).rejects.toMatchObject({ name: "ProofNeeded" });
      const outcomes = await Promise.allSettled([deleteAccount(forum().as(one)), deleteAccount(forum().as(two))]);
      expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
      const left = await forum().database.read.selectFrom("account").select("id").where("admin", "=", 1).execute();
      expect(left).toHaveLength(1);
    });
  },
  { anyWords: true },
);
