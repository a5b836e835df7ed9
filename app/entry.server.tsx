import { Writable } from "node:stream";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { isRefusal } from "~/core/refusals";
import "~/platform/guard.server";
import { NonceContext } from "~/ui/nonce";
import { PostHtmlContext } from "~/ui/post-html";
import { RequestIdContext } from "~/ui/request-id";

const GIVE_UP_AFTER_MS = 10_000;

/**
 * A whole document, sent when it is complete: pages are read-only HTML first, and a complete one can be cached and
 * compressed in one go. (`renderToString` would return 200 and never hydrate with single fetch.)
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  load: AppLoadContext,
): Promise<Response> {
  let timer: NodeJS.Timeout | undefined;
  const postHtml = new Map([...load.postHtml].map(([id, html]) => [id, html.toString()]));
  load.page = await new Promise<Buffer>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={load.nonce}>
        <RequestIdContext.Provider value={load.requestId}>
          <PostHtmlContext.Provider value={postHtml}>
            <RemixServer context={remix} url={request.url} nonce={load.nonce || undefined} />
          </PostHtmlContext.Provider>
        </RequestIdContext.Provider>
      </NonceContext.Provider>,
      {
        nonce: load.nonce || undefined,
        onAllReady() {
          pipe(collector(resolve));
        },
        onShellError: reject,
        onError: (error) => load.runtime.log.error({ err: error, requestId: load.requestId }, "rendering failed"),
      },
    );
    timer = setTimeout(abort, GIVE_UP_AFTER_MS).unref();
  });
  // Left running, it would hold the whole rendering in memory until it fires.
  clearTimeout(timer);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(null, { status, headers });
}

/** Takes everything and gives it back in one piece. */
function collector(whole: (bytes: Buffer) => void): Writable {
  const chunks: Buffer[] = [];
  return new Writable({
    highWaterMark: Number.MAX_SAFE_INTEGER,
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
    final(done) {
      whole(withoutZeros(Buffer.concat(chunks)));
      done();
    },
  });
}

/**
 * React 18 leaves zero bytes where a character of more than one byte does not fit at the end of its buffer of 2,048. No
 * page of ours holds one otherwise: HTML knows no such character.
 */
function withoutZeros(page: Buffer): Buffer {
  return page.includes(0) ? Buffer.from(page.filter((byte) => byte !== 0)) : page;
}

/** The unexpected, logged once with its request. Refusals are expected and are not errors. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (request.signal.aborted || isRefusal(error) || (isRouteErrorResponse(error) && error.status < 500)) return;
  context.runtime.log.error({ err: error, requestId: context.requestId }, "loader or action failed");
}
