import { expect, it } from "vitest";
import { type Actor, visitor } from "~/core/actor";
import { editBody } from "~/features/forum/edit/edit.server";
import { deletePost } from "~/features/forum/post/deletion.server";
import { findingsHtml } from "~/features/search/findings-block.server";
import { askIn } from "~/features/search/search-ask";
import { hide, publish } from "../../support/acts";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember } from "../../support/people";
import { anAnswer, aQuestion, unlimited } from "../../support/questions";

onEveryDialect("the findings of a search", (forum) => {
  const read = (actor: Actor, q: string, page = "1") =>
    findingsHtml({ ...forum().as(actor), address: "" }, askIn(new URLSearchParams({ q, page })), null);

  it("are made once while nothing changes, and are never of a post since edited, hidden or withdrawn", async () => {
    const reader = await aMember(forum());
    const { id } = await aQuestion(forum(), { title: "Where was the phlebolith?" });
    const answer = await anAnswer(forum(), id, undefined, "Beside a xanthogranuloma.");
    const author = unlimited(forum(), answer.author);
    const post = { kind: "answer", id: answer.id } as const;
    const first = await read(reader, "xanthogranuloma");
    expect(first).toContain("<mark>xanthogranuloma</mark>");
    expect(await read(reader, "xanthogranuloma")).toBe(first);

    const showAgain = await hide(forum(), post, id);
    expect(await read(reader, "xanthogranuloma")).toContain("Nothing found");
    await showAgain();
    expect(await read(reader, "xanthogranuloma")).toContain("<mark>");
    await deletePost(author, post, true);
    expect(await read(reader, "xanthogranuloma")).toContain("Nothing found");
    await deletePost(author, post, false);
    await editBody(author, post, { body: "Beside a lipoma." });
    expect(await read(reader, "xanthogranuloma")).toContain("Nothing found");
  });

  it("that were kept for members are not what a visitor gets, also after a thread was closed to visitors", async () => {
    const { id, asker } = await aQuestion(forum(), { title: "Was the chordoma seen?" });
    expect(await read(asker, "chordoma")).toContain("<mark>chordoma</mark>");
    expect(await read(visitor, "chordoma")).toContain("Nothing found");
    await publish(forum(), id);
    expect(await read(visitor, "chordoma")).toContain("<mark>chordoma</mark>");
    await publish(forum(), id, "verified");
    expect(await read(visitor, "chordoma")).toContain("Nothing found");
  });

  it("say when not all posts found were compared; a title comes first however old, and pages go on by date", async () => {
    const reader = await aMember(forum());
    const oldest = await aQuestion(forum(), { title: "Why the odontoma?", by: reader });
    const { id: beside } = await aQuestion(forum(), { title: "A second thread" });
    for (let count = 0; count < 22; count++) {
      const { id } = await aQuestion(forum(), { title: `Case ${count}`, asking: "An odontoma was seen.", by: reader });
      for (let more = 0; more < 5; more++) await anAnswer(forum(), id, reader, `Every odontoma ${more} is cut out.`);
    }
    await anAnswer(forum(), beside, reader, "No odontoma here.");
    const sentence = "Only 120 of the posts found were compared";
    expect(await read(reader, "odontoma")).toContain(sentence);
    expect(await read(reader, "odontoma", "2")).toContain(sentence);
    const threads = async (page: string) =>
      Array.from((await read(reader, "odontoma", page)).matchAll(/<h2><a href="\/questions\/(\d+)/g), (found) =>
        Number(found[1]),
      );
    const listed = [...(await threads("1")), ...(await threads("2"))];
    expect(listed[0]).toBe(oldest.id);
    expect(new Set(listed).size).toBe(24);
    expect(listed).toHaveLength(24);
    expect(await read(reader, "odontoma", "2")).toContain("24 questions");
    expect(await read(reader, "xerophthalmia")).not.toContain(sentence);
  });
});
