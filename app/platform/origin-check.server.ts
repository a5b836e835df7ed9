import type { IncomingHttpHeaders } from "node:http";

export type OriginCheck = { ok: true } | { ok: false; because: string };

const because = "This was sent from another site, so it was not accepted. Open the forum itself and try again.";

/**
 * May this request change anything? GET and HEAD always pass: they change nothing. Everything else must come from our
 * own pages: `Origin` equal to `publicUrl` (an origin), or, if that is on loopback, its port on `localhost` or
 * `127.0.0.1`. Without an Origin it passes unless the browser says it comes from elsewhere (`Sec-Fetch-Site`).
 */
export function checkOrigin(request: { method: string; headers: IncomingHttpHeaders; publicUrl: string }): OriginCheck {
  if (request.method === "GET" || request.method === "HEAD") return { ok: true };
  const { origin } = request.headers;
  if (origin === undefined) {
    const site = request.headers["sec-fetch-site"];
    return site === undefined || site === "same-origin" ? { ok: true } : { ok: false, because };
  }
  // Browsers write an origin in one way only, so texts are compared and nothing is parsed that somebody else wrote.
  return ourOrigins(request.publicUrl).includes(origin) ? { ok: true } : { ok: false, because };
}

function ourOrigins(publicUrl: string): string[] {
  const { protocol, hostname, port, origin } = new URL(publicUrl);
  if (hostname !== "localhost" && hostname !== "127.0.0.1") return [origin];
  return ["localhost", "127.0.0.1"].map((host) => `${protocol}//${host}${port && `:${port}`}`);
}
