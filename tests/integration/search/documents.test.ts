import { sql } from "kysely";
import { expect, it } from "vitest";
import { type Actor, visitor } from "~/core/actor";
import { deletePost } from "~/features/forum/post/deletion.server";
import { rebuildSearch } from "~/features/search/rebuild.server";
import { relatedThreads } from "~/features/search/related.queries.server";
import { searchPosts } from "~/features/search/search.server";
import { similarThreads } from "~/features/search/similar.server";
import { suggest } from "~/features/search/suggestion.server";
import { hide, publish } from "../../support/acts";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aModerator } from "../../support/people";
import { anAnswer, aQuestion, unlimited } from "../../support/questions";

onEveryDialect("search documents", (forum) => {
  const as = (actor: Actor) => ({ ...forum().as(actor), address: "" });
  const titles = async (actor: Actor, q: string) =>
    (await searchPosts(as(actor), { q })).results.map((result) => result.title.map((piece) => piece.text).join(""));
  /** Every text that any part of search gives this reader for a query. */
  const everything = async (actor: Actor, q: string, beside: number) =>
    JSON.stringify([
      await searchPosts(as(actor), { q }),
      await suggest(as(actor), q),
      await similarThreads(as(actor), `${q} ${q}um question`),
      await relatedThreads(forum().database.read, beside, actor),
    ]).toLowerCase();

  it("a question is found by its title, its text and its answers as soon as it is posted", async () => {
    const reader = await aMember(forum());
    const { id } = await aQuestion(forum(), {
      title: "Why was the zygomycosis missed?",
      asking: "What about **orbital** signs?",
    });
    await anAnswer(forum(), id, undefined, "Because the *turbinates* looked normal.");
    for (const q of ["zygomycosis", "orbital", "turbinates", "turbinate", "ORBITAL sign"])
      expect(await titles(reader, q), q).toEqual(["Why was the zygomycosis missed?"]);
  });

  it("a withdrawn answer leaves, a withdrawn thread takes its answers along, and both come back", async () => {
    const reader = await aMember(forum());
    const { id, asker } = await aQuestion(forum(), { title: "Was it kwashiorkor?" });
    const moderator = unlimited(forum(), await aModerator(forum()));
    const answer = await anAnswer(forum(), id, undefined, "Ask about marasmus first.");
    await deletePost(unlimited(forum(), answer.author), { kind: "answer", id: answer.id }, true);
    expect(await titles(reader, "marasmus")).toEqual([]);
    await deletePost(unlimited(forum(), answer.author), { kind: "answer", id: answer.id }, false);
    expect(await titles(reader, "marasmus")).toHaveLength(1);
    await deletePost(moderator, { kind: "thread", id }, true);
    expect(await titles(reader, "marasmus")).toEqual([]);
    expect(await titles(asker, "kwashiorkor")).toEqual([]);
    await deletePost(moderator, { kind: "thread", id }, false);
    expect(await titles(reader, "marasmus")).toHaveLength(1);
    expect(await titles(reader, "kwashiorkor")).toHaveLength(1);
  });

  it("a visitor gets no word of what is hidden, withdrawn or for verified members, wherever search speaks", async () => {
    const member = await aMember(forum());
    const beside = await aQuestion(forum(), { title: "A public neighbour", tags: ["canaryplant"] });
    await publish(forum(), beside.id);
    const secret = await aQuestion(forum(), {
      title: "The canarysecret question",
      asking: "Their canarybody text",
      tags: ["canaryplant", "canarytag"],
    });
    const { id: answerId } = await anAnswer(forum(), secret.id, undefined, "An answer with canaryanswer inside.");
    const words = ["canarysecret", "canarybody", "canaryanswer", "canarytag"];
    const seenBy = async (actor: Actor) => {
      const texts = await Promise.all(["canary", ...words].map((q) => everything(actor, q, beside.id)));
      return words.filter((word) => texts.some((text) => text.includes(word)));
    };
    expect(await seenBy(member)).toEqual(words);
    expect(await seenBy(visitor)).toEqual([]);

    await publish(forum(), secret.id);
    expect(await seenBy(visitor)).toEqual(words);

    const unhideAnswer = await hide(forum(), { kind: "answer", id: answerId }, secret.id);
    expect(await seenBy(visitor)).toEqual(["canarysecret", "canarybody", "canarytag"]);
    await unhideAnswer();
    expect(await seenBy(visitor)).toEqual(words);

    const unhide = await hide(forum(), { kind: "thread", id: secret.id }, secret.id);
    expect(await seenBy(visitor)).toEqual([]);
    expect(await seenBy(member)).toEqual([]);
    const left = await forum()
      .database.read.selectFrom("search_word")
      .select("word")
      .where("word", "like", "canarysec%")
      .execute();
    expect(left).toEqual([]);
    await unhide();
    await publish(forum(), secret.id, "verified");
    expect(await seenBy(visitor)).toEqual([]);
    expect(await seenBy(member)).toEqual(words);
  });

  it("nothing of a hidden text is left in the index itself", async () => {
    const { id } = await aQuestion(forum(), { title: "The leftoverword question" });
    await hide(forum(), { kind: "thread", id }, id);
    const { dialect, read } = forum().database;
    if (dialect === "sqlite") {
      const ctx = forum().as(visitor);
      // FTS5's own check: throws if the index holds anything that the documents do not.
      await ctx.write(
        async (tx) =>
          void (await sql`insert into search_text (search_text, rank) values ('integrity-check', 1)`.execute(tx)),
      );
    }
    const rows = await read
      .selectFrom("search_document")
      .select("id")
      .where("title", "like", "%leftoverword%")
      .execute();
    expect(rows).toEqual([]);
  });

  it("building the index anew changes nothing that is found", async () => {
    const reader = await aMember(forum());
    const found = async () => [
      await titles(reader, "question"),
      await titles(reader, "marasmus"),
      await titles(visitor, "public"),
    ];
    const words = () => forum().database.read.selectFrom("search_word").selectAll().orderBy("word").execute();
    const before = [(await found()).map((list) => list.sort()), await words()];
    await rebuildSearch(as(visitor));
    await rebuildSearch(as(visitor));
    expect([(await found()).map((list) => list.sort()), await words()]).toEqual(before);
  });
});
