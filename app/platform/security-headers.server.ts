import { createHash } from "node:crypto";

/**
 * The security headers of one document. Scripts are allowed by nonce, or by the hashes of the inline scripts the page
 * really has: a cached page must not carry a nonce, since a 304 would bring a new one that its old scripts do not have.
 */
export function securityHeaders(options: {
  publicUrl: string;
  nonce?: string;
  scriptHashes?: string[];
}): Record<string, string> {
  const scripts = ["'self'", ...(options.nonce ? [`'nonce-${options.nonce}'`] : []), ...(options.scriptHashes ?? [])];
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "X-Content-Type-Options": "nosniff",
    // With `no-referrer` Chromium sends `Origin: null` on our own forms.
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "X-Frame-Options": "DENY",
    ...(options.publicUrl.startsWith("https:")
      ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" }
      : {}),
  };
}

/** CSP sources (`'sha256-…'`) of a page's inline scripts; the exact bytes between the tags count. JSON-LD is not run. */
export function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>();
  for (const [, attributes, body] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)) {
    if (
      !body ||
      /\ssrc\s*=/i.test(attributes ?? "") ||
      /\stype\s*=\s*["']?application\/ld\+json/i.test(attributes ?? "")
    )
      continue;
    hashes.add(`'sha256-${createHash("sha256").update(body).digest("base64")}'`);
  }
  return [...hashes];
}
