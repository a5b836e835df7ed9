import { createHash } from "node:crypto";

/**
 * Which inline scripts of the document may run: those with the nonce, or those whose hash is listed. None by default.
 */
type Scripts = { nonce?: string; scriptHashes?: string[] };

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join("; ");

const headers = {
  "X-Content-Type-Options": "nosniff",
  // With `no-referrer` Chromium sends `Origin: null` on our own forms, and the Origin check would refuse them.
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
};

/**
 * The security headers of a document, by name. `publicUrl` is our origin: HSTS is sent if it is https. A page that is
 * kept and sent again needs `scriptHashes` (`inlineScriptHashes`), one made for this request only a `nonce` (base64).
 * Throws `TypeError` for a nonce or hash that is not base64, which could add a rule of its own.
 */
export function securityHeaders({
  publicUrl,
  nonce,
  scriptHashes = [],
}: { publicUrl: string } & Scripts): Record<string, string> {
  const allowed = nonce ? [`nonce-${nonce}`, ...scriptHashes] : scriptHashes;
  for (const source of allowed) {
    if (!/^(nonce|sha256)-[A-Za-z0-9+/_-]+={0,2}$/.test(source)) throw new TypeError("A script source is not base64.");
  }
  const scripts = ["'self'", ...allowed.map((source) => `'${source}'`)].join(" ");
  return {
    "Content-Security-Policy": `${policy}; script-src ${scripts}`,
    ...headers,
    ...(publicUrl.startsWith("https:") && { "Strict-Transport-Security": "max-age=31536000" }),
  };
}

const attribute = /([^\s"'>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;
/** Blocks of data, which browsers never run, so they need no hash (and a thread's JSON-LD is long). */
const data = /^["']?application\/(ld\+)?json["']?$/i;

/**
 * `sha256-…` of each inline script of a document, once each, in order: of what the browser will see as its text, so
 * line ends count as LF. Scripts with a `src` are covered by 'self'. The document must be one of ours: in it a `<` in
 * text or data is always escaped.
 */
export function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>();
  for (const { attributes, body } of scriptsOf(html)) {
    const given = new Map(
      [...attributes.matchAll(attribute)].map(([, name = "", value = ""]) => [name.toLowerCase(), value]),
    );
    if (given.has("src") || data.test(given.get("type") ?? "")) continue;
    const text = body.replace(/\r\n?/g, "\n").replaceAll("\0", "\ufffd");
    hashes.add(`sha256-${createHash("sha256").update(text).digest("base64")}`);
  }
  return [...hashes];
}

/** The script elements in order. Only ever looks forward, so a document of openings without an end costs no more. */
function* scriptsOf(html: string): Generator<{ attributes: string; body: string }> {
  const opening = /<script((?:\s(?:"[^"]*"|'[^']*'|[^"'>])*)?)>/gi;
  const closing = /<\/script[\s/>]/gi;
  let at = 0;
  for (;;) {
    opening.lastIndex = at;
    const open = opening.exec(html);
    if (!open) return;
    const start = open.index + open[0].length;
    closing.lastIndex = start;
    const close = closing.exec(html);
    if (!close) return;
    yield { attributes: open[1] ?? "", body: html.slice(start, close.index) };
    at = close.index + close[0].length;
  }
}
