import { createHash } from "node:crypto";
import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { bodyOf, createPageCache } from "~/platform/page-cache.server";
import { bumpVersion } from "~/platform/versions.server";
import { dependsOn } from "../../../app/cached-pages.server";
import { startCachedPages } from "../../support/cached-page";
import { onEveryDialect } from "../../support/every-dialect";
import { anAnswer, aQuestion } from "../../support/questions";

const script = "window.now = 1;";
const page = (body: string) =>
  new Response(`<!doctype html><script>${script}</script><p>${body}</p>`, { headers: { "content-type": "text/html" } });

onEveryDialect("the cache of whole pages", (forum) => {
  test("renders once for many readers, also those who ask at the same time", async () => {
    const site = await startCachedPages(forum(), async () => page("one"));
    await Promise.all(Array.from({ length: 10 }, () => site.ask("/house/rules")));
    expect((await site.ask("/house/rules")).body).toContain("one");
    expect(site.state.renders).toBe(1);
    await site.close();
  });

  test("a reader who has the page gets 304 without it being rendered, even from a process that never rendered it", async () => {
    const site = await startCachedPages(forum(), async () => page("one"));
    const first = await site.ask("/house/rules");
    const again = await site.ask("/house/rules", { "if-none-match": first.headers.etag ?? "" });
    expect([again.status, again.body]).toEqual([304, ""]);
    const other = await startCachedPages(forum(), async () => page("never"));
    expect((await other.ask("/house/rules", { "if-none-match": first.headers.etag ?? "" })).status).toBe(304);
    expect([site.state.renders, other.state.renders]).toEqual([1, 0]);
    await site.close();
    await other.close();
  });

  test("a 304 leaves the scripts of the kept page allowed", async () => {
    const site = await startCachedPages(forum(), async () => page("one"));
    const first = await site.ask("/house/rules");
    const hash = createHash("sha256").update(script).digest("base64");
    expect(first.headers["content-security-policy"]).toContain(`'sha256-${hash}'`);
    const again = await site.ask("/house/rules", { "if-none-match": first.headers.etag ?? "" });
    // A policy on the 304 would replace the one the page came with.
    expect(again.headers["content-security-policy"]).toBeUndefined();
    expect((await site.ask("/house/rules")).headers["content-security-policy"]).toContain(hash);
    await site.close();
  });

  test("nothing but the reader's own browser keeps a page, and never without asking", async () => {
    const site = await startCachedPages(forum(), async () => page("one"));
    const known = { "if-none-match": (await site.ask("/")).headers.etag ?? "" };
    for (const headers of [undefined, known])
      expect((await site.ask("/", headers)).headers["cache-control"]).toBe("private, no-cache");
    await site.close();
  });

  test("what sets a cookie or is no page is sent as it is and not kept", async () => {
    const site = await startCachedPages(forum(), async (path) => {
      const headers = new Headers({ "content-type": "text/html" });
      if (path === "/") headers.set("set-cookie", "wardround=secret");
      return new Response("x", { status: path === "/" ? 200 : 404, headers });
    });
    for (const path of ["/", "/house/nothing"]) {
      const [first, second] = [await site.ask(path), await site.ask(path)];
      expect(first.headers.etag).toBeUndefined();
      expect(second.status).toBe(first.status);
    }
    expect(site.state.renders).toBe(4);
    expect((await site.ask("/")).headers["set-cookie"]).toEqual(["wardround=secret"]);
    await site.close();
  });

  test("an act shows at once: in its thread, in the lists, and where names stand", async () => {
    let count = 0;
    const site = await startCachedPages(forum(), async () => page(`drawn ${++count}`));
    const { id } = await aQuestion(forum());
    const drawn = async (path: string) => (await site.ask(path)).body;
    const thread = `/questions/${id}/a-slug`;
    const before = [await drawn(thread), await drawn("/questions"), await drawn("/house/rules")];
    expect([await drawn(thread), await drawn("/questions"), await drawn("/house/rules")]).toEqual(before);
    await anAnswer(forum(), id);
    expect(await drawn(thread)).not.toBe(before[0]);
    expect(await drawn("/questions")).not.toBe(before[1]);
    expect(await drawn("/house/rules")).toBe(before[2]);
    await forum().database.write((tx) => bumpVersion(tx, "site"));
    expect(await drawn("/house/rules")).not.toBe(before[2]);
    await site.close();
  });

  test("an answer in one thread leaves the page of another", async () => {
    const site = await startCachedPages(forum(), async () => page("one"));
    const [one, other] = [await aQuestion(forum()), await aQuestion(forum())];
    await site.ask(`/questions/${other.id}/a-slug`);
    await anAnswer(forum(), one.id);
    await site.ask(`/questions/${other.id}/a-slug`);
    expect(site.state.renders).toBe(1);
    await site.close();
  });

  test("a post, and a page that differs by reader, are not for it", async () => {
    const site = await startCachedPages(forum(), async () => page("one"));
    for (const path of ["/search?q=heart", "/account", "/questions/1/answers", "/live", "/sign-in"])
      expect([path, (await site.ask(path)).status]).toEqual([path, 204]);
    expect(dependsOn("/questions/12/a-title")).toEqual({ on: "thread", id: 12 });
    expect(site.state.renders).toBe(0);
    await site.close();
  });
});

test("the least recently used pages go once all take more bytes than allowed", async () => {
  const cache = createPageCache(20_000);
  const html = (name: string) => name + createHash("sha512").update(name).digest("hex").repeat(2);
  const put = (name: string) => cache.put(name, { version: "1", headers: [], html: html(name), stamp: null });
  for (let index = 0; index < 10; index++) await put(`page ${index}`);
  cache.get("page 0");
  for (let index = 10; index < 24; index++) {
    await put(`page ${index}`);
    cache.get("page 0");
  }
  expect(cache.bytes()).toBeLessThanOrEqual(20_000);
  expect(cache.get("page 1")).toBeUndefined();
  const kept = cache.get("page 0");
  expect(kept && brotliDecompressSync(kept.br).toString()).toBe(html("page 0"));
  // Replacing a page does not count it twice.
  const before = cache.bytes();
  await put("page 0");
  expect(cache.bytes()).toBe(before);
});

test("a page is the same in every encoding", async () => {
  const cache = createPageCache();
  const entry = await cache.put("a", { version: "1", headers: [], html: "<p>ü</p>", stamp: null });
  expect(brotliDecompressSync((await bodyOf(entry, { br: true, gzip: true })).body).toString()).toBe("<p>ü</p>");
  const plain = await bodyOf(entry, { br: false, gzip: false });
  expect([plain.body.toString(), plain.encoding]).toEqual(["<p>ü</p>", null]);
  expect((await bodyOf(entry, { br: false, gzip: true })).encoding).toBe("gzip");
});
