import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { findCollection } from "~/features/curation/collection.queries.server";
import { collectThread, publishCollection, startCollection } from "~/features/curation/collection.server";
import { collectionFeed } from "~/features/curation/collection-feed.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, anEducator } from "../../support/people";
import { aThreadRow } from "../../support/posts";

const hostile = `<script>alert("1")</script> & <b>a rash</b>`;

onEveryDialect("a collection's feed", (forum) => {
  test("shows a title as it was typed: none of it is markup to a reader of feeds", async () => {
    const ctx = forum().as(await anEducator(forum(), "cardiology"));
    const author = await aMember(forum());
    const id = await startCollection(ctx, { title: hostile, intro: "" });
    await collectThread(
      ctx,
      id,
      await aThreadRow(forum(), { authorId: author.id, visibility: "public", title: hostile }),
    );
    await collectThread(ctx, id, await aThreadRow(forum(), { authorId: author.id, title: "For members canary" }));
    await publishCollection(ctx, id, true);
    const collection = await findCollection(ctx.db, id);
    if (!collection) throw new Error("the collection is gone");

    const xml = (await collectionFeed(ctx.db, "https://forum.test", collection)).atom1();
    const { document } = new JSDOM(xml, { contentType: "application/xml" }).window;
    const titles = [...document.querySelectorAll("title")].map((title) => {
      const shown =
        title.getAttribute("type") === "html" ? new JSDOM(title.textContent ?? "").window.document.body : title;
      expect(shown.querySelector("*")).toBeNull();
      return shown.textContent;
    });
    expect(titles).toEqual([hostile, hostile]);
    expect(xml).not.toContain("canary");
  });
});
