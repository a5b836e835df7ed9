import { expect, test } from "vitest";
import { postQuestion, questionForm } from "~/features/forum/thread/thread.server";
import { parseForm } from "~/platform/forms.server";
import { ownWords } from "~/platform/own-words";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aMentor } from "../../support/people";
import { aQuestion, threadRow, unlimited } from "../../support/questions";

onEveryDialect("asking", (forum) => {
  const form = (fields: Record<string, string>) =>
    parseForm(new Request("http://localhost/ask", { method: "POST", body: new URLSearchParams(fields) }), questionForm);
  const whole = { episode: "over", title: "Why?", specialty: "cardiology", asking: "Looking back, why?" };

  test("a question is stored with its rendered scaffold and is for verified members", async () => {
    const { id, slug, asker } = await aQuestion(forum(), { title: "Was it MI?", know: "- pain", think: "MI" });
    expect(slug).toBe("was-it-mi");
    expect(await threadRow(forum(), id)).toMatchObject({
      author_id: asker.id,
      anonymous: 0,
      asker_stage: "Year 4 student",
      visibility: "verified",
      state: "unanswered",
      kind: "question",
      know_html: expect.stringContaining("<li>pain</li>"),
      think_md: "MI",
      asking_html: expect.stringContaining("<strong>potassium</strong>"),
    });
  });

  test("the same form sent twice at once asks one question", async () => {
    const asker = await aMember(forum());
    const submission = "twice-at-once-1";
    const [first, second] = await Promise.all([
      aQuestion(forum(), { by: asker, submission }),
      aQuestion(forum(), { by: asker, submission }),
    ]);
    expect(second.id).toBe(first.id);
    const counted = await forum()
      .database.read.selectFrom("thread")
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .where("author_id", "=", asker.id)
      .executeTakeFirstOrThrow();
    expect(counted.n).toBe(1);
  });

  test("an anonymous form sent twice asks one question", async () => {
    const asker = await aMember(forum());
    const first = await aQuestion(forum(), { by: asker, anonymous: true, submission: "anonymous-twice" });
    const second = await aQuestion(forum(), { by: asker, anonymous: true, submission: "anonymous-twice" });
    expect(second.id).toBe(first.id);
  });

  test("somebody else's submission id gives nothing away", async () => {
    await aQuestion(forum(), { anonymous: true, submission: "not-yours-to-use" });
    await expect(aQuestion(forum(), { submission: "not-yours-to-use" })).rejects.toMatchObject({ name: "Invalid" });
  });

  test("a patient still under care is refused by the server", async () => {
    await expect(form({ ...whole, episode: "live" })).rejects.toMatchObject({
      name: "Invalid",
      fields: { episode: "Wardround takes no live patients. Call your team." },
    });
  });

  test("each missing part is said beside its field", async () => {
    await expect(form({ episode: "", title: " ", tags: "a,b,c,d,e,f" })).rejects.toMatchObject({
      fields: {
        episode: expect.stringContaining("patient"),
        title: "Write your question in one sentence.",
        specialty: "Choose a specialty.",
        tags: "Choose up to 5 tags.",
        asking: expect.stringContaining("looking back"),
      },
    });
  });

  test("a title holds 140 characters and no more", async () => {
    await expect(form({ ...whole, title: "x".repeat(140) })).resolves.toMatchObject({ title: "x".repeat(140) });
    await expect(form({ ...whole, title: "x".repeat(141) })).rejects.toMatchObject({ name: "Invalid" });
  });

  test("what I know and what I think can be skipped", async () => {
    await expect(form(whole)).resolves.toMatchObject({ know: "", think: "", anonymous: false, tags: [] });
  });

  test("a closed specialty is refused", async () => {
    const closed = await forum()
      .database.read.selectFrom("specialty")
      .select("slug")
      .where("open", "=", 0)
      .executeTakeFirst();
    for (const specialty of [closed?.slug ?? "no-such", "no-such"])
      await expect(aQuestion(forum(), { specialty })).rejects.toMatchObject({
        fields: { specialty: "Choose a specialty from the list." },
      });
  });

  test("a mentor cannot ask anonymously", async () => {
    const mentor = await aMentor(forum(), "cardiology");
    await expect(aQuestion(forum(), { by: mentor, anonymous: true })).rejects.toMatchObject({ name: "Forbidden" });
  });

  test("a reader whose role is not checked cannot ask", async () => {
    const reader = await aMember(forum(), { role: "reader" });
    await expect(aQuestion(forum(), { by: reader })).rejects.toMatchObject({ name: "Forbidden" });
  });

  test("a synonym gives the tag it means, and a new word a new tag", async () => {
    const tagId = await forum().database.write(async (tx) => {
      const tag = await tx
        .insertInto("tag")
        .values({ slug: "myocardial-infarction", name: ownWords("Myocardial infarction") })
        .returning("id")
        .executeTakeFirstOrThrow();
      await tx
        .insertInto("tag_synonym")
        .values({ word: ownWords("mi"), tag_id: tag.id })
        .execute();
      return tag.id;
    });
    const { id } = await aQuestion(forum(), { tags: ["MI", "Myocardial infarction", "Wall motion"] });
    const tags = await forum()
      .database.read.selectFrom("thread_tag as tt")
      .innerJoin("tag as t", "t.id", "tt.tag_id")
      .select(["t.id", "t.slug", "t.thread_count"])
      .where("tt.thread_id", "=", id)
      .orderBy("t.slug")
      .execute();
    expect(tags).toEqual([
      { id: tagId, slug: "myocardial-infarction", thread_count: 1 },
      { id: expect.any(Number), slug: "wall-motion", thread_count: 1 },
    ]);
  });

  test("two people may make the same new tag at once", async () => {
    const [one, two] = await Promise.all([
      aQuestion(forum(), { tags: ["Pulse deficit", "Heart murmur"] }),
      aQuestion(forum(), { tags: ["Heart murmur", "Pulse deficit"] }),
    ]);
    const rows = await forum()
      .database.read.selectFrom("tag")
      .select("thread_count")
      .where("slug", "in", ["heart-murmur", "pulse-deficit"])
      .execute();
    expect(one.id).not.toBe(two.id);
    expect(rows).toEqual([{ thread_count: 2 }, { thread_count: 2 }]);
  });

  test("posting too often is refused with a time to wait", async () => {
    const asker = await aMember(forum());
    const ask = () =>
      postQuestion(forum().as(asker), { episode: "none", title: "Why?", specialty: "cardiology", asking: "Why?" });
    await expect(
      (async () => {
        for (let count = 0; count < 1_000; count++) await ask();
      })(),
    ).rejects.toMatchObject({ name: "TooMany", retryAfter: expect.any(Number) });
    await expect(postQuestion(unlimited(forum(), asker), { ...whole, episode: "over" })).resolves.toBeTruthy();
  });
});
