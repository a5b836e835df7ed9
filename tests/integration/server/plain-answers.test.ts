import { afterAll, beforeAll, expect, test } from "vitest";
import { visitor } from "~/core/actor";
import { NotFound } from "~/core/refusals";
import { contextFor } from "~/platform/context.server";
import { enqueue } from "~/platform/enqueue.server";
import { type BuiltForum, startBuiltForum } from "../../support/built-forum";

let built: BuiltForum;
beforeAll(async () => {
  built = await startBuiltForum();
}, 240_000);
afterAll(() => built?.close());

const expected = ["content-security-policy", "x-content-type-options", "referrer-policy", "cross-origin-opener-policy"];

test.each([
  ["a post from another site", 403, "/ask", { method: "POST", headers: { origin: "https://evil.example" } }],
  ["an address that cannot be read", 400, "//evil.example/", {}],
  ["a probe", 200, "/healthz", {}],
  ["the metrics", 200, "/metrics", {}],
  ["a page that is not there", 404, "/nothing-here", {}],
  ["a post where none is taken", 405, "/house/rules", { method: "POST" }],
  ["a live stream for nobody", 204, "/live?thread=1", { redirect: "manual" }],
] as [string, number, string, RequestInit][])("%s (%i) has all security headers", async (_, status, path, init) => {
  const response = await fetch(built.url + path, init);
  expect(response.status).toBe(status);
  for (const name of expected) expect(response.headers.get(name), name).toBeTruthy();
  expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
});

test.each([
  ["an answer", "/answers/99999999"],
  ["a comment", "/comments/nothing"],
])("a link to %s that is gone leads to a page that says so", async (_, path) => {
  const response = await fetch(built.url + path);
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await response.text()).toContain("<h1>There is nothing at this address</h1>");
});

test.each([
  ["a collection's feed", "/collections/999/feed.atom", "There is no collection at this address."],
  ["a list of addresses", "/sitemaps/nothing", new NotFound().message],
])("%s that is not there is refused in a sentence, since it has no page", async (_, path, sentence) => {
  const response = await fetch(built.url + path);
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(await response.text()).toBe(`${sentence}\n`);
});

test("the metrics say how many jobs wait and how many live streams are open", async () => {
  const { forum } = built;
  await contextFor(forum, visitor).write((tx) =>
    enqueue(tx, [{ type: "none", payload: {}, runAt: forum.clock() + 1e9 }]),
  );
  const stop = forum.live.subscribe(() => undefined);
  const text = await (await fetch(`${built.url}/metrics`)).text();
  stop();
  expect(text).toContain('wardround_jobs_queued{state="waiting"} 1');
  expect(text).toContain('wardround_jobs_queued{state="dead"} 0');
  expect(text).toContain("wardround_live_streams 1");
});

test("the metrics are for this machine, or for whoever has the token", async () => {
  const { env } = built.forum;
  const status = async (headers: Record<string, string>) => (await fetch(`${built.url}/metrics`, { headers })).status;
  const token = "for tests only, forty characters at least".replaceAll(" ", "-");
  expect(await status({})).toBe(200);
  for (const name of ["x-forwarded-for", "x-real-ip", "forwarded", "via"])
    expect([name, await status({ [name]: "203.0.113.9" })]).toEqual([name, 403]);
  expect(await status({ "x-forwarded-for": "203.0.113.9", authorization: `Bearer ${token}` })).toBe(403);
  built.forum.env = { ...env, metricsToken: token };
  expect(await status({ "x-forwarded-for": "203.0.113.9", authorization: `Bearer ${token}` })).toBe(200);
  expect(await status({ authorization: `Bearer ${token}x` })).toBe(403);
  built.forum.env = env;
});
