import { expect, it } from "vitest";
import type { Actor } from "~/core/actor";
import { askForWithdrawal } from "~/features/cases/withdrawal/withdrawal-request.server";
import { addNote, editCollection, startCollection } from "~/features/curation/collection.server";
import { pinLearningPoints } from "~/features/curation/learning-point.server";
import { postAnswer } from "~/features/forum/answer/answer.server";
import { addReference } from "~/features/forum/answer/reference.server";
import { vote } from "~/features/forum/answer/vote.server";
import { warnOfAnswer } from "~/features/forum/answer/warning.server";
import { postComment } from "~/features/forum/comment/comment.server";
import { editBody } from "~/features/forum/edit/edit.server";
import { renameTag, setTagWords } from "~/features/forum/tag/tag-admin.server";
import { postQuestion } from "~/features/forum/thread/thread.server";
import { editThread } from "~/features/forum/thread/thread-edit.server";
import { editProfile } from "~/features/identity/people/profile.server";
import type { Context } from "~/platform/context.server";
import { onEveryDialect } from "../support/every-dialect";
import { aMember, aMentor, anEducator } from "../support/people";
import { anAnswer, aQuestion, unlimited } from "../support/questions";
import type { TestRuntime } from "../support/test-runtime";
import { aTag } from "../support/threads";

const number = "MRN 4471234";
const date = "seen 12 March 2021";

/** Everything a door needs to stand before: somebody else's thread and answer, and one's own. */
async function ground(forum: TestRuntime) {
  const { id, asker } = await aQuestion(forum);
  const answer = await anAnswer(forum, id, await aMentor(forum, "neurology"));
  const educator = await anEducator(forum, "cardiology");
  const collection = await startCollection(forum.as(educator), { title: "Murmurs", intro: "" });
  const admin = await aMember(forum, { admin: true });
  const tagId = await aTag(forum, `Murmur ${id}`);
  return { id, asker, answer, educator, collection, admin, tagId, reader: await aMember(forum) };
}
type Ground = Awaited<ReturnType<typeof ground>>;
type Door = [
  name: string,
  who: (ground: Ground) => Actor,
  act: (ctx: Context, ground: Ground, text: string) => Promise<unknown>,
];

const question = { episode: "none" as const, specialty: "cardiology", title: "Why?", asking: "Why so?" };
const filing = { title: "Why?", specialty: "cardiology", tags: [] };
const source = {
  kind: "opinion" as const,
  year: null,
  level: "expert-opinion" as const,
  doi: null,
  pmid: null,
  url: null,
};
const profile = { name: "Ada Bo", handle: "ada-bo", bio: "", country: null, years: null };

/** Every verb that writes what somebody else will read, with each of its texts. */
const doors: Door[] = [
  ...(["title", "know", "think", "asking"] as const).map(
    (part): Door => [
      `a question's ${part}`,
      (g) => g.reader,
      (ctx, _, text) => postQuestion(ctx, { ...question, [part]: text }),
    ],
  ),
  ["a question's tags", (g) => g.reader, (ctx, _, text) => postQuestion(ctx, { ...question, tags: [text] })],
  ["an answer", (g) => g.reader, (ctx, g, text) => postAnswer(ctx, g.id, { body: text })],
  [
    "an answer's interests",
    (g) => g.reader,
    (ctx, g, text) => postAnswer(ctx, g.id, { body: "Yes, it is.", interests: text }),
  ],
  ["a comment", (g) => g.reader, (ctx, g, text) => postComment(ctx, g.id, { body: text })],
  [
    "an edited answer",
    (g) => g.answer.author,
    (ctx, g, text) => editBody(ctx, { kind: "answer", id: g.answer.id }, { body: text }),
  ],
  [
    "an edit's note",
    (g) => g.answer.author,
    (ctx, g, text) => editBody(ctx, { kind: "answer", id: g.answer.id }, { body: "Yes, it is.", note: text }),
  ],
  ["an edited title", (g) => g.educator, (ctx, g, text) => editThread(ctx, g.id, { ...filing, title: text })],
  ["edited tags", (g) => g.educator, (ctx, g, text) => editThread(ctx, g.id, { ...filing, tags: [text] })],
  [
    "an edited question",
    (g) => g.asker,
    (ctx, g, text) => editThread(ctx, g.id, { ...filing, words: { know: "", think: text, asking: "Why so?" } }),
  ],
  ["a warning", (g) => g.reader, (ctx, g, text) => warnOfAnswer(ctx, g.answer.id, { kind: "outdated", comment: text })],
  [
    "why somebody disagrees",
    (g) => g.reader,
    (ctx, g, text) => vote(ctx, { kind: "answer", id: g.answer.id }, { value: -1, on: true, reason: text }),
  ],
  ["a tag's name", (g) => g.admin, (ctx, g, text) => renameTag(ctx, g.tagId, { name: text })],
  ["a tag's other words", (g) => g.admin, (ctx, g, text) => setTagWords(ctx, g.tagId, { words: text })],
  ["learning points", (g) => g.educator, (ctx, g, text) => pinLearningPoints(ctx, g.id, `Listen first.\n${text}`)],
  ["a collection's title", (g) => g.educator, (ctx, _, text) => startCollection(ctx, { title: text, intro: "" })],
  [
    "a collection's introduction",
    (g) => g.educator,
    (ctx, g, text) => editCollection(ctx, g.collection, { title: "Murmurs", intro: text }),
  ],
  ["a collection's note", (g) => g.educator, (ctx, g, text) => addNote(ctx, g.collection, text)],
  [
    "what somebody tells of a case to withdraw",
    (g) => g.reader,
    (ctx, _, text) => askForWithdrawal(ctx, { told: text, keeper: "" }),
  ],
  [
    "who keeps the form of a case to withdraw",
    (g) => g.reader,
    (ctx, _, text) => askForWithdrawal(ctx, { told: "A picture of a rash", keeper: text }),
  ],
  ["a biography", (g) => g.reader, (ctx, _, text) => editProfile(ctx, { ...profile, bio: text })],
];

/** How much stands in every table that a door writes. */
async function written(forum: TestRuntime): Promise<string> {
  const counts: unknown[] = [];
  for (const table of [
    "thread",
    "answer",
    "comment",
    "revision",
    "warning",
    "vote",
    "tag",
    "tag_synonym",
    "reference",
    "learning_point",
    "collection",
    "collection_item",
    "kept_text",
    "withdrawal_request",
    "job",
  ] as const)
    counts.push(await forum.database.read.selectFrom(table).selectAll().execute());
  counts.push(await forum.database.read.selectFrom("account").select(["id", "bio_md", "handle"]).execute());
  return JSON.stringify(counts);
}

onEveryDialect("nothing that may point to a patient comes in", (forum) => {
  it.each(doors)("through %s", async (_name, who, act) => {
    const before = await ground(forum());
    const ctx = unlimited(forum(), who(before) as Parameters<typeof unlimited>[1]);
    const stood = await written(forum());
    for (const text of [number, date, `It is **${date}**.`])
      await expect(act(ctx, before, text)).rejects.toMatchObject({
        name: "Invalid",
        review: { finds: [{ severity: "block" }] },
      });
    expect(await written(forum())).toBe(stood);
  });

  it("through the title of a source, which may name authors and dates", async () => {
    const { answer } = await ground(forum());
    const ctx = unlimited(forum(), answer.author);
    await expect(addReference(ctx, answer.id, { ...source, title: number })).rejects.toMatchObject({ status: 422 });
    await addReference(ctx, answer.id, { ...source, title: "Harlow J, Leeds, 12 March 2021" });
  });
});
