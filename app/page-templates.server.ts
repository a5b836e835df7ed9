import { randomBytes } from "node:crypto";
import type { AppLoadContext, LoaderFunction, ServerBuild } from "@remix-run/node";
import type { Rendered } from "./cached-pages.server";
import { fillTemplate, type PageTemplate, takeWords, templateOf, type Word } from "./page-template";
import { createLru } from "./platform/lru.server";
import type { FoundRoute } from "./route-finder";
import { createRouteHandlers } from "./route-handlers.server";

const MEMORY = 12 * 1024 * 1024;
/** Data longer than this is a page of its own: it would not come again. */
const LONGEST_KEY = 6_000;

type Drawn = { template: PageTemplate; headers: [string, string][] };
export type RenderPage = (request: Request, pathname: string, load: AppLoadContext) => Promise<Rendered>;

/**
 * Renders requests with Remix. A document whose data has been seen before, but for texts that are only printed
 * (`printed`), is filled into the page that React drew then. Every loader runs for every request, with its own rule;
 * what is kept is a drawing, and its key is all the data it was drawn from.
 */
export function createPageTemplates(build: ServerBuild): RenderPage {
  const { find, handlerOf } = createRouteHandlers(build);
  // Random for each process, so that nobody can write a mark into a post.
  const stem = `w${randomBytes(12).toString("hex")}x`;
  const hidden = `w${randomBytes(12).toString("hex")}y`;
  const kept = createLru<Drawn | null>(MEMORY);

  function loadersOf(found: FoundRoute): LoaderFunction[] {
    const loaders: LoaderFunction[] = [];
    for (let route = build.routes[found.id]; route; route = build.routes[route.parentId ?? ""])
      if (route.module.loader) loaders.push(route.module.loader);
    return loaders;
  }

  /** The parameters of an address, without what shows through printed texts alone. */
  function searchOf(url: URL, load: AppLoadContext): string {
    if (load.printedParams.size === 0) return url.search;
    const params = [...url.searchParams].map(([name, value]) => [name, load.printedParams.has(name) ? hidden : value]);
    return `?${new URLSearchParams(params)}`;
  }

  /** Draws with marks instead of words. An address never shows but through data; if one did, the drawing is no use. */
  async function draw(
    found: FoundRoute,
    address: URL,
    load: AppLoadContext,
    marked: Pick<AppLoadContext, "nonce" | "postHtml" | "prepared">,
  ): Promise<Drawn | null> {
    const own: AppLoadContext = { ...load, ...marked, page: null, printed: new Set(), printedParams: new Set() };
    const response = await handlerOf(found)(new Request(address), own);
    const page = own.page?.toString();
    if (!page || response.status !== 200 || response.headers.has("set-cookie") || page.includes(hidden)) return null;
    const template = templateOf(page, stem);
    return template && { template, headers: [...response.headers] };
  }

  async function fromTemplate(found: FoundRoute, request: Request, load: AppLoadContext): Promise<Rendered | null> {
    const loaders = loadersOf(found);
    for (const loader of loaders)
      load.prepared.set(loader, Promise.resolve(loader({ request, params: found.params, context: load })));
    const results = await Promise.allSettled(load.prepared.values());
    if (results.some((result) => result.status === "rejected")) return null;

    const words: Word[] = [];
    const mark = (word: Word) => `${stem}${words.push(word) - 1}z`;
    const take = (text: string) => mark({ text, html: false });
    const nonce = load.nonce && take(load.nonce);
    const postHtml = new Map([...load.postHtml].map(([id, html]) => [id, mark({ text: html, html: true })]));
    const data = results.map((result) => (result.status === "fulfilled" ? result.value : null));
    const shapes = takeWords(data, (object) => load.printed.has(object), take);
    if (!shapes) return null;
    const url = new URL(request.url);
    const search = searchOf(url, load);
    const key = `${found.id} ${search} ${nonce} ${[...postHtml.keys()]} ${JSON.stringify(shapes)}`;
    if (key.length > LONGEST_KEY) return null;

    let drawn = kept.get(key);
    if (drawn === undefined) {
      const prepared = new Map<unknown, Promise<unknown>>();
      loaders.forEach((loader, at) => {
        prepared.set(loader, Promise.resolve(shapes[at]));
      });
      const address = new URL(`/${found.path.replace(/:[^/]+/g, hidden)}${search}`, url);
      drawn = await draw(found, address, load, { nonce, postHtml, prepared });
      kept.put(key, drawn, key.length * 2 + (drawn?.template.texts.reduce((sum, text) => sum + text.length, 0) ?? 0));
    }
    if (!drawn) return null;
    const page = fillTemplate(drawn.template, words);
    return { response: new Response(null, { headers: drawn.headers }), page };
  }

  return async (request, pathname, load) => {
    const found = find(pathname);
    const isPage = found !== null && load.document && request.method === "GET";
    if (isPage && build.routes[found.id]?.module.default) {
      const filled = await fromTemplate(found, request, load);
      if (filled) return filled;
    }
    const response = await handlerOf(found)(request, load);
    return { response, page: load.page };
  };
}
