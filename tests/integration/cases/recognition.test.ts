import { expect, it } from "vitest";
import { type Member, visitor } from "~/core/actor";
import { recognisePatient, takeBackRecognition } from "~/features/cases/withdrawal/recognition.server";
import { startCollection } from "~/features/curation/collection.server";
import { insertItem, itemsOf } from "~/features/curation/collection-item.queries.server";
import { curatedThread } from "~/features/curation/learning-point.queries.server";
import { postAnswer } from "~/features/forum/answer/answer.server";
import { answersBy, threadsBy } from "~/features/forum/person/person.queries.server";
import { openPost } from "~/features/forum/post/post.queries.server";
import { mustRead, RECOGNISED } from "~/features/forum/thread/thread-access";
import { bookmarkThread, wonderToo } from "~/features/forum/thread/thread-acts.server";
import { findThreadHead } from "~/features/forum/thread/thread-head.queries.server";
import { raiseFlag, titleToReport } from "~/features/moderation/flag/flag.server";
import { decidedPage, hiddenPage } from "~/features/moderation/hidden/hidden-list.queries.server";
import { readQueue } from "~/features/moderation/queue/queue.server";
import { claimReview, decideReview, nextToDecide } from "~/features/moderation/review/review.server";
import { readReview } from "~/features/moderation/review/review-page.server";
import { isNews } from "~/features/notifications/live-stream.queries.server";
import { countUnread } from "~/features/notifications/notice.queries.server";
import { myNotices } from "~/features/notifications/notice-list.server";
import { watchTarget } from "~/features/notifications/watch.queries.server";
import { relatedThreads } from "~/features/search/related.queries.server";
import { resultThreads } from "~/features/search/result.queries.server";
import { aPublishedCase } from "../../support/cases";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aModerator, anEducator } from "../../support/people";
import { anAnswer, aQuestion, unlimited } from "../../support/questions";

onEveryDialect("I recognise this patient", (forum) => {
  const seen = async (reader: Awaited<ReturnType<typeof aMember>>, id: number) => {
    const found = await resultThreads(forum().database.read, reader, [id]);
    return found.length === 1;
  };
  const aCase = () => aPublishedCase(forum(), { narrow: "" });
  /** One who recognises the patient of a case, and one who does not. */
  async function readers(threadId: number): Promise<{ knows: Member; other: Member }> {
    const [knows, other] = [await aMember(forum()), await aMember(forum())];
    await recognisePatient(unlimited(forum(), knows), threadId);
    return { knows, other };
  }
  const read = () => forum().database.read;

  it("hides a case from that reader alone, and shows it again when they were mistaken", async () => {
    const { thread } = await aCase();
    const [reader, other] = [await aMember(forum()), await aMember(forum())];
    await recognisePatient(forum().as(reader), thread.id);
    await recognisePatient(forum().as(reader), thread.id);
    const head = await findThreadHead(read(), thread.id, reader.id);
    expect(() => mustRead(reader, head)).toThrow(RECOGNISED);
    expect(await seen(reader, thread.id)).toBe(false);
    mustRead(other, await findThreadHead(read(), thread.id, other.id));
    expect(await seen(other, thread.id)).toBe(true);
    await takeBackRecognition(forum().as(reader), thread.id);
    mustRead(reader, await findThreadHead(read(), thread.id, reader.id));
    expect(await seen(reader, thread.id)).toBe(true);
  });

  it("is not for its author, and a visitor is not told that there is a case", async () => {
    const { thread, author } = await aCase();
    await expect(recognisePatient(forum().as(author), thread.id)).rejects.toMatchObject({ status: 403 });
    await expect(recognisePatient(forum().as(visitor), thread.id)).rejects.toThrow("Sign in");
  });

  it("takes the case out of what stands beside other threads, and their page is kept for nobody else", async () => {
    const { thread } = await aCase();
    const { id } = await aQuestion(forum());
    const { knows, other } = await readers(thread.id);
    const beside = async (actor: Member) => (await relatedThreads(read(), id, actor, 30)).map((one) => one.id);
    expect(await beside(other)).toContain(thread.id);
    expect(await beside(knows)).not.toContain(thread.id);
    expect((await findThreadHead(read(), id, knows.id))?.recogniser).toBe(true);
    expect((await findThreadHead(read(), id, other.id))?.recogniser).toBe(false);
  });

  it("takes it out of collections and of people's pages", async () => {
    const { thread, author } = await aCase();
    const { author: answerer } = await anAnswer(forum(), thread.id);
    const curator = unlimited(forum(), await anEducator(forum(), "cardiology"));
    const collection = await startCollection(curator, { title: "Twelve cases", intro: "" });
    const item = { threadId: thread.id, noteMd: null, noteHtml: null, rendererVersion: 1 };
    const by = curator.actor.kind === "member" ? curator.actor.id : 0;
    await forum().database.write((tx) => insertItem(tx, collection, item, by, forum().clock()));
    const { knows, other } = await readers(thread.id);
    for (const [reader, titles] of [
      [knows, 0],
      [other, 1],
    ] as const) {
      const items = await itemsOf(read(), collection, "verified", reader.id);
      expect(items.filter(({ title }) => title !== null)).toHaveLength(titles);
      const page = { audience: "verified", after: null, readerId: reader.id } as const;
      expect(await threadsBy(read(), { ...page, accountId: author.id })).toHaveLength(titles);
      expect(await answersBy(read(), { ...page, accountId: answerer.id })).toHaveLength(titles);
    }
  });

  it("takes it out of notices that came, and none comes any more", async () => {
    const { thread } = await aCase();
    const [knows, answerer] = [await aMember(forum()), await aMember(forum())];
    await anAnswer(forum(), thread.id, knows);
    await anAnswer(forum(), thread.id, answerer);
    await forum().jobs.drain();
    const lines = async () => (await myNotices(forum().as(knows), null)).lines.length;
    const rows = async () =>
      (await read().selectFrom("notice").select("id").where("account_id", "=", knows.id).execute()).length;
    const before = await rows();
    expect([await lines(), before]).toEqual([1, 1]);
    await recognisePatient(forum().as(knows), thread.id);
    expect(await lines()).toBe(0);
    const { id } = await anAnswer(forum(), thread.id);
    await forum().jobs.drain();
    expect(await rows()).toBe(before);
    const news = { kind: "answer", id, threadId: thread.id } as const;
    expect(await isNews(read(), { id: knows.id, audience: ["verified"] }, news)).toBe(false);
    expect(await isNews(read(), { id: answerer.id, audience: ["verified"] }, news)).toBe(true);
  });

  it("ends following it, and no unread notice of it is counted", async () => {
    const { thread } = await aCase();
    const knows = await aMember(forum());
    await anAnswer(forum(), thread.id, knows);
    await anAnswer(forum(), thread.id);
    await forum().jobs.drain();
    const follow = () => watchTarget(read(), "thread", thread.id, ["public", "verified"], knows.id);
    const watches = () => read().selectFrom("watch").select("target_id").where("account_id", "=", knows.id).execute();
    expect(await countUnread(read(), knows.id)).toBe(1);
    expect(await follow()).toContain(`/questions/${thread.id}/`);
    expect(await watches()).toHaveLength(1);
    await recognisePatient(forum().as(knows), thread.id);
    expect(await countUnread(read(), knows.id)).toBe(0);
    expect(await follow()).toBeNull();
    expect(await watches()).toHaveLength(0);
  });

  it("is not curated by an educator who recognises the patient", async () => {
    const { thread } = await aCase();
    const [knows, other] = [await anEducator(forum(), "cardiology"), await anEducator(forum(), "cardiology")];
    await recognisePatient(unlimited(forum(), knows), thread.id);
    expect(await curatedThread(read(), thread.id, other.id)).toMatchObject({ id: thread.id });
    expect(await curatedThread(read(), thread.id, knows.id)).toBeUndefined();
  });

  it("is decided about by another moderator, and the one who recognises is shown nothing of it", async () => {
    const { thread } = await aCase();
    const [knows, other] = [await aModerator(forum()), await aModerator(forum())];
    await recognisePatient(unlimited(forum(), knows), thread.id);
    const post = { kind: "thread", id: thread.id } as const;
    const flag = { post, reason: "identifies", comment: "The tattoo." } as const;
    const { reviewId } = await raiseFlag(forum().as(await aMember(forum())), flag);
    const decision = { decision: "restore", reason: "Because." } as const;
    const queued = async (who: Member) => (await readQueue(forum().as(who))).items.map(({ id }) => id);
    const listed = async (who: Member) => (await hiddenPage(read(), null, who.id)).rows.map(({ id }) => id);
    const refused = { status: 403, message: expect.stringContaining("another moderator decides") };
    await expect(readReview(forum().as(knows), reviewId)).rejects.toMatchObject(refused);
    await expect(claimReview(forum().as(knows), reviewId)).rejects.toMatchObject(refused);
    await expect(decideReview(forum().as(knows), reviewId, decision)).rejects.toMatchObject(refused);
    expect(await queued(knows)).not.toContain(reviewId);
    expect(await listed(knows)).not.toContain(reviewId);
    expect(await nextToDecide(forum().as(knows))).not.toBe(reviewId);
    expect(await queued(other)).toContain(reviewId);
    expect(await listed(other)).toContain(reviewId);
    expect((await readReview(forum().as(other), reviewId)).page.hiddenAt).toBe(forum().time.now);
    await decideReview(forum().as(other), reviewId, decision);
    const decided = async (who: Member) => (await decidedPage(read(), null, who.id)).rows.map(({ id }) => id);
    expect(await decided(other)).toContain(reviewId);
    expect(await decided(knows)).not.toContain(reviewId);
  });

  it("ends every act in its thread, and its title stands on no form", async () => {
    const { thread } = await aCase();
    const answer = await anAnswer(forum(), thread.id);
    const { knows } = await readers(thread.id);
    const ctx = unlimited(forum(), knows);
    const post = { kind: "thread", id: thread.id } as const;
    const refused = { status: 403 };
    await expect(postAnswer(ctx, thread.id, { body: "I remember it well." })).rejects.toMatchObject(refused);
    await expect(bookmarkThread(ctx, thread.id, true)).rejects.toMatchObject(refused);
    await expect(wonderToo(ctx, thread.id, true)).rejects.toMatchObject(refused);
    await expect(openPost(read(), post, knows.id)).rejects.toMatchObject(refused);
    await expect(openPost(read(), { kind: "answer", id: answer.id }, knows.id)).rejects.toMatchObject(refused);
    expect(await titleToReport(ctx, post)).toEqual({ title: "" });
  });
});
