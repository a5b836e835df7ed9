import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Member } from "~/core/actor";
import { deletePost } from "~/features/forum/post/deletion.server";
import { publish } from "../../support/acts";
import { type BuiltForum, startBuiltForum } from "../../support/built-forum";
import { aMember, aModerator } from "../../support/people";
import { aQuestion, threadRow, unlimited } from "../../support/questions";

let built: BuiltForum;
beforeAll(async () => {
  built = await startBuiltForum();
}, 240_000);
afterAll(() => built?.close());

async function page(path: string, member?: Member) {
  const response = await fetch(built.url + path, { headers: member && { cookie: await built.cookieOf(member) } });
  const { document } = new JSDOM(await response.text()).window;
  const undo = document.querySelector('form[action$="/deletion"] input[name="on"][value="0"]');
  return { status: response.status, words: document.querySelector("main")?.textContent ?? "", undo, document };
}

async function withdrawn(by: "author" | "moderator") {
  const { id, slug, asker } = await aQuestion(built.forum);
  await publish(built.forum, id);
  const who = by === "author" ? asker : await aModerator(built.forum);
  await deletePost(unlimited(built.forum, who), { kind: "thread", id }, true);
  return { id, asker, path: `/questions/${id}/${slug}` };
}

test("its author sees that it is withdrawn, and brings it back with one press", async () => {
  const { id, asker, path } = await withdrawn("author");
  const shown = await page(path, asker);
  expect(shown.words).toContain("Only you and moderators can still read this question.");
  expect(shown.words).not.toContain("Add an answer");
  expect(shown.document.querySelector('meta[name="robots"][content="noindex"]')).not.toBeNull();
  expect(shown.undo).not.toBeNull();
  await fetch(`${built.url}/questions/${id}/deletion`, {
    method: "POST",
    body: new URLSearchParams({ on: "0" }),
    headers: { cookie: await built.cookieOf(asker) },
    redirect: "manual",
  });
  expect((await threadRow(built.forum, id)).deleted_at).toBeNull();
  const back = await page(path, asker);
  expect([back.undo, back.words.includes("Withdrawn.")]).toEqual([null, false]);
});

test("what a moderator withdrew its author reads with the reason, and a moderator brings it back", async () => {
  const { asker, path } = await withdrawn("moderator");
  const own = await page(path, asker);
  expect(own.words).toContain("A moderator took this down");
  expect(own.undo).toBeNull();
  expect((await page(path, await aModerator(built.forum))).undo).not.toBeNull();
});

test("everybody else gets a 404 that says what may have happened, and none of its words", async () => {
  const { path } = await withdrawn("author");
  for (const reader of [undefined, await aMember(built.forum)]) {
    const { status, words } = await page(path, reader);
    expect(status).toBe(404);
    expect(words).toContain("It may have been withdrawn");
    expect(words).not.toContain("potassium");
  }
});
