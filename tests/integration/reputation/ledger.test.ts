import fc from "fast-check";
import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { payAnonymousMonth } from "~/features/reputation/anonymous-month.server";
import { standingOf } from "~/features/reputation/standing.queries.server";
import * as react from "~/features/reputation/standing-reactions.server";
import { checkTotals, rebuildTotals } from "~/features/reputation/totals.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aMentor } from "../../support/people";
import { anAnswerRow, aThreadRow } from "../../support/posts";
import type { TestRuntime } from "../../support/test-runtime";

const pointsOf = async (forum: TestRuntime, accountId: number) =>
  (await standingOf(forum.database.read, accountId)).reduce((sum, row) => sum + row.points, 0);

onEveryDialect("the standing ledger", (forum) => {
  const system = () => forum().as(visitor);
  const inTx = (work: (tx: Parameters<typeof react.awardVote>[0]) => Promise<void>) => system().write(work);

  async function scene() {
    const author = await aMember(forum());
    const threadId = await aThreadRow(forum(), { authorId: author.id, specialty: "cardiology" });
    const answerer = await aMember(forum());
    const answerId = await anAnswerRow(forum(), { threadId, authorId: answerer.id });
    return { author, answerer, threadId, answerId };
  }

  it("a student's vote on a question gives 5 and a doctor's 10", async () => {
    const { author, threadId } = await scene();
    const [student, mentor] = [await aMember(forum()), await aMentor(forum(), "neurology")];
    const vote = (actorId: number) =>
      inTx((tx) =>
        react.awardVote(tx, { type: "VoteCast", kind: "thread", id: threadId, threadId, actorId, value: 1 }, system()),
      );
    await vote(student.id);
    expect(await pointsOf(forum(), author.id)).toBe(5);
    await vote(mentor.id);
    await vote(mentor.id);
    expect(await pointsOf(forum(), author.id)).toBe(15);
  });

  it("undoing takes back exactly what was given, once, and doing it again counts again", async () => {
    const { answerer, threadId, answerId } = await scene();
    const mentor = await aMentor(forum(), "cardiology");
    const event = { answerId, threadId, actorId: mentor.id, specialtyId: 1 };
    const endorse = () => inTx((tx) => react.awardEndorsement(tx, { type: "AnswerEndorsed", ...event }, system()));
    const withdraw = () =>
      inTx((tx) => react.revokeEndorsement(tx, { type: "EndorsementWithdrawn", ...event }, system()));
    await endorse();
    expect(await pointsOf(forum(), answerer.id)).toBe(15);
    await withdraw();
    await withdraw();
    expect(await pointsOf(forum(), answerer.id)).toBe(0);
    await endorse();
    expect(await pointsOf(forum(), answerer.id)).toBe(15);
  });

  it("votes stop at 200 points a day, endorsements do not", async () => {
    const { answerer, threadId, answerId } = await scene();
    for (let index = 0; index < 23; index++) {
      const voter = await aMember(forum());
      await inTx((tx) =>
        react.awardVote(
          tx,
          { type: "VoteCast", kind: "answer", id: answerId, threadId, actorId: voter.id, value: 1 },
          system(),
        ),
      );
    }
    expect(await pointsOf(forum(), answerer.id)).toBe(200);
    const mentor = await aMentor(forum(), "cardiology");
    await inTx((tx) =>
      react.awardEndorsement(
        tx,
        { type: "AnswerEndorsed", answerId, threadId, actorId: mentor.id, specialtyId: 1 },
        system(),
      ),
    );
    expect(await pointsOf(forum(), answerer.id)).toBe(215);
  });

  it("two votes at the same moment cannot pass the cap together", async () => {
    const { answerer, threadId, answerId } = await scene();
    const voters = await Promise.all(Array.from({ length: 24 }, () => aMember(forum())));
    await Promise.all(
      voters.map((voter) =>
        inTx((tx) =>
          react.awardVote(
            tx,
            { type: "VoteCast", kind: "answer", id: answerId, threadId, actorId: voter.id, value: 1 },
            system(),
          ),
        ),
      ),
    );
    expect(await pointsOf(forum(), answerer.id)).toBe(200);
  });

  it("a vote that the cap left without points takes none away when it is withdrawn", async () => {
    const { answerer, threadId, answerId } = await scene();
    const post = { kind: "answer", id: answerId, threadId, value: 1 } as const;
    const voters = await Promise.all(Array.from({ length: 21 }, () => aMember(forum())));
    for (const { id: actorId } of voters)
      await inTx((tx) => react.awardVote(tx, { type: "VoteCast", ...post, actorId }, system()));
    const withdraw = (actorId = 0) =>
      inTx((tx) => react.revokeVote(tx, { type: "VoteWithdrawn", ...post, actorId }, system()));
    await withdraw(voters.at(-1)?.id);
    expect(await pointsOf(forum(), answerer.id)).toBe(200);
    await withdraw(voters[0]?.id);
    expect(await pointsOf(forum(), answerer.id)).toBe(190);
  });

  it("a post that goes takes its points with it, and brings back the very same", async () => {
    const { answerer, threadId, answerId } = await scene();
    const voter = await aMember(forum());
    const post = { kind: "answer", id: answerId, threadId, actorId: answerer.id } as const;
    await inTx((tx) => react.awardVote(tx, { type: "VoteCast", ...post, actorId: voter.id, value: 1 }, system()));
    await inTx((tx) => react.revokeAllOfPost(tx, post, system()));
    expect(await pointsOf(forum(), answerer.id)).toBe(0);
    await inTx((tx) => react.restoreAllOfPost(tx, post, system()));
    await inTx((tx) => react.restoreAllOfPost(tx, post, system()));
    expect(await pointsOf(forum(), answerer.id)).toBe(10);
  });

  it("an anonymous thread's points show nowhere until five authors share the month", async () => {
    const askers = [];
    for (let index = 0; index < 5; index++) {
      const asker = await aMember(forum());
      const threadId = await aThreadRow(forum(), { anonymousAuthorId: asker.id, specialty: "cardiology" });
      const voter = await aMember(forum());
      await inTx((tx) =>
        react.awardVote(
          tx,
          { type: "VoteCast", kind: "thread", id: threadId, threadId, actorId: voter.id, value: 1 },
          system(),
        ),
      );
      askers.push(asker);
      expect(await pointsOf(forum(), asker.id)).toBe(0);
      if (index === 3) {
        forum().time.now += 40 * DAY;
        await payAnonymousMonth(system());
        expect(await pointsOf(forum(), asker.id)).toBe(0);
        forum().time.now -= 40 * DAY;
      }
    }
    forum().time.now += 40 * DAY;
    await payAnonymousMonth(system());
    await payAnonymousMonth(system());
    for (const asker of askers) expect(await pointsOf(forum(), asker.id)).toBe(5);
    forum().time.now -= 40 * DAY;
  });

  it("four who share a month in a specialty wait, whatever is paid out in another", async () => {
    const inSpecialty = async (specialty: string, count: number) => {
      const askers = [];
      for (let index = 0; index < count; index++) {
        const [asker, voter] = [await aMember(forum()), await aMember(forum())];
        const threadId = await aThreadRow(forum(), { anonymousAuthorId: asker.id, specialty });
        const post = { kind: "thread", id: threadId, threadId, value: 1 } as const;
        await inTx((tx) => react.awardVote(tx, { type: "VoteCast", ...post, actorId: voter.id }, system()));
        askers.push(asker.id);
      }
      return askers;
    };
    const shown = async (askers: readonly number[]) => Promise.all(askers.map((id) => pointsOf(forum(), id)));
    const [many, few] = [await inSpecialty("neurology", 5), await inSpecialty("psychiatry", 4)];
    forum().time.now += 40 * DAY;
    await payAnonymousMonth(system());
    expect(await shown(many)).toEqual([5, 5, 5, 5, 5]);
    expect(await shown(few)).toEqual([0, 0, 0, 0]);
    // Somebody who left hides nobody.
    const [gone] = await inSpecialty("psychiatry", 1);
    await system().write((tx) =>
      tx
        .updateTable("account")
        .set({ deleted_at: forum().clock() })
        .where("id", "=", gone ?? 0)
        .execute(),
    );
    forum().time.now += 40 * DAY;
    await payAnonymousMonth(system());
    expect(await shown(few)).toEqual([0, 0, 0, 0]);
    // A fifth comes: what waited is paid, and nothing twice.
    const fifth = await inSpecialty("psychiatry", 1);
    forum().time.now += 40 * DAY;
    await payAnonymousMonth(system());
    await payAnonymousMonth(system());
    expect(await shown([...many, ...few, ...fifth])).toEqual(Array.from({ length: 10 }, () => 5));
    forum().time.now -= 120 * DAY;
  });

  /** Votes of one person, on a named answer of each of two members of whom one asked anonymously. */
  const votesOn = (answers: readonly number[], threadId: number, actorId: number) =>
    inTx(async (tx) => {
      for (const id of answers)
        await react.awardVote(tx, { type: "VoteCast", kind: "answer", id, threadId, actorId, value: 1 }, system());
    });

  it("a vote on an anonymous question does not make the next one on its asker's answer count less", async () => {
    const [asker, other, voter] = [await aMember(forum()), await aMember(forum()), await aMember(forum())];
    const { threadId } = await scene();
    const answers = async ({ id }: { id: number }) => [
      await anAnswerRow(forum(), { threadId, authorId: id }),
      await anAnswerRow(forum(), { threadId: (await scene()).threadId, authorId: id }),
    ];
    const [mine, theirs] = [await answers(asker), await answers(other)];
    for (let index = 0; index < 7; index++) await votesOn([(await scene()).answerId], threadId, voter.id);
    await votesOn([mine[0] ?? 0, theirs[0] ?? 0], threadId, voter.id);
    const question = await aThreadRow(forum(), { anonymousAuthorId: asker.id, specialty: "cardiology" });
    const post = { kind: "thread", id: question, threadId: question, value: 1 } as const;
    await inTx((tx) => react.awardVote(tx, { type: "VoteCast", ...post, actorId: voter.id }, system()));
    await votesOn([mine[1] ?? 0, theirs[1] ?? 0], threadId, voter.id);
    expect(await pointsOf(forum(), asker.id)).toBe(20);
    expect(await pointsOf(forum(), other.id)).toBe(20);
  });

  it("what anonymous questions earn on a day takes nothing from what is earned by name", async () => {
    const [asker, other] = [await aMember(forum()), await aMember(forum())];
    const question = await aThreadRow(forum(), { anonymousAuthorId: asker.id, specialty: "cardiology" });
    const post = { kind: "thread", id: question, threadId: question, value: 1 } as const;
    for (let index = 0; index < 20; index++) {
      const { id: actorId } = await aMentor(forum(), "cardiology");
      await inTx((tx) => react.awardVote(tx, { type: "VoteCast", ...post, actorId }, system()));
    }
    const { threadId } = await scene();
    const named = [];
    for (const { id: authorId } of [asker, other]) named.push(await anAnswerRow(forum(), { threadId, authorId }));
    await votesOn(named, threadId, (await aMember(forum())).id);
    expect(await pointsOf(forum(), asker.id)).toBe(10);
    expect(await pointsOf(forum(), other.id)).toBe(10);
  });

  it("what an anonymous asker does in their own thread costs and brings nothing that others see", async () => {
    const [asker, answerer, reporter] = [await aMember(forum()), await aMember(forum()), await aMember(forum())];
    const threadId = await aThreadRow(forum(), { anonymousAuthorId: asker.id, specialty: "cardiology" });
    const answerId = await anAnswerRow(forum(), { threadId, authorId: answerer.id });
    const disagree = { type: "VoteCast", kind: "answer", id: answerId, threadId, value: -1 } as const;
    for (const { id: actorId } of [asker, reporter])
      await inTx((tx) => react.awardVote(tx, { ...disagree, actorId }, system()));
    const now = forum().clock();
    const reviewId = await system().write(async (tx) => {
      const place = { post_kind: "answer", post_id: answerId };
      const { id } = await tx
        .insertInto("review")
        .values({ ...place, thread_id: threadId, opened_at: now, decide_by: now })
        .returning("id")
        .executeTakeFirstOrThrow();
      for (const { id: flagger_id } of [asker, reporter])
        await tx
          .insertInto("flag")
          .values({ ...place, review_id: id, reason: "identifies", comment: "", flagger_id, created_at: now })
          .execute();
      return id;
    });
    const decided = { type: "ReviewDecided", reviewId, decision: "hide", actorId: 1 } as const;
    await inTx((tx) => react.settleReview(tx, decided, system()));
    const rows = await forum()
      .database.read.selectFrom("standing_entry")
      .select(["account_id as id", "rule", "private"])
      .where("account_id", "in", [asker.id, reporter.id])
      .orderBy("rule")
      .execute();
    const of = (id: number) => rows.filter((row) => row.id === id).map((row) => [row.rule, row.private]);
    expect(of(asker.id)).toEqual([
      ["disagree-given", 1],
      ["privacy-report", 1],
    ]);
    expect(of(reporter.id)).toEqual([
      ["disagree-given", 0],
      ["privacy-report", 0],
    ]);
    expect(await pointsOf(forum(), asker.id)).toBe(0);
  });

  it("a rebuild finds an altered total and puts it right", async () => {
    const { author, threadId } = await scene();
    const voter = await aMember(forum());
    await inTx((tx) =>
      react.awardVote(
        tx,
        { type: "VoteCast", kind: "thread", id: threadId, threadId, actorId: voter.id, value: 1 },
        system(),
      ),
    );
    expect(await checkTotals(system())).toEqual([]);
    await forum().database.write((tx) =>
      tx.updateTable("standing_total").set({ points: 99 }).where("account_id", "=", author.id).execute(),
    );
    expect(await rebuildTotals(system())).toMatchObject([{ accountId: author.id, total: 99, ledger: 5 }]);
    expect(await checkTotals(system())).toEqual([]);
  });

  it("whatever is done and undone, totals equal the ledger, and undoing all of it leaves nothing", async () => {
    const { answerer, threadId, answerId } = await scene();
    const people = await Promise.all(Array.from({ length: 3 }, () => aMentor(forum(), "cardiology")));
    const act = fc.record({
      who: fc.integer({ min: 0, max: 2 }),
      what: fc.constantFrom("vote", "unvote", "disagree", "endorse", "withdraw", "go", "return"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        const run = (what: string, actorId: number) =>
          inTx(async (tx) => {
            const post = { kind: "answer", id: answerId, threadId, actorId } as const;
            const endorsement = { answerId, threadId, actorId, specialtyId: 1 };
            if (what === "vote") await react.awardVote(tx, { type: "VoteCast", ...post, value: 1 }, system());
            if (what === "disagree") await react.awardVote(tx, { type: "VoteCast", ...post, value: -1 }, system());
            if (what === "unvote") await react.revokeVote(tx, { type: "VoteWithdrawn", ...post, value: 1 }, system());
            if (what === "endorse")
              await react.awardEndorsement(tx, { type: "AnswerEndorsed", ...endorsement }, system());
            if (what === "withdraw")
              await react.revokeEndorsement(tx, { type: "EndorsementWithdrawn", ...endorsement }, system());
            if (what === "go") await react.revokeAllOfPost(tx, post, system());
            if (what === "return") await react.restoreAllOfPost(tx, post, system());
          });
        for (const { who, what } of acts) await run(what, people[who]?.id ?? 0);
        expect(await checkTotals(system())).toEqual([]);
        await run("return", answerer.id);
        for (const person of people) for (const what of ["unvote", "withdraw"]) await run(what, person.id);
        for (const person of [answerer, ...people]) expect(await pointsOf(forum(), person.id)).toBe(0);
      }),
      { numRuns: 12 },
    );
  });
});
