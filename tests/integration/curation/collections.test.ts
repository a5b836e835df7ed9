import { expect, it } from "vitest";
import {
  collectThread,
  deleteCollection,
  moveItem,
  publishCollection,
  removeItem,
  startCollection,
} from "~/features/curation/collection.server";
import { itemsOf } from "~/features/curation/collection-item.queries.server";
import { pinLearningPoints } from "~/features/curation/learning-point.server";
import { standingOf } from "~/features/reputation/standing.queries.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, anEducator } from "../../support/people";
import { aThreadRow } from "../../support/posts";

onEveryDialect("collections", (forum) => {
  const order = async (id: number) =>
    (await itemsOf(forum().database.read, id, "verified")).map((item) => item.threadId);
  const points = async (accountId: number) =>
    (await standingOf(forum().database.read, accountId)).reduce((sum, row) => sum + row.points, 0);

  async function scene(threads = 3) {
    const ctx = forum().as(await anEducator(forum(), "cardiology"));
    const author = await aMember(forum());
    const ids: number[] = [];
    for (let index = 0; index < threads; index++) ids.push(await aThreadRow(forum(), { authorId: author.id }));
    const id = await startCollection(ctx, { title: "ECGs, worked through", intro: "Read **slowly**." });
    for (const threadId of ids) await collectThread(ctx, id, threadId);
    return { ctx, author, ids, id };
  }

  it("a student cannot start one", async () => {
    await expect(startCollection(forum().as(await aMember(forum())), { title: "Mine", intro: "" })).rejects.toThrow(
      "Only educators",
    );
  });

  it("keep their order, and moving changes one place", async () => {
    const { ctx, id, ids } = await scene();
    const [first, second, third] = ids;
    expect(await order(id)).toEqual([first, second, third]);
    const items = await itemsOf(forum().database.read, id, "verified");
    await moveItem(ctx, id, items[2]?.id ?? 0, -1);
    expect(await order(id)).toEqual([first, third, second]);
    await moveItem(ctx, id, items[0]?.id ?? 0, -1);
    expect(await order(id)).toEqual([first, third, second]);
  });

  it("two people who move at the same time lose nothing", async () => {
    const { ctx, id, ids } = await scene(5);
    const items = await itemsOf(forum().database.read, id, "verified");
    await Promise.all(items.map((item, index) => moveItem(ctx, id, item.id, index % 2 === 0 ? 1 : -1)));
    expect((await order(id)).sort()).toEqual([...ids].sort());
  });

  it("take a thread once, and give its author 10 and the curator 2", async () => {
    const { ctx, id, ids, author } = await scene(1);
    await collectThread(ctx, id, ids[0] ?? 0);
    expect(await order(id)).toEqual(ids);
    expect(await points(author.id)).toBe(10);
    expect(await points(ctx.actor.kind === "member" ? ctx.actor.id : 0)).toBe(2);
  });

  it("give back what they gave when a thread is taken out or the collection deleted", async () => {
    const { ctx, id, author } = await scene(2);
    const items = await itemsOf(forum().database.read, id, "verified");
    await removeItem(ctx, id, items[0]?.id ?? 0);
    expect(await points(author.id)).toBe(10);
    await deleteCollection(ctx, id);
    expect(await points(author.id)).toBe(0);
  });

  it("show a visitor public threads alone", async () => {
    const { ctx, id, ids, author } = await scene(1);
    const open = await aThreadRow(forum(), { authorId: author.id, visibility: "public" });
    await collectThread(ctx, id, open);
    await publishCollection(ctx, id, true);
    const seen = await itemsOf(forum().database.read, id, "public");
    expect(seen.map((item) => item.title)).toEqual([null, "What did the ECG show?"]);
    expect(seen.map((item) => item.threadId)).toEqual([null, open]);
    expect(await order(id)).toEqual([...ids, open]);
  });

  it("cannot be changed by another educator", async () => {
    const { id } = await scene(1);
    await expect(publishCollection(forum().as(await anEducator(forum(), "neurology")), id, true)).rejects.toThrow(
      "Only the person who keeps",
    );
  });
});

onEveryDialect("learning points", (forum) => {
  it("are replaced as a list, and a student cannot pin them", async () => {
    const author = await aMember(forum());
    const threadId = await aThreadRow(forum(), { authorId: author.id });
    const ctx = forum().as(await anEducator(forum(), "cardiology"));
    await pinLearningPoints(ctx, threadId, "One.\nTwo with *stress*.");
    await pinLearningPoints(ctx, threadId, "Only this.");
    const rows = await forum()
      .database.read.selectFrom("learning_point")
      .select(["body_md", "author_id"])
      .where("thread_id", "=", threadId)
      .execute();
    expect(rows).toEqual([{ body_md: "Only this.", author_id: ctx.actor.kind === "member" ? ctx.actor.id : 0 }]);
    await expect(pinLearningPoints(forum().as(author), threadId, "Mine.")).rejects.toThrow("Only educators");
  });
});
