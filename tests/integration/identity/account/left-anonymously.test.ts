import { expect, it } from "vitest";
import { type Member, visitor } from "~/core/actor";
import { NOBODY } from "~/core/nobody";
import { DAY } from "~/core/time";
import { withdrawByCode } from "~/features/cases/withdrawal/withdrawal.server";
import { postAnswer } from "~/features/forum/answer/answer.server";
import { readAnswers } from "~/features/forum/answer/answer-list.queries.server";
import { vote } from "~/features/forum/answer/vote.server";
import { wrongCounts } from "~/features/forum/post/count-check.queries.server";
import { deletePost } from "~/features/forum/post/deletion.server";
import { deleteAccount } from "~/features/identity/account/account-deletion.server";
import { checkAuditLog } from "~/features/moderation/audit/audit-check.server";
import { raiseFlag } from "~/features/moderation/flag/flag.server";
import { payAnonymousMonth } from "~/features/reputation/anonymous-month.server";
import { checkTotals } from "~/features/reputation/totals.server";
import { anAnonymousLife } from "../../../support/anonymous-life";
import { caseRow } from "../../../support/cases";
import { onEveryDialect } from "../../../support/every-dialect";
import { everyMomentOnce, everyRow, idsApart } from "../../../support/joined-rows";
import { kept, keptByNumber, leadingThere } from "../../../support/leading-there";
import { aQuestion, threadRow, unlimited } from "../../../support/questions";

const MONTH = 32 * DAY;

onEveryDialect("somebody who asked anonymously and left", (forum) => {
  let life: Awaited<ReturnType<typeof anAnonymousLife>>;
  const leading = () => leadingThere(forum(), life);
  const leaves = (one: Member) => deleteAccount(forum().as({ ...one, authenticatedAt: forum().clock() }));
  const votesUnder = (answers: readonly number[]) =>
    forum()
      .database.read.selectFrom("vote")
      .select(["post_id", "value", "reason", "created_at"])
      .where("post_kind", "=", "answer")
      .where("post_id", "in", answers)
      .orderBy("created_at")
      .execute();
  const paidTo = async (accounts: readonly number[]) =>
    (
      await forum()
        .database.read.selectFrom("standing_entry")
        .select("id")
        .where("rule", "=", "anonymous-month")
        .where("account_id", "in", accounts)
        .execute()
    ).length;
  /** Counts, totals and the log are as they must be. */
  async function right(): Promise<void> {
    expect(await wrongCounts(forum().database.read, 100)).toEqual([]);
    expect(await checkTotals(forum().as(visitor))).toEqual([]);
    expect((await checkAuditLog(forum().as(visitor))).problems).toEqual([]);
    expect(await forum().database.faults()).toEqual([]);
  }

  it("is found by no row, key, JSON or moment in the database", async () => {
    await idsApart(forum());
    everyMomentOnce(forum());
    life = await anAnonymousLife(forum());
    // What leads there while they are here, so that the walk would notice each.
    const before = await leading();
    expect(before).toEqual(expect.arrayContaining(["anonymous_author", "vote", "flag", "standing_entry"]));
    expect(before).toEqual(expect.arrayContaining(["clinical_case", "attestation", "consent_record", "case_step"]));
    expect(before).toEqual(expect.arrayContaining(["bookmark", "watch", "draft", "notice"]));
    const unnamed = () => Promise.all([life.question.id, life.out.thread.id].map((id) => threadRow(forum(), id)));
    const threads = await unnamed();
    const votes = await votesUnder(life.question.answers);
    await leaves(life.me);
    expect(await leading()).toEqual(kept);
    const number = String(life.me.id);
    const tables = (await everyRow(forum())).filter(({ holds }) => holds.has(number)).map(({ table }) => table);
    expect([...new Set(tables)].sort()).toEqual(Object.keys(keptByNumber).sort());
    expect(await unnamed()).toEqual(threads);
    expect(await votesUnder(life.question.answers)).toEqual(votes);
    await right();
  }, 120_000);

  it("is not the one who looked first at the pictures of their case: of all who did the day alone is kept", async () => {
    const looks = await forum().database.read.selectFrom("media_view").select(["day", "first_at"]).execute();
    expect(looks).toHaveLength(2);
    for (const { day, first_at } of looks) expect(first_at).toBe(Date.parse(`${day}T00:00:00Z`));
  });

  it("has no points beside an answer: they would fall by what was paid out for what they asked anonymously", async () => {
    const { theirs } = life;
    const specialtyId = (await threadRow(forum(), theirs.id)).specialty_id;
    const { answers } = await readAnswers(
      forum().database.read,
      { id: theirs.id, specialtyId },
      { order: "oldest", after: null },
    );
    expect(answers.map(({ author, standing }) => [author?.former, standing])).toEqual([[true, 0]]);
    const total = await forum()
      .database.read.selectFrom("standing_total")
      .select("points")
      .where("account_id", "=", life.me.id)
      .where("track", "=", "answering")
      .executeTakeFirst();
    expect(total?.points).toBeGreaterThan(0);
  });

  it("is not found either after others went on there", async () => {
    const { mentor, other, moderator, question } = life;
    const thread = { kind: "thread", id: question.id } as const;
    const [liked] = question.answers;
    await forum().jobs.drain();
    const further = await postAnswer(unlimited(forum(), moderator), question.id, { body: "It was repeated." });
    await vote(unlimited(forum(), other), { kind: "answer", id: further.id }, { value: 1, on: true });
    for (const on of [false, true]) await vote(unlimited(forum(), mentor), thread, { value: 1, on });
    for (const on of [true, false]) await deletePost(unlimited(forum(), mentor), { kind: "answer", id: liked }, on);
    await raiseFlag(unlimited(forum(), other), { post: thread, reason: "disrespect", comment: "" });
    forum().time.now += MONTH;
    await payAnonymousMonth(forum().as(moderator));
    await forum().jobs.drain();
    expect(await leading()).toEqual(kept);
    await right();
  });

  it("leaves a case that can be withdrawn with its code, and what they were beside what they attested", async () => {
    const { out, waiting, begun } = life;
    const { id, author_id } = await caseRow(forum(), out.token);
    expect(author_id).toBe(NOBODY);
    const attested = await forum()
      .database.read.selectFrom("attestation")
      .selectAll()
      .where("case_id", "=", id)
      .execute();
    expect(attested).toMatchObject([{ account_id: NOBODY, attester_role: "student" }]);
    await withdrawByCode({ ...forum().as(visitor), address: "" }, out.code ?? "");
    await forum().jobs.drain();
    expect(await caseRow(forum(), out.token)).toMatchObject({ state: "withdrawn", summary_md: "" });
    expect(await threadRow(forum(), out.thread.id)).toMatchObject({ asking_md: "" });
    // Nor does it lead there that what was shown to them went, step by step.
    expect(await leading()).toEqual([...kept, "media_view = case_step by a key"]);
    for (const { token } of [waiting, begun])
      expect(await caseRow(forum(), token)).toMatchObject({ state: "withdrawn", title: "", summary_md: "" });
    await right();
  });

  it("is one of several whom the ledger no longer tells apart", async () => {
    for (const one of life.crowd.slice(0, 2)) await leaves(one);
    const nobodys = forum().database.read.selectFrom("standing_entry").where("account_id", "=", NOBODY);
    const paid = await nobodys.select("turn").where("rule", "=", "anonymous-month").orderBy("turn").execute();
    expect(paid.map(({ turn }) => turn)).toEqual([0, 1, 2]);
    await right();
  });

  it("is paid nothing more where those who are here are paid", async () => {
    const askers: Member[] = [];
    for (let asked = 0; asked < 7; asked += 1) {
      const { id, asker } = await aQuestion(forum(), { anonymous: true });
      await vote(unlimited(forum(), life.mentor), { kind: "thread", id }, { value: 1, on: true });
      askers.push(asker);
    }
    const [leavers, stay] = [askers.slice(0, 2), askers.slice(2)];
    for (const one of leavers) await leaves(one);
    const { points } = await forum()
      .database.read.selectFrom("standing_entry")
      .select((eb) => eb.fn.sum<number>("points").as("points"))
      .where("account_id", "=", NOBODY)
      .where("private", "=", 1)
      .where("created_at", ">", forum().time.now - MONTH / 2)
      .executeTakeFirstOrThrow();
    expect(Number(points), "what nobody would be paid").toBeGreaterThan(0);
    const before = await paidTo([NOBODY]);
    forum().time.now += MONTH;
    await payAnonymousMonth(forum().as(life.moderator));
    expect(await paidTo(stay.map(({ id }) => id))).toBe(5);
    expect(await paidTo([NOBODY])).toBe(before);
    await right();
  });

  it("is all that may change in the ledger", async () => {
    const change = (set: object) =>
      forum().database.write((tx) => tx.updateTable("standing_entry").set(set).where("private", "=", 1).execute());
    for (const set of [
      { points: 1_000 },
      { account_id: life.other.id },
      { giver_id: life.other.id },
      { turn: 7 },
      { event_key: "thread:1:vote:1" },
      { private: 0 },
      { created_at: 1 },
      { account_id: NOBODY, points: 1_000 },
    ])
      await expect(change(set), JSON.stringify(set)).rejects.toThrow("never changed or removed");
    await expect(
      forum().database.write((tx) => tx.deleteFrom("standing_entry").where("private", "=", 1).execute()),
    ).rejects.toThrow("never changed or removed");
  });
});
