import { randomBytes } from "node:crypto";
import { createReadStream, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Member } from "~/core/actor";
import { MOST_FORM_FILE } from "~/features/cases/upload/upload";
import { aDraftCase } from "../../support/attachments";
import { type BuiltForum, startBuiltForum } from "../../support/built-forum";
import { aMember } from "../../support/people";

const MB = 1024 * 1024;
const tus = { "Tus-Resumable": "1.0.0" };
const piece = { ...tus, "Content-Type": "application/offset+octet-stream" };

let built: BuiltForum;
let author: Member;
let cookie: string;
let one: { id: number; token: string };
beforeAll(async () => {
  built = await startBuiltForum();
  author = await aMember(built.forum);
  cookie = await built.cookieOf(author);
}, 240_000);
afterAll(() => built?.close());
beforeEach(async () => {
  one = await aDraftCase(built.forum, { by: author });
});

const ask = (path: string, method: string, headers: Record<string, string>, body?: RequestInit["body"]) =>
  fetch(built.url + path, {
    method,
    headers: { cookie, ...headers },
    redirect: "manual",
    // The cast: TypeScript's own types know nothing of `duplex`.
    ...(body === undefined ? {} : ({ body, duplex: "half" } as RequestInit)),
  });
const announce = (bytes: number, more: Record<string, string> = {}) =>
  ask(`/cases/${one.token}/uploads`, "POST", { ...tus, "Upload-Length": String(bytes), ...more });
const begun = async (bytes: number) => (await announce(bytes)).headers.get("Location") ?? "";
const offsetOf = async (path: string) => Number((await ask(path, "HEAD", tus)).headers.get("Upload-Offset"));
const sentence = async (response: Response) =>
  ((await response.json()) as { refused: { message: string } }).refused.message;
const attachments = () =>
  built.forum.database.read
    .selectFrom("attachment")
    .select(["state", "received_bytes as received", "declared_bytes as declared"])
    .where("case_id", "=", one.id)
    .execute();

describe("a resumable upload", () => {
  test("is begun, sent in pieces, asked about and whole at the end", async () => {
    const bytes = randomBytes(3 * MB);
    const created = await announce(bytes.length);
    expect(created.status).toBe(201);
    expect(created.headers.get("Tus-Resumable")).toBe("1.0.0");
    const path = created.headers.get("Location") ?? "";
    expect(path).toMatch(/^\/uploads\/[\w-]{22}$/);
    const first = await ask(path, "PATCH", { ...piece, "Upload-Offset": "0" }, bytes.subarray(0, MB));
    expect([first.status, first.headers.get("Upload-Offset")]).toEqual([204, String(MB)]);
    const head = await ask(path, "HEAD", tus);
    expect([head.status, head.headers.get("Upload-Offset"), head.headers.get("Upload-Length")]).toEqual([
      200,
      String(MB),
      String(3 * MB),
    ]);
    expect(head.headers.get("Cache-Control")).toBe("no-store");
    const rest = await ask(path, "PATCH", { ...piece, "Upload-Offset": String(MB) }, bytes.subarray(MB));
    expect(rest.headers.get("Upload-Offset")).toBe(String(3 * MB));
    expect(await attachments()).toEqual([{ state: "quarantined", received: 3 * MB, declared: 3 * MB }]);
  });

  test("goes on where a connection was lost: what had arrived is kept", async () => {
    const path = await begun(2 * MB);
    const { port } = new URL(built.url);
    const socket = connect(Number(port), "localhost");
    socket.write(
      [
        `PATCH ${path} HTTP/1.1`,
        `Host: localhost:${port}`,
        `Cookie: ${cookie}`,
        "Tus-Resumable: 1.0.0",
        "Upload-Offset: 0",
        "Content-Type: application/offset+octet-stream",
        `Content-Length: ${2 * MB}`,
        "",
        "",
      ].join("\r\n"),
    );
    await new Promise((sent) => socket.write(randomBytes(700_000), sent));
    await expect.poll(() => socket.bytesWritten, { timeout: 20_000 }).toBeGreaterThan(700_000);
    socket.end();
    await expect.poll(() => offsetOf(path), { timeout: 20_000 }).toBeGreaterThan(600_000);
    const offset = await offsetOf(path);
    const rest = Buffer.alloc(2 * MB - offset);
    const response = await ask(path, "PATCH", { ...piece, "Upload-Offset": String(offset) }, rest);
    expect(response.status).toBe(204);
    expect((await attachments())[0]?.state).toBe("quarantined");
  });

  test("of 200 MB arrives, and the server holds no more than a few pieces of it in memory", async () => {
    const folder = mkdtempSync(join(tmpdir(), "wardround-large-"));
    const file = join(folder, "large");
    const out = openSync(file, "w");
    for (let at = 0; at < 200; at++) writeSync(out, randomBytes(MB));
    const path = await begun(200 * MB);
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }, 20);
    for (let at = 0; at < 200; at += 50) {
      const part = createReadStream(file, { start: at * MB, end: (at + 50) * MB - 1 });
      const headers = { ...piece, "Upload-Offset": String(at * MB), "Content-Length": String(50 * MB) };
      const response = await ask(path, "PATCH", headers, part as unknown as BodyInit);
      expect(response.headers.get("Upload-Offset")).toBe(String((at + 50) * MB));
    }
    clearInterval(watch);
    rmSync(folder, { recursive: true });
    expect((await attachments())[0]?.state).toBe("quarantined");
    expect(most).toBeLessThan(100 * MB);
  }, 120_000);

  test("is refused with a sentence before any byte is taken where 2 GB are announced", async () => {
    const response = await announce(2 * 1024 * MB);
    expect(response.status).toBe(413);
    expect(await sentence(response)).toMatch(/^Files up to \d+ MB can be attached\./);
    expect(await attachments()).toEqual([]);
  });

  test("is told when a piece begins elsewhere, and that of another version of the protocol is not ours", async () => {
    const path = await begun(100);
    const wrong = await ask(path, "PATCH", { ...piece, "Upload-Offset": "50" }, Buffer.alloc(50));
    expect([wrong.status, await sentence(wrong)]).toEqual([
      409,
      "The upload goes on at byte 0: another window may be sending the same file.",
    ]);
    const old = await ask(
      path,
      "PATCH",
      { ...piece, "Tus-Resumable": "0.2.2", "Upload-Offset": "0" },
      Buffer.alloc(50),
    );
    expect([old.status, old.headers.get("Tus-Version")]).toEqual([412, "1.0.0"]);
    for (const headers of [{ ...piece }, { ...tus, "Upload-Offset": "0" }, { ...piece, "Upload-Offset": "-1" }])
      expect((await ask(path, "PATCH", headers, Buffer.alloc(50))).status).toBe(422);
    for (const length of ["", "a", "-5", "1e3"])
      expect((await ask(`/cases/${one.token}/uploads`, "POST", { ...tus, "Upload-Length": length })).status).toBe(422);
  });

  test("is not taken from another site, by any method", async () => {
    const path = await begun(100);
    const origin = { Origin: "https://elsewhere.example" };
    expect((await announce(100, origin)).status).toBe(403);
    expect((await ask(path, "PATCH", { ...piece, ...origin, "Upload-Offset": "0" }, Buffer.alloc(50))).status).toBe(
      403,
    );
    expect((await ask(path, "DELETE", { ...tus, ...origin })).status).toBe(403);
    expect(await offsetOf(path)).toBe(0);
  });

  test("is nobody's business but its author's", async () => {
    const path = await begun(100);
    const other = await built.cookieOf(await aMember(built.forum));
    for (const who of [other, ""]) {
      const status = async (method: string, headers: Record<string, string>, body?: RequestInit["body"]) =>
        (await ask(path, method, { ...headers, cookie: who }, body)).status;
      const refused = who === "" ? 401 : 404;
      expect(await status("HEAD", tus)).toBe(refused);
      expect(await status("PATCH", { ...piece, "Upload-Offset": "0" }, Buffer.alloc(50))).toBe(refused);
      expect(await status("DELETE", tus)).toBe(refused);
    }
    expect(await offsetOf(path)).toBe(0);
  });

  test("is given up by its author, and nothing of it is left", async () => {
    const path = await begun(MB);
    await ask(path, "PATCH", { ...piece, "Upload-Offset": "0" }, Buffer.alloc(500_000));
    expect((await ask(path, "DELETE", tus)).status).toBe(204);
    expect((await ask(path, "HEAD", tus)).status).toBe(404);
    expect(await attachments()).toMatchObject([{ state: "removed" }]);
  });

  test("that a browser opens as a page leads to its case", async () => {
    const response = await ask(await begun(100), "GET", {});
    expect([response.status, response.headers.get("Location")]).toEqual([303, `/cases/${one.token}`]);
  });
});

describe("with script off", () => {
  const form = (bytes: Uint8Array | null, name = "Jane Doe 12 March.jpg") => {
    const fields = new FormData();
    fields.set("file", new File(bytes === null ? [] : [bytes as BlobPart], bytes === null ? "" : name));
    return fields;
  };

  test("a small file goes in a form, and its name is kept nowhere", async () => {
    const bytes = randomBytes(3 * MB);
    const response = await ask(`/cases/${one.token}/files`, "POST", {}, form(bytes));
    expect([response.status, response.headers.get("Location")]).toEqual([303, `/cases/${one.token}#attachments`]);
    expect(await attachments()).toEqual([{ state: "quarantined", received: bytes.length, declared: bytes.length }]);
    for (const table of ["attachment", "job", "case_step", "blob"] as const)
      expect(JSON.stringify(await built.forum.database.read.selectFrom(table).selectAll().execute())).not.toMatch(
        /Jane/,
      );
  });

  test.each([
    ["no file", null, 422, "Choose a file first."],
    ["a file that is too large", MOST_FORM_FILE + 100_000, 413, "Without script a file may have up to 20 MB."],
  ])("%s is a sentence", async (_, size, status, words) => {
    const response = await ask(
      `/cases/${one.token}/files`,
      "POST",
      {},
      form(size === null ? null : Buffer.alloc(size)),
    );
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(words);
    expect((await attachments()).filter(({ state }) => state !== "removed")).toEqual([]);
  });

  test("a form of another case, or of nobody, takes nothing", async () => {
    const other = await built.cookieOf(await aMember(built.forum));
    const response = await ask(`/cases/${one.token}/files`, "POST", { cookie: other }, form(Buffer.alloc(10)));
    expect(response.status).toBe(404);
    expect(await attachments()).toEqual([]);
  });

  test("a table is pasted", async () => {
    const fields = new URLSearchParams({ table: "Test,Day 1\nSodium,140" });
    const response = await ask(`/cases/${one.token}/tables`, "POST", {}, fields);
    expect(response.status).toBe(303);
    expect(await attachments()).toMatchObject([{ state: "quarantined" }]);
    const none = await ask(`/cases/${one.token}/tables`, "POST", {}, new URLSearchParams({ table: " " }));
    expect([none.status, (await none.text()).includes("Paste the table first.")]).toEqual([422, true]);
  });
});
