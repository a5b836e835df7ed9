import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import type { Actor } from "~/core/actor";
import { mostBytesAt } from "~/features/cases/upload/upload";
import { findActor, hasSessionCookie } from "~/features/identity/sign-in/session.server";
import { mostDocumentBytesAt } from "~/features/identity/verification/verification-document";
import { clientAddress } from "~/platform/client-address.server";
import type { Runtime } from "~/platform/context.server";
import { requestId } from "~/platform/log.server";
import { sendFetchResponse, toFetchRequest } from "~/platform/node-adapter.server";
import { checkOrigin } from "~/platform/origin-check.server";
import { securityHeaders } from "~/platform/security-headers.server";
import { createCachedPages, type Rendered } from "./cached-pages.server";
import { loggedPath } from "./logged-path";
import { createPageTemplates } from "./page-templates.server";
import { pagelessRefusal } from "./pageless-refusal.server";
import { answerProbe } from "./probes.server";
import { routeFinderOf } from "./route-handlers.server";

export type StaticFiles = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

export type WebServer = { listen(): Promise<string>; close(): Promise<void> };

/**
 * The HTTP server: static files, probes, the Origin check, security headers, the page cache, then Remix. Posting is
 * refused here, before Remix sees it, if it comes from another site.
 */
export function createWebServer(runtime: Runtime, build: ServerBuild, staticFiles: StaticFiles): WebServer {
  const { env, log, metrics } = runtime;
  const bare = securityHeaders({ publicUrl: env.publicUrl });
  const renderPage = createPageTemplates(build);
  const find = routeFinderOf(build);
  const cachedPages = createCachedPages(runtime, build.assets.version);
  let closing = false;

  async function renderWithRemix(
    req: IncomingMessage,
    res: ServerResponse,
    id: string,
    nonce: string,
  ): Promise<Rendered> {
    let actor: Promise<Actor> | undefined;
    const load: AppLoadContext = {
      runtime,
      findActor: () => {
        actor ??= findActor(runtime, req.headers.cookie);
        return actor;
      },
      address: clientAddress(req, env.trustProxy),
      requestId: id,
      nonce,
      postHtml: new Map(),
      page: null,
      printed: new Set(),
      printedParams: new Set(),
      prepared: new Map(),
      document: !pathOf(req).endsWith(".data"),
    };
    const { response, page } = await renderPage(
      toFetchRequest(req, res, env.publicUrl, mostBytesAt(pathOf(req)) ?? mostDocumentBytesAt(pathOf(req))),
      pathOf(req),
      load,
    );
    return { response: pagelessRefusal(response, load), page };
  }

  /** A sentence where there is no page: nothing in it may run or be embedded either. */
  function plain(res: ServerResponse, status: number, sentence: string): void {
    res.writeHead(status, { ...bare, "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
    res.end(`${sentence}\n`);
  }

  async function answer(req: IncomingMessage, res: ServerResponse, id: string): Promise<void> {
    const origin = checkOrigin({ method: req.method ?? "GET", headers: req.headers, publicUrl: env.publicUrl });
    if (!origin.ok) return plain(res, 403, origin.because);
    if (!validPath(req.url ?? "/"))
      return plain(res, 400, "This address cannot be read. Check it, or start from the home page.");
    if (await answerProbe(runtime, bare, req, res)) return;
    if (!hasSessionCookie(runtime, req.headers.cookie)) {
      const cached = await cachedPages.answer(req, res, () => renderWithRemix(req, res, id, ""));
      if (cached) return;
    }
    res.setHeader("X-Request-Id", id);
    const nonce = randomBytes(16).toString("base64");
    const { response, page } = await renderWithRemix(req, res, id, nonce);
    for (const [name, value] of Object.entries(securityHeaders({ publicUrl: env.publicUrl, nonce })))
      res.setHeader(name, value);
    if (!response.headers.has("Cache-Control")) res.setHeader("Cache-Control", "private, no-cache");
    await sendFetchResponse(req, res, response, page);
  }

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const id = requestId();
    const start = performance.now();
    if (closing) res.setHeader("Connection", "close");
    res.once("finish", () => {
      const seconds = (performance.now() - start) / 1000;
      metrics.http.observe({ method: req.method ?? "GET", status: `${Math.floor(res.statusCode / 100)}xx` }, seconds);
      if (!log.isLevelEnabled("debug")) return;
      // Without the query: it may hold what somebody searched for.
      const path = loggedPath(find, pathOf(req));
      log.debug(
        { requestId: id, method: req.method, path, status: res.statusCode, ms: Math.round(seconds * 1000) },
        "request",
      );
    });
    try {
      await answer(req, res, id);
    } catch (error) {
      const gone = runtime.database.isUnavailable(error);
      log.error({ err: error, requestId: id }, "request failed");
      if (res.headersSent) res.destroy();
      else if (gone) plain(res, 503, "The forum cannot be reached just now. Try again in a minute.");
      else plain(res, 500, `Something went wrong on our side. Nothing was saved half-done. Reference: ${id}`);
    }
  }

  const server: Server = createServer((req, res) => {
    staticFiles(req, res, () => void handle(req, res));
  });
  server.headersTimeout = 20_000;
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = 10_000;

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(env.port, env.host, () => {
          const address = server.address();
          const port = address && typeof address === "object" ? address.port : env.port;
          resolve(`http://${env.host === "127.0.0.1" || env.host === "0.0.0.0" ? "localhost" : env.host}:${port}`);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        closing = true;
        server.close(() => resolve());
        server.closeIdleConnections();
        // Live streams never end by themselves.
        setTimeout(() => server.closeAllConnections(), 10_000).unref();
      }),
  };
}

const pathOf = (req: IncomingMessage): string => (req.url ?? "/").split("?", 1)[0] ?? "/";

function validPath(url: string): boolean {
  if (!url.startsWith("/") || url.startsWith("//") || url.length > 4_000) return false;
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    // A lone % in the query is fine; in the path it is not an address of ours.
    return !/%(?![0-9a-f]{2})/i.test(url.split("?", 1)[0] ?? "");
  }
}
