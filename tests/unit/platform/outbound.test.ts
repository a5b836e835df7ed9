import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createOutbound, type OutboundLimits, outboundAddress } from "~/platform/outbound.server";

let server: Server | undefined;
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
  server = undefined;
});

/** A real server that behaves as the test wants, with how often it was asked. */
async function serving(answer: RequestListener): Promise<{ url: URL; asked: () => number }> {
  let count = 0;
  server = createServer((request, response) => {
    count++;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  // The cast: a server on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return { url: new URL(`http://127.0.0.1:${port}/api/`), asked: () => count };
}

const quick: Partial<OutboundLimits> = { patience: 300, mostBytes: 10_000, pause: 1, failures: 5, rest: 60_000 };
const asking = (limits: Partial<OutboundLimits> = {}) => createOutbound({ ...quick, ...limits });

describe("another server", () => {
  it("that answers with JSON is understood, and asked once", async () => {
    const { url, asked } = await serving((_, response) => response.end('{"a":1}'));
    expect(await asking().getJson(url)).toEqual({ ok: true, body: { a: 1 } });
    expect(asked()).toBe(1);
  });

  it.each<[string, RequestListener, string, number]>([
    ["answers with a page", (_, response) => response.end("<html>"), "answered nonsense", 3],
    ["answers with nothing", (_, response) => response.end(), "answered nonsense", 3],
    ["fails", (_, response) => response.writeHead(503).end(), "refused us", 3],
    ["says that it does not want us", (_, response) => response.writeHead(403).end(), "refused us", 1],
    [
      "sends us elsewhere",
      (_, response) => response.writeHead(302, { location: "http://127.0.0.1:1/" }).end(),
      "refused us",
      1,
    ],
    ["hangs up", (request) => request.socket.destroy(), "no answer", 3],
    [
      "hangs up in the middle",
      (_, response) => {
        response.writeHead(200, { "content-length": "100" }).write("{");
        setImmediate(() => response.destroy());
      },
      "no answer",
      3,
    ],
    ["never answers", () => undefined, "too slow", 3],
    [
      "answers drop by drop",
      (_, response) => {
        const timer = setInterval(() => response.write(" "), 20);
        response.on("close", () => clearInterval(timer));
      },
      "too slow",
      3,
    ],
    ["answers without end", (_, response) => response.end("x".repeat(10_000_000)), "answered too much", 3],
  ])("that %s is a reason, never an exception", async (_, answer, reason, times) => {
    const { url, asked } = await serving(answer);
    // What is waited for to the end is waited for shortly; on a busy machine the others need longer.
    const patience = reason === "too slow" ? 200 : 10_000;
    expect(await asking({ patience }).getJson(url)).toEqual({ ok: false, reason });
    expect(asked()).toBe(times);
  });

  it("that is not there is a reason too", async () => {
    expect(await asking().getJson(new URL("http://127.0.0.1:1/"))).toEqual({ ok: false, reason: "no answer" });
  });

  it("that fails once and then answers has answered", async () => {
    let first = true;
    const { url } = await serving((_, response) => {
      response.writeHead(first ? 500 : 200).end("{}");
      first = false;
    });
    expect(await asking().getJson(url)).toEqual({ ok: true, body: {} });
  });

  it("that keeps failing is left alone, and asked once when it has rested", async () => {
    let up = false;
    const { url, asked } = await serving((_, response) => response.writeHead(up ? 200 : 500).end("{}"));
    const outbound = asking({ rest: 200 });
    await outbound.getJson(url);
    expect(outbound.state(url)).toBe("working");
    expect(await outbound.getJson(url)).toEqual({ ok: false, reason: "resting" });
    expect([outbound.state(url), asked()]).toEqual(["resting", 5]);
    expect(await outbound.getJson(url)).toEqual({ ok: false, reason: "resting" });
    expect(asked()).toBe(5);
    up = true;
    await vi.waitFor(async () => expect(await outbound.getJson(url)).toEqual({ ok: true, body: {} }), {
      timeout: 5_000,
    });
    expect(outbound.state(url)).toBe("working");
  });

  it("does not pay for another one's failures", async () => {
    const { url } = await serving((_, response) => response.end("{}"));
    const outbound = asking();
    for (let i = 0; i < 3; i++) await outbound.getJson(new URL("http://127.0.0.1:1/"));
    expect(await outbound.getJson(url)).toMatchObject({ ok: true });
  });
});

describe("an address we may ask", () => {
  it.each(["https://npiregistry.cms.hhs.gov/api/", "http://127.0.0.1:8080/", "http://localhost/", "http://[::1]:1/"])(
    "%s is one",
    (text) => {
      expect(outboundAddress(text)?.href).toBe(text);
    },
  );

  it.each([
    "http://npiregistry.cms.hhs.gov/",
    "http://10.0.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://127.0.0.1.example.org/",
    "file:///etc/passwd",
    "https://me:secret@example.org/",
    "ftp://example.org/",
    "",
    "npiregistry",
  ])("%s is none", (text) => {
    expect(outboundAddress(text)).toBeNull();
  });
});
