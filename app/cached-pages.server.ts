import type { IncomingMessage, ServerResponse } from "node:http";
import type { Db } from "db/engine";
import { parseId } from "~/core/ids";
import { accepts } from "~/platform/node-adapter.server";
import { bodyOf, type CachedPage, createPageCache } from "~/platform/page-cache.server";
import { inlineScriptHashes, securityHeaders } from "~/platform/security-headers.server";
import { readVersions } from "~/platform/versions.server";
import type { Runtime } from "./platform/context.server";

type Depends = { on: "lists" } | { on: "site" } | { on: "thread"; id: number };

/** Which pages are the same for every reader without a session, and what makes each of them stale. */
export function dependsOn(pathname: string): Depends | null {
  const thread = /^\/questions\/([0-9]+)\/[a-z0-9-]+$/.exec(pathname);
  if (thread && !/\/(answers|comments|edit|revisions)$/.test(pathname)) {
    const id = parseId(thread[1]);
    return id ? { on: "thread", id } : null;
  }
  if (pathname === "/" || pathname === "/questions" || /^\/(specialties|tags)\/[a-z0-9-]+$/.test(pathname))
    return { on: "lists" };
  if (/^\/feeds\/latest\.(atom|json)$/.test(pathname) || pathname === "/sitemap.xml") return { on: "lists" };
  if (/^\/house\/[a-z-]+$/.test(pathname)) return { on: "site" };
  return null;
}

async function versionOf(db: Db, depends: Depends): Promise<string | null> {
  const versions = await readVersions(db);
  if (depends.on === "site") return `${versions.site}`;
  if (depends.on === "lists") return `${versions.site}.${versions.lists}`;
  const thread = await db.selectFrom("thread").select("version").where("id", "=", depends.id).executeTakeFirst();
  return thread ? `${versions.site}.t${thread.version}` : null;
}

/** What Remix made of a request: a document stands beside its response, which then has no body. */
export type Rendered = { response: Response; page: Buffer | null };

export type CachedPages = {
  /** Answers from the cache, or renders into it; false if this request is not for it. */
  answer(req: IncomingMessage, res: ServerResponse, render: () => Promise<Rendered>): Promise<boolean>;
  bytes(): number;
};

/** The whole-page cache for GETs without a session cookie. `build` tells releases apart. */
export function createCachedPages(runtime: Runtime, build: string): CachedPages {
  const cache = createPageCache();
  const { database, metrics } = runtime;

  async function send(req: IncomingMessage, res: ServerResponse, page: CachedPage, etag: string): Promise<void> {
    const takes = { br: accepts(req, "br"), gzip: accepts(req, "gzip") };
    // The usual case waits for nothing.
    const { body, encoding } = takes.br ? { body: page.br, encoding: "br" } : await bodyOf(page, takes);
    const headers = [...page.headers, "ETag", etag, "Content-Length", String(body.length)];
    if (encoding) headers.push("Content-Encoding", encoding);
    res.writeHead(200, headers);
    res.end(req.method === "HEAD" ? undefined : body);
  }

  function notModified(res: ServerResponse, etag: string): void {
    // No security headers: a 304 refreshes those of the cached body, and they are right as they are.
    res.writeHead(304, { ETag: etag, "Cache-Control": "private, no-cache", Vary: "Accept-Encoding, Cookie" });
    res.end();
  }

  return {
    bytes: cache.bytes,
    async answer(req, res, render) {
      if (req.method !== "GET" && req.method !== "HEAD") return false;
      const key = req.url ?? "/";
      const question = key.indexOf("?");
      const depends = key.length > 500 ? null : dependsOn(question < 0 ? key : key.slice(0, question));
      if (!depends) return false;
      const stamp = database.stamp();
      let known = cache.get(key);
      const fresh = known !== undefined && stamp !== null && known.stamp === stamp;
      const version = fresh && known ? known.version : await versionOf(database.read, depends);
      if (version === null) return false;
      // Somebody who asked at the same time may have rendered it while the version was looked up.
      if (!fresh) known = cache.get(key);
      const etag = `W/"${build}.${version}"`;
      if (known && known.version === version) {
        known.stamp = stamp;
        metrics.pageCache.inc({ outcome: "hit" });
        if (req.headers["if-none-match"] === etag) notModified(res, etag);
        else await send(req, res, known, etag);
        return true;
      }
      if (req.headers["if-none-match"] === etag) {
        metrics.pageCache.inc({ outcome: "not-modified" });
        notModified(res, etag);
        return true;
      }
      metrics.pageCache.inc({ outcome: "miss" });
      const rendered = await cache.once(`${version} ${key}`, async () => {
        const { response, page } = await render();
        const html = page ? page.toString() : await response.text();
        const type = response.headers.get("content-type") ?? "";
        const whole = response.status === 200 && !response.headers.has("set-cookie");
        return {
          response,
          html,
          page: whole
            ? await cache.put(key, { version, stamp, html, headers: Object.entries(headersFor(type, html)).flat() })
            : null,
        };
      });
      if (rendered.page) await send(req, res, rendered.page, etag);
      else {
        const headers = Object.fromEntries(
          [...rendered.response.headers].filter(([name]) => name !== "content-length"),
        );
        const type = rendered.response.headers.get("content-type") ?? "";
        res.writeHead(rendered.response.status, { ...headersFor(type, rendered.html), ...headers });
        res.end(req.method === "HEAD" ? undefined : rendered.html);
      }
      return true;
    },
  };

  function headersFor(type: string, html: string): Record<string, string> {
    return {
      ...securityHeaders({ publicUrl: runtime.env.publicUrl, scriptHashes: inlineScriptHashes(html) }),
      "Content-Type": type,
      "Cache-Control": "private, no-cache",
      Vary: "Accept-Encoding, Cookie",
    };
  }
}
