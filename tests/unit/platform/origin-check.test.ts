import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkOrigin } from "~/platform/origin-check.server";

const publicUrl = "https://forum.example";

function passes(headers: Record<string, string>, options: { method?: string; publicUrl?: string } = {}): boolean {
  return checkOrigin({ method: "POST", publicUrl, headers, ...options }).ok;
}

describe("a request that changes something", () => {
  it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "post", "QUERY", ""])("%s is checked", (method) => {
    expect(passes({ origin: "https://evil.example" }, { method })).toBe(false);
    expect(passes({ origin: publicUrl }, { method })).toBe(true);
  });

  it("GET and HEAD change nothing, so they pass from anywhere", () => {
    expect(passes({ origin: "https://evil.example" }, { method: "GET" })).toBe(true);
    expect(passes({ "sec-fetch-site": "cross-site" }, { method: "HEAD" })).toBe(true);
  });

  it("from our own pages passes, with any Sec-Fetch-Site", () => {
    for (const site of ["same-origin", "cross-site", "none"]) {
      expect(passes({ origin: publicUrl, "sec-fetch-site": site })).toBe(true);
    }
  });

  it.each([
    "null",
    "",
    " https://forum.example",
    "https://forum.example/",
    "https://forum.example:8443",
    "https://forum.example:443",
    "http://forum.example",
    "https://FORUM.example",
    "https://www.forum.example",
    "https://forum.example.evil.example",
    "https://evil-forum.example",
    "https://forum.example@evil.example",
    "https://evil.example#https://forum.example",
    "https://user:password@forum.example",
    "https://forum.example, https://evil.example",
    "https://evil.example, https://forum.example",
    "https://localhost",
    "http://127.0.0.1",
    "forum.example",
    "//forum.example",
  ])("from the origin %j is refused", (origin) => {
    expect(passes({ origin })).toBe(false);
    expect(passes({ origin, "sec-fetch-site": "same-origin" })).toBe(false);
  });

  it("from any other origin is refused", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.webAuthority().map((host) => `https://${host}`),
        ),
        (origin) => {
          fc.pre(origin !== publicUrl);
          expect(passes({ origin })).toBe(false);
        },
      ),
    );
  });

  it.each([
    [undefined, true],
    ["same-origin", true],
    ["same-site", false],
    ["cross-site", false],
    ["none", false],
    ["", false],
    ["Same-Origin", false],
  ])("without an Origin and with Sec-Fetch-Site %s passes: %s", (site, expected) => {
    expect(passes(site === undefined ? {} : { "sec-fetch-site": site })).toBe(expected);
  });

  it("is refused with a sentence that says what to do", () => {
    const check = checkOrigin({ method: "POST", publicUrl, headers: { origin: "null" } });
    expect(check).toEqual({ ok: false, because: expect.stringMatching(/another site.*try again\.$/) });
  });
});

describe("on loopback", () => {
  it.each(["http://localhost:3000", "http://127.0.0.1:3000"])(
    "with PUBLIC_URL %s both names count, on our port",
    (ours) => {
      const passesOn = (origin: string) => passes({ origin }, { publicUrl: ours });
      expect(passesOn("http://localhost:3000")).toBe(true);
      expect(passesOn("http://127.0.0.1:3000")).toBe(true);
      for (const other of [
        "http://localhost:3001",
        "http://127.0.0.1",
        "https://localhost:3000",
        "http://127.0.0.2:3000",
        "http://[::1]:3000",
        "http://localhost.evil.example:3000",
        "http://localhost:3000@evil.example",
        "null",
      ]) {
        expect(passesOn(other)).toBe(false);
      }
    },
  );

  it("a port that the scheme implies is left out", () => {
    expect(passes({ origin: "http://127.0.0.1" }, { publicUrl: "http://localhost" })).toBe(true);
    expect(passes({ origin: "http://127.0.0.1:80" }, { publicUrl: "http://localhost" })).toBe(false);
  });
});
