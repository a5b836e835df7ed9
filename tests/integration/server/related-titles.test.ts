import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { visitor } from "~/core/actor";
import { deletePost } from "~/features/forum/post/deletion.server";
import { showThreadTo } from "~/features/forum/thread/thread-acts.server";
import { editThread } from "~/features/forum/thread/thread-edit.server";
import { relatedThreads } from "~/features/search/related.queries.server";
import { hide, publish } from "../../support/acts";
import { startCachedPages } from "../../support/cached-page";
import { onEveryDialect } from "../../support/every-dialect";
import { anEducator } from "../../support/people";
import { aQuestion, unlimited } from "../../support/questions";
import type { TestRuntime } from "../../support/test-runtime";

/** Two public questions of one specialty; the page of the first names the second. */
async function twoThreads(forum: TestRuntime) {
  const secret = `Why was canary ${randomUUID()} blue?`;
  const other = await aQuestion(forum, { title: secret });
  const shown = await aQuestion(forum);
  await publish(forum, other.id);
  await publish(forum, shown.id);
  const site = await startCachedPages(forum, async () => {
    const titles = (await relatedThreads(forum.database.read, shown.id, visitor)).map((thread) => thread.title);
    return new Response(titles.join("\n"), { headers: { "content-type": "text/html" } });
  });
  const page = async () => (await site.ask(`/questions/${shown.id}/a-slug`)).body;
  expect(await page()).toContain(secret);
  return { secret, other, page, close: site.close };
}

onEveryDialect(
  "the threads named beside a thread, out of the page cache",
  (forum) => {
    test("a hidden thread's title leaves the pages of other threads at once, and comes back when it is restored", async () => {
      const { secret, other, page, close } = await twoThreads(forum());
      const restore = await hide(forum(), { kind: "thread", id: other.id }, other.id);
      expect(await page()).not.toContain(secret);
      await restore();
      expect(await page()).toContain(secret);
      await close();
    });

    test("so does a withdrawn thread's, until it is brought back", async () => {
      const { secret, other, page, close } = await twoThreads(forum());
      const asker = unlimited(forum(), other.asker);
      await deletePost(asker, { kind: "thread", id: other.id }, true);
      expect(await page()).not.toContain(secret);
      await deletePost(asker, { kind: "thread", id: other.id }, false);
      expect(await page()).toContain(secret);
      await close();
    });

    test("so does one that is for verified members again", async () => {
      const { secret, other, page, close } = await twoThreads(forum());
      const educator = unlimited(forum(), await anEducator(forum(), "cardiology"));
      await showThreadTo(educator, other.id, "verified");
      expect(await page()).not.toContain(secret);
      await showThreadTo(educator, other.id, "public");
      expect(await page()).toContain(secret);
      await close();
    });

    test("so do words that were taken out of a title", async () => {
      const { secret, other, page, close } = await twoThreads(forum());
      await editThread(unlimited(forum(), other.asker), other.id, {
        title: "Why was the bird blue?",
        specialty: "cardiology",
        tags: [],
        words: { know: "", think: "", asking: "What explained it?" },
      });
      expect(await page()).not.toContain(secret);
      expect(await page()).toContain("Why was the bird blue?");
      await close();
    });
  },
  { anyWords: true },
);
