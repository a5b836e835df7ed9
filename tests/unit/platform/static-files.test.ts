import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders, request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createStaticFiles, precompressFolder } from "~/platform/static-files.server";

const script = "console.log('a line that repeats itself');\n".repeat(100);
let dir: string;
let server: Server;
let port: number;
let summary: Awaited<ReturnType<typeof precompressFolder>>;

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** A raw request, so that paths go out as they are. */
function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, headers, method, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "wardround-static-"));
  const client = join(dir, "client");
  await mkdir(join(client, "assets"), { recursive: true });
  await mkdir(join(client, ".secret"));
  await writeFile(join(client, "assets", "app-1a2b3c.js"), script);
  await writeFile(join(client, "assets", "tiny-1.js"), "1");
  await writeFile(join(client, "favicon.svg"), `<svg xmlns="http://www.w3.org/2000/svg">${"<g></g>".repeat(50)}</svg>`);
  await writeFile(join(client, "assets", "face-1.woff2"), "f".repeat(500));
  await writeFile(join(client, "index.html"), "<p>not a page of ours</p>".repeat(20));
  await writeFile(join(client, ".secret", "key"), "private");
  await writeFile(join(client, ".env"), "private");
  await writeFile(join(dir, "outside.txt"), "private");
  summary = await precompressFolder(client);
  const files = createStaticFiles(client);
  server = createServer((req, res) => files(req, res, () => res.writeHead(404).end("next")));
  port = await new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(dir, { recursive: true, force: true });
});

describe("compressing a folder for the web", () => {
  it("writes .br and .gz beside what shrinks, and only there", async () => {
    const names = (await readdir(join(dir, "client"), { recursive: true })).sort();
    const compressed = names.filter((name) => /\.(br|gz)$/.test(name));
    expect(compressed).toEqual(
      ["assets/app-1a2b3c.js", "favicon.svg", "index.html"].flatMap((name) => [`${name}.br`, `${name}.gz`]),
    );
  });

  it("keeps the bytes, and says what was saved", async () => {
    const path = join(dir, "client", "assets", "app-1a2b3c.js");
    const small = await readFile(`${path}.br`);
    expect(brotliDecompressSync(small).toString()).toBe(script);
    expect(gunzipSync(await readFile(`${path}.gz`)).toString()).toBe(script);
    expect(summary.files).toBe(3);
    expect(summary.before).toBeGreaterThan(script.length);
    expect(summary.after).toBeLessThan(summary.before / 5);
  });
});

describe("a static file", () => {
  it.each([
    ["br, gzip", "br"],
    ["gzip, deflate, br;q=1.0", "br"],
    ["gzip", "gzip"],
    ["", undefined],
  ])("is sent in the smallest form that %j allows", async (accepted, encoding) => {
    const answer = await get("/assets/app-1a2b3c.js", { "accept-encoding": accepted });
    expect(answer.status).toBe(200);
    expect(answer.headers["content-encoding"]).toBe(encoding);
    expect(answer.headers["content-type"]).toContain("javascript");
    expect(answer.headers.vary).toBe("Accept-Encoding");
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ""] ?? ((bytes: Buffer) => bytes);
    expect(unpack(answer.body).toString()).toBe(script);
  });

  it("is kept for ever if its name holds a hash, else for an hour", async () => {
    const hashed = await get("/assets/app-1a2b3c.js?v=1");
    expect(hashed.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await get("/favicon.svg")).headers["cache-control"]).toBe("public, max-age=3600");
  });

  it("is not sent again to who has it", async () => {
    const { etag = "" } = (await get("/favicon.svg")).headers;
    expect(await get("/favicon.svg", { "if-none-match": etag })).toMatchObject({ status: 304, body: Buffer.alloc(0) });
  });

  it("is sent without its body to HEAD", async () => {
    const answer = await get("/assets/app-1a2b3c.js", {}, "HEAD");
    expect(answer).toMatchObject({ status: 200, body: Buffer.alloc(0) });
    expect(answer.headers["content-length"]).toBe(String(script.length));
  });

  it.each(["bytes=0-3", "bytes=-5", "bytes=5-2", "bytes=99999999-", "bytes=a-b", "junk"])(
    "is sent whole when a part is asked for (%s)",
    async (range) => {
      const answer = await get("/assets/app-1a2b3c.js", { range });
      expect(answer.status).toBe(200);
      expect(answer.body.toString()).toBe(script);
    },
  );

  it.each([
    "/",
    "/index",
    "/assets",
    "/assets/",
    "/assets/app-1a2b3c",
    "/assets/app-1a2b3c.js/",
    "/assets/app-1a2b3c.js.br",
    "/.env",
    "/.secret/key",
    "/../outside.txt",
    "/assets/../../outside.txt",
    "/%2e%2e/outside.txt",
    "/..%2foutside.txt",
    "/assets/%E0%A4%A",
    "/\\..\\outside.txt",
  ])("is not what %s asks for: that goes on to the forum", async (path) => {
    const answer = await get(path);
    expect(answer).toMatchObject({ status: 404 });
    expect(answer.body.toString()).toBe("next");
  });

  it.each(["POST", "PUT", "DELETE"])("is not the answer to %s", async (method) => {
    expect((await get("/favicon.svg", {}, method)).body.toString()).toBe("next");
  });

  it("that a new build has removed is not found, and the server lives on", async () => {
    await rm(join(dir, "client", "assets", "tiny-1.js"));
    expect((await get("/assets/tiny-1.js")).status).toBe(404);
    expect((await get("/favicon.svg")).status).toBe(200);
  });
});
