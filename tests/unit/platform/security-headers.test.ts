import { createHash } from "node:crypto";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { inlineScriptHashes, securityHeaders } from "~/platform/security-headers.server";

const sha = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

function policyOf(headers: Record<string, string>): Map<string, string> {
  const rules = (headers["Content-Security-Policy"] ?? "").split("; ").map((rule) => rule.split(" "));
  return new Map(rules.map(([name = "", ...sources]) => [name, sources.join(" ")]));
}

describe("the security headers", () => {
  it("allow what the forum needs from itself, and nothing else", () => {
    const headers = securityHeaders({ publicUrl: "https://forum.example", nonce: "bm9uY2U=" });
    expect(Object.fromEntries(policyOf(headers))).toEqual({
      "default-src": "'none'",
      "script-src": "'self' 'nonce-bm9uY2U='",
      "style-src": "'self'",
      "img-src": "'self' data:",
      "media-src": "'self'",
      "font-src": "'self'",
      "connect-src": "'self'",
      "manifest-src": "'self'",
      "form-action": "'self'",
      "base-uri": "'none'",
      "object-src": "'none'",
      "frame-ancestors": "'none'",
    });
    expect(headers).toMatchObject({
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    });
    expect(headers["Content-Security-Policy"]).not.toContain("unsafe");
  });

  it("name the hashes of a page that is kept, and no nonce", () => {
    const headers = securityHeaders({ publicUrl: "http://localhost:3000", scriptHashes: [sha("a()"), sha("b()")] });
    expect(policyOf(headers).get("script-src")).toBe(`'self' '${sha("a()")}' '${sha("b()")}'`);
  });

  it("allow no inline script when none is named", () => {
    for (const nonce of [undefined, ""]) {
      expect(policyOf(securityHeaders({ publicUrl: "http://localhost:3000", nonce })).get("script-src")).toBe("'self'");
    }
  });

  it("ask for https from then on only if the forum is on https", () => {
    expect(securityHeaders({ publicUrl: "https://forum.example" })["Strict-Transport-Security"]).toMatch(
      /max-age=31536000/,
    );
    expect(securityHeaders({ publicUrl: "http://localhost:3000" })).not.toHaveProperty("Strict-Transport-Security");
  });

  it.each(["x' 'unsafe-inline", "x; script-src *", "a b", "x\r\nSet-Cookie: a"])("refuse the nonce %j", (nonce) => {
    expect(() => securityHeaders({ publicUrl: "http://localhost:3000", nonce })).toThrow(TypeError);
    expect(() => securityHeaders({ publicUrl: "http://localhost:3000", scriptHashes: [nonce] })).toThrow(TypeError);
  });
});

describe("the hashes of inline scripts", () => {
  it.each([
    ["<script>a()</script>", ["a()"]],
    ["<script> a() \n</script >", [" a() \n"]],
    ["<SCRIPT>a()</SCRIPT>", ["a()"]],
    ["<script></script>", [""]],
    ['<script type="module" nonce="">import "/a.js";\n</script>', ['import "/a.js";\n']],
    ['<script async src="/a.js"></script><script>b()</script>', ["b()"]],
    ["<script src=/a.js></script>", []],
    ["<script SRC = '/a.js'>ignored()</script>", []],
    ['<script data-src="/a.js">a()</script>', ["a()"]],
    ['<script title="src=x">a()</script>', ["a()"]],
    ['<script title="a > b">a()</script>', ["a()"]],
    ["<script>if (a < b) c('<div>')</script>", ["if (a < b) c('<div>')"]],
    ["<script>é☂</script>", ["é☂"]],
    ["<script>a()\r\nb()\rc()</script>", ["a()\nb()\nc()"]],
    ['<script type="application/ld+json">{"a":1}</script><script type="application/json">{}</script>', []],
    ['<script type="importmap">{}</script>', ["{}"]],
    ["<script>a()</script><p></p><script>b()</script><script>a()</script>", ["a()", "b()"]],
    ["<scripty>a()</scripty><noscript>b()</noscript>", []],
    ["<p>no script</p>", []],
  ])("of %j are of %j", (html, bodies) => {
    expect(inlineScriptHashes(html)).toEqual(bodies.map(sha));
  });

  it("are of the texts that a browser's parser finds", () => {
    const html =
      '<!doctype html><html><head><script async="" type="module" src="/x.js"></script></head><body>' +
      '<script>window.a = {"b":"\\u003c/script>"};\r\n</script><p>1 &lt; 2</p><script defer nonce=\'n\'>\n\tb()</script></body>';
    const found = [...new JSDOM(html).window.document.querySelectorAll("script:not([src])")];
    expect(inlineScriptHashes(html)).toEqual(found.map((script) => sha(script.textContent ?? "")));
    expect(found).toHaveLength(2);
  });

  it("of a hostile document are found at once", () => {
    const started = performance.now();
    inlineScriptHashes(`<script ${"a=".repeat(200_000)}`);
    inlineScriptHashes("<script>".repeat(20_000));
    inlineScriptHashes(`<script ${'"'.repeat(200_001)}>`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
