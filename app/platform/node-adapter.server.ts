import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { constants, createGzip, gzip } from "node:zlib";
import { bodyOfRequest } from "./request-body.server";

const gzipOnce = promisify(gzip);

/**
 * A Fetch request for a Node one. The body streams, up to `most`
 * bytes; `signal` aborts when the reader goes away before the end.
 */
export function toFetchRequest(req: IncomingMessage, res: ServerResponse, origin: string, most?: number): Request {
  const controller = new AbortController();
  // Every copy that Remix makes of the request follows this signal: aborting after the end would cost them all.
  res.once("close", () => {
    if (!res.writableFinished) controller.abort();
  });
  const headers = new Headers();
  for (let index = 0; index < req.rawHeaders.length; index += 2) {
    const name = req.rawHeaders[index] ?? "";
    // The server has compared it already; Remix would compare it with Host, which a proxy in front of us may rewrite.
    if (name.toLowerCase() === "origin") continue;
    // HTTP/2 pseudo headers never reach us; a name Fetch refuses is not for us either.
    if (/^[\w!#$%&'*+.^`|~-]+$/.test(name)) headers.append(name, req.rawHeaders[index + 1] ?? "");
  }
  const hasBody = req.method !== "GET" && req.method !== "HEAD";
  return new Request(new URL(req.url ?? "/", origin), {
    method: req.method ?? "GET",
    headers,
    signal: controller.signal,
    ...(hasBody ? { body: bodyOfRequest(req, res, most), duplex: "half" } : {}),
  });
}

const wanted = {
  br: /\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/,
  gzip: /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/,
};

/** True if the reader takes this encoding. */
export function accepts(req: IncomingMessage, encoding: "br" | "gzip"): boolean {
  return wanted[encoding].test(String(req.headers["accept-encoding"] ?? ""));
}

const compressible = /^(text\/|application\/(json|javascript|manifest\+json|atom\+xml|xml|feed\+json)|image\/svg)/;

/**
 * Sends a Fetch response, with `page` as its body if there is one. Short text is gzipped at level 1 in one go; event
 * streams pass through untouched.
 */
export async function sendFetchResponse(
  req: IncomingMessage,
  res: ServerResponse,
  response: Response,
  page: Buffer | null,
): Promise<void> {
  res.statusCode = response.status;
  for (const [name, value] of response.headers) if (name !== "set-cookie") res.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) res.setHeader("Set-Cookie", cookies);
  if (!(page ?? response.body) || req.method === "HEAD") {
    res.end();
    return;
  }
  const type = response.headers.get("content-type") ?? "";
  // Remix sends loader data as text/x-script; both it and documents are short enough to hold.
  if (type.startsWith("text/event-stream") || !compressible.test(type)) return pipe(response, res);
  res.setHeader("Vary", "Accept-Encoding, Cookie");
  if (type.startsWith("text/x-script")) {
    // Deferred data may still be on its way: compress while it streams.
    if (!accepts(req, "gzip")) return pipe(response, res);
    res.setHeader("Content-Encoding", "gzip");
    res.removeHeader("Content-Length");
    return pipe(response, res, true);
  }
  const body = page ?? Buffer.from(await response.arrayBuffer());
  if (body.length < 800 || !accepts(req, "gzip")) {
    res.setHeader("Content-Length", body.length);
    res.end(body);
    return;
  }
  const small = await gzipOnce(body, { level: 1 });
  res.setHeader("Content-Encoding", "gzip");
  res.setHeader("Content-Length", small.length);
  res.end(small);
}

function pipe(response: Response, res: ServerResponse, compress = false): Promise<void> {
  return new Promise((resolve) => {
    if (!response.body) {
      res.end();
      resolve();
      return;
    }
    // The cast: the Web stream that Node's reader takes; only their type declarations differ.
    const body = Readable.fromWeb(response.body as import("node:stream/web").ReadableStream);
    body.on("error", () => res.destroy());
    res.once("close", () => {
      body.destroy();
      resolve();
    });
    res.flushHeaders();
    if (compress) body.pipe(createGzip({ level: 1, flush: constants.Z_SYNC_FLUSH })).pipe(res);
    else body.pipe(res);
  });
}
