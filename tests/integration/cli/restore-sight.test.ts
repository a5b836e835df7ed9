import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkBackup } from "db/backup/read-backup.server";
import { restoreBackup } from "db/backup/restore-backup.server";
import { restoreBlobs } from "db/backup/restore-blobs.server";
import { writeBackup } from "db/backup/write-backup.server";
import { connect } from "db/connect.server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { visitor } from "~/core/actor";
import type { PostRef } from "~/core/ids";
import { HOUR } from "~/core/time";
import { coverMore } from "~/features/cases/check/cover-more.server";
import { recordConsent } from "~/features/cases/consent/consent.server";
import { postComment } from "~/features/forum/comment/comment.server";
import { deletePost } from "~/features/forum/post/deletion.server";
import { deleteAccount } from "~/features/identity/account/account-deletion.server";
import { spendCode } from "~/features/identity/factors/typed-code.server";
import { raiseFlag } from "~/features/moderation/flag/flag.server";
import { endAgain } from "~/features/moderation/hidden/ended-list.server";
import { outOfSightAgain } from "~/features/moderation/hidden/hidden-again.server";
import { purgeAgain } from "~/features/moderation/hidden/purge-list.server";
import { decideReview } from "~/features/moderation/review/review.server";
import { runChecks } from "../../../app/cli/verify";
import { publish } from "../../support/acts";
import { scriptedDeid } from "../../support/attachments";
import { aPublishedCase, madeUp } from "../../support/cases";
import { freshPostgres, freshSqlite, onEveryDialect } from "../../support/every-dialect";
import { aCase, anAttachment } from "../../support/media";
import { aMember, aModerator } from "../../support/people";
import { anAnswer, aQuestion, unlimited } from "../../support/questions";
import { aMemberWithApp } from "../../support/strong-sign-in";
import { createTestRuntime, type TestRuntime } from "../../support/test-runtime";

const collectable = { ...madeUp, scopes: { members: true, collections: true, public: false } };

onEveryDialect("a backup from before something went out of sight", (forum) => {
  const folder = mkdtempSync(join(tmpdir(), "wardround-sight-"));
  const path = join(folder, "before.backup");
  let made: Awaited<ReturnType<typeof posts>>;
  let madeAt: number;
  let restored: TestRuntime;
  let drop: () => Promise<void>;
  let again: Awaited<ReturnType<typeof outOfSightAgain>>;
  afterAll(async () => {
    await restored?.close();
    await drop?.();
    rmSync(folder, { recursive: true, force: true });
  });

  async function posts() {
    const question = await aQuestion(forum());
    const answer = async () => ({ ...(await anAnswer(forum(), question.id)), kind: "answer" as const });
    const reported = await answer();
    const commenter = await aMember(forum());
    const comment = await postComment(unlimited(forum(), commenter), question.id, { body: "Was it repeated?" });
    const picture = Buffer.from("a picture");
    const aFilm = async () => {
      const one = await aCase(forum(), { state: "published" });
      const files = ["full", "960"].map((variant) => ({ variant, mediaType: "image/webp", bytes: picture }));
      const { token } = await anAttachment(forum(), one, { state: "published", frames: [{ files }] });
      return { ...one, token, kind: "thread" as const, id: one.threadId ?? 0 };
    };
    const aPublicQuestion = async () => {
      const { id } = await aQuestion(forum());
      await publish(forum(), id);
      return { kind: "thread" as const, id };
    };
    const asked = await aQuestion(forum(), { anonymous: true });
    const code = await aMemberWithApp(forum());
    return {
      question,
      reported,
      comment: { kind: "comment" as const, id: comment.id, author: commenter },
      decided: await answer(),
      shownAgain: await answer(),
      withdrawn: await answer(),
      broughtBack: await answer(),
      takenDown: await answer(),
      hiddenBefore: await answer(),
      withdrawnBefore: await answer(),
      stays: await answer(),
      left: await answer(),
      asked: { kind: "thread" as const, id: asked.id, author: asked.asker },
      kept: await aPublicQuestion(),
      widenedAgain: await aPublicQuestion(),
      narrowed: await aPublishedCase(forum(), { consent: collectable }),
      covered: await aFilm(),
      coveredBefore: await aFilm(),
      code,
    };
  }

  const report = async ({ kind, id }: PostRef) => {
    const by = await aMember(forum());
    return raiseFlag(unlimited(forum(), by), { post: { kind, id }, reason: "identifies", comment: "" });
  };
  const box = { here: "", "x.0.a0": "1", "y.0.a0": "3", "w.0.a0": "20", "h.0.a0": "10" };
  const tick = () => {
    forum().time.now += 1_000;
  };

  async function afterwards(moderator: Awaited<ReturnType<typeof aModerator>>) {
    const own = ({ author, kind, id }: Pick<typeof made.withdrawn, "author"> & PostRef, deleted = true) =>
      deletePost(unlimited(forum(), author), { kind, id }, deleted);
    await report(made.reported);
    await report(made.comment);
    const decided = await report(made.decided);
    const restoredLater = await report(made.shownAgain);
    await own(made.withdrawn);
    await own(made.broughtBack);
    await own(made.asked);
    for (const { id } of [made.kept, made.widenedAgain]) await publish(forum(), id, "verified");
    await recordConsent(unlimited(forum(), made.narrowed.author), made.narrowed.token, { consent: madeUp });
    await deletePost(unlimited(forum(), moderator), { kind: "answer", id: made.takenDown.id }, true);
    tick();
    const by = forum().as(moderator);
    await decideReview(by, decided.reviewId, { decision: "hide", reason: "A name stands in it." });
    await decideReview(by, restoredLater.reviewId, { decision: "restore", reason: "Nobody is named." });
    await own(made.broughtBack, false);
    await publish(forum(), made.widenedAgain.id);
    await coverMore(forum().as(made.covered.author), made.covered.token, box);
    await spendCode(forum().as(visitor), made.code.id, made.code.codes[0] ?? "");
    await deleteAccount(forum().as({ ...made.left.author, authenticatedAt: forum().clock() }));
    await forum().jobs.drain();
  }

  beforeAll(async () => {
    Object.assign(forum().env, { dataDir: folder });
    forum().deid = scriptedDeid({});
    const moderator = await aModerator(forum());
    made = await posts();
    await report(made.hiddenBefore);
    await deletePost(unlimited(forum(), made.withdrawnBefore.author), made.withdrawnBefore, true);
    await coverMore(forum().as(made.coveredBefore.author), made.coveredBefore.token, box);
    await forum().jobs.drain();
    forum().time.now += HOUR;
    madeAt = forum().clock();
    const openBlob = forum().blobs.get;
    await writeBackup(forum().database, path, { madeAt: new Date(madeAt), secretMark: "mark", openBlob });
    tick();
    await afterwards(moderator);

    const fresh = forum().database.dialect === "sqlite" ? freshSqlite(true) : await freshPostgres(true);
    drop = fresh.drop;
    const database = await connect(fresh.url, { poolSize: 3 });
    await restoreBackup(database, path, await checkBackup(path));
    restored = await createTestRuntime(database, fresh.url);
    Object.assign(restored.env, { dataDir: folder });
    await restoreBlobs(path, restored.blobs.put);
    restored.time.now = forum().clock() + 1_000;
    await purgeAgain(restored.as(visitor));
    again = await outOfSightAgain(restored.as(visitor), madeAt);
    await restored.jobs.drain();
  }, 120_000);

  const isSeen = async ({ kind, id }: PostRef) => {
    const { read } = restored.database;
    const row = await (kind === "thread"
      ? read.selectFrom("visible_thread").select("id").where("id", "=", id)
      : kind === "answer"
        ? read.selectFrom("visible_answer").select("id").where("id", "=", id)
        : read.selectFrom("visible_comment").select("id").where("id", "=", id)
    ).executeTakeFirst();
    return row !== undefined;
  };
  const openReports = async ({ kind, id }: PostRef) =>
    (
      await restored.database.read
        .selectFrom("review")
        .select("id")
        .where("post_kind", "=", kind)
        .where("post_id", "=", id)
        .where("decided_at", "is", null)
        .execute()
    ).length;

  it("shows nothing again that a report or a moderator hid, and moderators decide anew", async () => {
    for (const post of [made.reported, made.comment, made.decided, made.takenDown] as PostRef[]) {
      expect([post, await isSeen(post)]).toEqual([post, false]);
      expect(await openReports(post)).toBe(1);
    }
  });

  it("shows nothing again that its author withdrew, anonymous or not, and they can bring it back", async () => {
    for (const post of [made.withdrawn, made.asked]) {
      expect(await isSeen(post)).toBe(false);
      await deletePost(unlimited(restored, post.author), { kind: post.kind, id: post.id }, false);
      expect(await isSeen(post)).toBe(true);
      await deletePost(unlimited(restored, post.author), { kind: post.kind, id: post.id }, true);
    }
  });

  it("shows no case whose pictures had been covered more since", async () => {
    expect(await isSeen(made.covered)).toBe(false);
    expect(await openReports(made.covered)).toBe(1);
    expect(await isSeen(made.coveredBefore)).toBe(true);
  });

  it("shows no case again to which consent reaches less far, and nobody else what was kept for members", async () => {
    expect(await isSeen({ kind: "thread", id: made.narrowed.thread.id })).toBe(false);
    const readers = await restored.database.read
      .selectFrom("thread")
      .select(["id", "visibility"])
      .where("id", "in", [made.kept.id, made.widenedAgain.id])
      .orderBy("id")
      .execute();
    expect(readers).toEqual([
      { id: made.kept.id, visibility: "verified" },
      { id: made.widenedAgain.id, visibility: "public" },
    ]);
  });

  it("leaves alone what was shown or brought back since, and what had gone before", async () => {
    for (const post of [made.shownAgain, made.broughtBack, made.stays]) expect(await isSeen(post)).toBe(true);
    for (const post of [made.hiddenBefore, made.withdrawnBefore]) expect(await isSeen(post)).toBe(false);
    expect(again).toEqual({ hidden: 6, withdrawn: 2, forMembers: 1 });
  });

  it("lets nobody in by a recovery code that was used", async () => {
    expect((await endAgain(restored.as(visitor), madeAt)).codes).toBe(1);
    const spend = (code = "") => spendCode(restored.as(visitor), made.code.id, code);
    await expect(spend(made.code.codes[0])).rejects.toThrow(/that you have not used/);
    expect(await spend(made.code.codes[1])).toBe("recovery");
    expect((await endAgain(restored.as(visitor), madeAt)).codes).toBe(0);
  });

  it("is followed by a list that ties no post to an account that left", async () => {
    const lines = readFileSync(join(folder, "removed-for-good.ndjson"), "utf8").trim().split("\n");
    const about = lines.map((line) => JSON.parse(line) as { kind: string; post?: string; id: number });
    expect(about).toContainEqual(expect.objectContaining({ kind: "account", id: made.left.author.id }));
    expect(about.filter(({ post, id }) => post === "answer" && id === made.left.id)).toEqual([]);
  });

  it("tells the authors, passes every check, and hides nothing twice", async () => {
    const told = await restored.database.read
      .selectFrom("notice")
      .select("account_id as id")
      .where("post_kind", "=", "answer")
      .where("post_id", "=", made.reported.id)
      .where("account_id", "=", made.reported.author.id)
      .execute();
    expect(told).not.toEqual([]);
    expect(await runChecks(restored.as(visitor), () => undefined)).toBe(true);
    expect(await outOfSightAgain(restored.as(visitor), madeAt)).toEqual({
      hidden: 0,
      withdrawn: 0,
      forMembers: 0,
    });
  });
});
