import { describe, expect, it } from "vitest";
import { createLogger, type Logger, requestId } from "~/platform/log.server";

/** What `write` logs, as text and as parsed lines. */
function logged(write: (log: Logger) => void, level: "info" | "debug" | "silent" = "info") {
  const written: string[] = [];
  write(createLogger({ level, destination: { write: (line) => void written.push(line) } }));
  const text = written.join("");
  const lines: Record<string, unknown>[] = text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { text, lines };
}

const canary = "canary-7f3a";

describe("the log", () => {
  it("is one JSON object a line, with level, time and message", () => {
    const { lines } = logged((log) => {
      log.info({ route: "routes/home", status: 200, ms: 3.2 }, "answered");
      log.warn("slow");
    });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ level: "info", route: "routes/home", status: 200, ms: 3.2, msg: "answered" });
    expect(lines[0]?.time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(lines[0]).not.toHaveProperty("hostname");
  });

  it("leaves out what is below its level", () => {
    expect(logged((log) => log.debug("x")).text).toBe("");
    expect(logged((log) => log.fatal("x"), "silent").text).toBe("");
    expect(logged((log) => log.debug("x"), "debug").lines).toHaveLength(1);
  });

  it.each([
    "authorization",
    "Authorization",
    "cookie",
    "set-cookie",
    "email",
    "token",
    "resetToken",
    "session_token",
    "tokens",
    "password",
    "newPassword",
    "body",
    "text",
    "html",
    "title",
    "subject",
    "remoteAddress",
    "ip",
    "parameters",
    "detail",
    "query",
    "secret",
  ])("never holds the value of %s, at any depth, as text, list or object", (name) => {
    const { text, lines } = logged((log) => {
      log.info({ [name]: canary });
      log.info({ request: { headers: { [name]: canary } } });
      log.info({ a: [{ b: { [name]: [canary] } }] });
      log.info({ [name]: { inner: canary } });
      log.child({ [name]: canary, request: { [name]: canary } }).info("from a child");
      log
        .child({ id: 1 })
        .child({ [name]: canary }, { level: "info" })
        .info({ [name]: canary }, "from a grandchild");
    });
    expect(lines).toHaveLength(6);
    expect(text).not.toContain(canary);
  });

  it("keeps words that only look private, counts and flags", () => {
    const [line] = logged((log) => log.info({ context: "web", tokens: 3, email: true, texture: "x" })).lines;
    expect(line).toMatchObject({ context: "web", tokens: 3, email: true, texture: "x" });
  });

  it("drops the query of a URL", () => {
    const { text, lines } = logged((log) => log.info({ url: `/search?q=${canary}`, page: new URL("http://x/a") }));
    expect(text).not.toContain(canary);
    expect(lines[0]?.url).toBe("/search");
  });

  it("never holds a mail address, not even inside a message", () => {
    const { text } = logged((log) => {
      log.warn("550 <ann.smith@example.org>: no such mailbox");
      log.error(new Error("cannot reach postgres://user:canary-7f3a@db.example.org/x"));
      log.info({ note: "to müller@müller.example" });
    });
    expect(text).not.toMatch(/example|canary/);
    expect(text).toContain("550 <[address]>: no such mailbox");
  });

  it("survives what cannot be written: circles, bytes, deep trees, big numbers", () => {
    const circle: Record<string, unknown> = { id: 7n };
    circle.self = circle;
    const { lines } = logged((log) => log.info({ circle, bytes: Buffer.from(canary), when: new Date(0) }));
    expect(lines[0]).toMatchObject({ bytes: "[bytes]", when: "1970-01-01T00:00:00.000Z", circle: { id: "7" } });
  });
});

describe("an error in the log", () => {
  it("keeps type, code, message and stack", () => {
    const error = Object.assign(new TypeError("it broke"), { code: "EPIPE" });
    const [line] = logged((log) => log.error({ err: error, requestId: "r1" }, "request failed")).lines;
    expect(line).toMatchObject({
      msg: "request failed",
      requestId: "r1",
      err: { type: "TypeError", code: "EPIPE", message: "it broke" },
    });
    expect(JSON.stringify(line)).toContain("log.test.ts");
  });

  it("loses the values a database driver hung on it, and everything of its cause but type and code", () => {
    const cause = Object.assign(new Error(`duplicate (${canary})`), { code: "23505", detail: `Key=(${canary})` });
    const error = Object.assign(new Error("insert failed", { cause }), {
      parameters: [canary],
      detail: canary,
      where: canary,
      sql: canary,
      response: { body: canary },
    });
    for (const write of [
      (log: Logger) => log.error(error),
      (log: Logger) => log.error({ err: error }),
      (log: Logger) => log.error({ err: error }, "with a message"),
      (log: Logger) => log.error({ failure: { inner: error } }, "under another name"),
      (log: Logger) => log.child({ err: error }).error("from a child"),
    ]) {
      const { text } = logged(write);
      expect(text).not.toContain(canary);
      expect(text).toContain("insert failed");
    }
    expect(logged((log) => log.error(error)).lines[0]).toMatchObject({
      err: { cause: { type: "Error", code: "23505" } },
    });
  });

  it("does not quote what was typed: JSON.parse and PostgreSQL's data errors do", () => {
    const { text, lines } = logged((log) => {
      for (const typed of [`${canary} and on`, `{"a":${canary}`, `[1,2,${"x".repeat(60)}${canary}]`]) {
        try {
          JSON.parse(typed);
        } catch (error) {
          log.error(error);
        }
      }
      log.error(Object.assign(new Error(`invalid input syntax for type integer: "${canary}"`), { code: "22P02" }));
      log.error({ err: Object.assign(new Error(`bad date: "a\n    at ${canary}"`), { code: "22007" }) }, "told");
    });
    expect(lines).toHaveLength(5);
    expect(text).not.toContain(canary);
    expect(text).toContain("invalid input syntax for type integer: […]");
  });

  it("is cut when its message is long", () => {
    const { text } = logged((log) => log.error(new Error("long ".repeat(200) + canary)));
    expect(text).not.toContain(canary);
  });
});

it("a request id is 16 characters and no two are alike", () => {
  const ids = new Set(Array.from({ length: 1000 }, requestId));
  expect(ids.size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[\w-]{16}$/);
});
