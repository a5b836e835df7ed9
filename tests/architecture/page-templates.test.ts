import type { AppLoadContext } from "@remix-run/node";
import { decode } from "turbo-stream";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Actor, visitor } from "~/core/actor";
import { createPageTemplates, type RenderPage } from "../../app/page-templates.server";
import { createRouteHandlers, type RouteHandlers } from "../../app/route-handlers.server";
import { type BuiltForum, startBuiltForum } from "../support/built-forum";
import { walkedRoutes } from "./route-walk/addresses";
import { plantCanaries } from "./route-walk/canaries";
import { everyRole } from "./route-walk/people";

const LOOKING = 240_000;
const NONCE = "bm9uY2U=";

let built: BuiltForum;
let people: Record<string, Actor>;
let addresses: string[];
let renderPage: RenderPage;
let handlers: RouteHandlers;

beforeAll(async () => {
  built = await startBuiltForum();
  people = await everyRole(built.forum);
  const planted = await plantCanaries(built.forum);
  const pages = walkedRoutes(built.build, planted).filter(({ id }) => built.build.routes[id]?.module.default);
  // Two of each kind, so that the second is filled into what the first drew.
  addresses = pages.flatMap((route) => route.addresses.slice(0, 2));
  renderPage = createPageTemplates(built.build);
  handlers = createRouteHandlers(built.build);
}, LOOKING);
afterAll(() => built?.close());

const loadFor = (actor: Actor): AppLoadContext => ({
  runtime: built.forum,
  findActor: async () => actor,
  address: "127.0.0.1",
  requestId: "test",
  nonce: actor.kind === "visitor" ? "" : NONCE,
  postHtml: new Map(),
  page: null,
  printed: new Set(),
  printedParams: new Set(),
  prepared: new Map(),
  document: true,
});

const HANDED = /window\.__remixContext\.streamController\.enqueue\((".*?")\);/g;

/**
 * A page without the data handed over, and that data decoded: equal texts are written once, and marks are never equal.
 */
async function takenApart(page: Buffer | null) {
  const html = page?.toString() ?? "";
  const bytes = [...html.matchAll(HANDED)].map(([, text]) => new TextEncoder().encode(JSON.parse(text ?? '""')));
  const data = bytes.length > 0 ? (await decode(new Blob(bytes).stream())).value : null;
  return { html: html.replace(HANDED, ""), data };
}

it(
  "a page filled into a template is the page that Remix draws, for every role",
  async () => {
    const wrong: string[] = [];
    let alike = 0;
    for (const [role, actor] of [["visitor", visitor] as const, ...Object.entries(people)])
      for (const address of addresses) {
        const request = new Request(new URL(address, built.url));
        const { pathname } = new URL(request.url);
        const load = loadFor(actor);
        const filled = await renderPage(request, pathname, load);
        // The same data, drawn without a template: some of it is random or of the moment.
        const again = { ...loadFor(actor), prepared: load.prepared, postHtml: load.postHtml };
        const response = await handlers.handlerOf(handlers.find(pathname))(request, again);
        expect(filled.response.status).toBe(response.status);
        if (response.status !== 200) continue;
        const [one, other] = [await takenApart(filled.page), await takenApart(again.page)];
        if (one.html !== other.html) wrong.push(`${role} ${address}: ${firstDifference(one.html, other.html)}`);
        expect(one.data).toEqual(other.data);
        alike++;
      }
    expect(wrong).toEqual([]);
    expect(alike).toBeGreaterThan(100);
  },
  LOOKING,
);

it("a page holds no zero byte, wherever React's buffer ends", async () => {
  for (let length = 1; length < 60; length++) {
    const load = loadFor(visitor);
    const address = `/search?q=${encodeURIComponent("–".repeat(length))}`;
    const { page } = await renderPage(new Request(new URL(address, built.url)), "/search", load);
    expect(page?.includes(0)).toBe(false);
  }
});

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at++;
  return `${one.slice(at - 40, at + 60)} | ${other.slice(at - 40, at + 60)}`;
}
