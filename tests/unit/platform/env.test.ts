import { describe, expect, it } from "vitest";
import { EnvError, isLoopbackHost, readEnv } from "~/platform/env.server";

const strong = "kq3Zr8vN1xTgYw5cJpHs0dLbEuMf7aRi";

function problemsOf(
  source: Record<string, string | undefined>,
  mode: Parameters<typeof readEnv>[1] = "production",
): EnvError {
  try {
    readEnv(source, mode);
  } catch (error) {
    if (error instanceof EnvError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("the environment", () => {
  it("needs nothing: every variable has a default that listens on loopback only", () => {
    expect(readEnv({}, "production")).toEqual({
      mode: "production",
      databaseUrl: "sqlite:data/wardround.db",
      publicUrl: "http://localhost:3000",
      host: "127.0.0.1",
      port: 3000,
      smtpUrl: null,
      mailFrom: "Wardround <no-reply@localhost>",
      trustProxy: 0,
      worker: "on",
      secret: null,
      documentsKey: null,
      documentsKeyOld: null,
      metricsToken: null,
      logLevel: "info",
      dataDir: "data",
      blobs: { kind: "disk", folder: "data/blobs" },
      loopbackOnly: true,
    });
  });

  it("takes what is set, and ignores unknown and blank variables", () => {
    const env = readEnv(
      { PUBLIC_URL: "https://Forum.example/", PORT: "8080", SECRET: strong, WORKER: "", HOME: "/x", TRUST_PROXY: "1" },
      "production",
    );
    expect(env).toMatchObject({ publicUrl: "https://forum.example", port: 8080, secret: strong, worker: "on" });
    expect(env.mailFrom).toBe("Wardround <no-reply@forum.example>");
    expect(env.trustProxy).toBe(1);
  });

  it("an easy key for documents starts no forum in production", () => {
    const easy = "change-this-key-change-this-key-1";
    expect(() => readEnv({ DOCUMENTS_KEY: easy }, "production")).toThrow("DOCUMENTS_KEY: this one is easy to guess");
    expect(() => readEnv({ DOCUMENTS_KEY: "short" }, "production")).toThrow("DOCUMENTS_KEY: set at least 32");
    expect(readEnv({ DOCUMENTS_KEY: strong }, "production").documentsKey).toBe(strong);
  });

  it("the public URL follows the port when it is left out", () => {
    expect(readEnv({ PORT: "4000" }, "production").publicUrl).toBe("http://localhost:4000");
  });

  it("names every wrong variable and what to set, in one message of several lines", () => {
    const error = problemsOf({
      DATABASE_URL: "mysql://root@host/x",
      PUBLIC_URL: "https://forum.example/forum",
      HOST: "not a host",
      PORT: "70000",
      SMTP_URL: "mail.example",
      MAIL_FROM: "nobody",
      TRUST_PROXY: "yes",
      WORKER: "maybe",
      SECRET: "short",
      LOG_LEVEL: "loud",
    });
    expect(error.problems.map((one) => one.variable).sort()).toEqual(
      "DATABASE_URL HOST LOG_LEVEL MAIL_FROM PORT PUBLIC_URL SECRET SMTP_URL TRUST_PROXY WORKER".split(" "),
    );
    expect(error.message.split("\n").length).toBe(12);
    expect(error.message).toContain("  PORT: set a port from 1 to 65535.");
    expect(error.message).not.toMatch(/Invalid|undefined/);
  });

  it("never repeats a secret, a database password or a mail password in the message", () => {
    const error = problemsOf({
      SECRET: "canary-secret",
      SMTP_URL: "http://user:canary-mail@host",
      DATABASE_URL: "mysql://user:canary-database@host/x",
    });
    expect(error.problems).toHaveLength(3);
    expect(error.message).not.toContain("canary");
  });

  it.each([
    ["sqlite:data/a.db", "sqlite:data/a.db"],
    ["sqlite:///srv/a.db", "sqlite:/srv/a.db"],
    ["file:a.db", "sqlite:a.db"],
    ["/srv/wardround/a.db", "sqlite:/srv/wardround/a.db"],
    ["a.db", "sqlite:a.db"],
    ["postgres://u:p@host:5432/name", "postgres://u:p@host:5432/name"],
    ["postgresql://host/name", "postgresql://host/name"],
  ])("the database %s is read as %s", (given, expected) => {
    expect(readEnv({ DATABASE_URL: given }, "production").databaseUrl).toBe(expected);
  });

  it.each(["sqlite:", "redis://host", "postgres://"])("the database %s is refused", (given) => {
    expect(problemsOf({ DATABASE_URL: given }).problems[0]?.variable).toBe("DATABASE_URL");
  });

  it("the default database stands in the data folder", () => {
    expect(readEnv({ DATA_DIR: "/srv/wardround" }, "production").databaseUrl).toBe(
      "sqlite:/srv/wardround/wardround.db",
    );
  });

  it("the demo has its own folder and never opens DATABASE_URL, not even a wrong one", () => {
    const env = readEnv({ DATABASE_URL: "mysql://precious" }, "demo");
    expect(env).toMatchObject({ databaseUrl: "sqlite:data/demo/wardround.db", dataDir: "data/demo" });
  });

  it.each([
    "forum.example",
    "https://forum.example/x",
    "https://forum.example/?a=1",
    "https://forum.example?",
    "https://forum.example/#x",
    "https://user@forum.example",
    "ftp://forum.example",
    "javascript:alert(1)",
  ])("the public URL %s is refused: it is not an origin", (given) => {
    expect(problemsOf({ PUBLIC_URL: given }).problems[0]?.variable).toBe("PUBLIC_URL");
  });

  it.each(["0", "-1", "3000x", "65536", "1e3"])("the port %s is refused", (given) => {
    expect(problemsOf({ PORT: given }).problems[0]?.variable).toBe("PORT");
  });

  it("a test may ask for any free port", () => {
    expect(readEnv({ PORT: "0" }, "test").port).toBe(0);
  });

  it.each(["a".repeat(40), "changeme".repeat(5), "please-CHANGE_ME-0a9s8d7f6g5h4j3k2l", "abc123".repeat(8)])(
    "the weak secret %s is refused in production, and only there",
    (given) => {
      expect(problemsOf({ SECRET: given }).problems[0]?.variable).toBe("SECRET");
      expect(readEnv({ SECRET: given }, "demo").secret).toBe(given);
    },
  );

  it("a short secret is refused in every mode, and named once", () => {
    for (const mode of ["production", "demo", "test", "command"] as const) {
      expect(problemsOf({ SECRET: "a".repeat(31) }, mode).problems).toHaveLength(1);
    }
  });

  it("a worker of its own needs PostgreSQL", () => {
    expect(problemsOf({ WORKER: "only" }).message).toContain("PostgreSQL");
    expect(readEnv({ WORKER: "only", DATABASE_URL: "postgres://host/name" }, "production").worker).toBe("only");
  });

  it.each([
    [{}, true],
    [{ HOST: "0.0.0.0" }, false],
    [{ PUBLIC_URL: "https://forum.example" }, false],
    [{ TRUST_PROXY: "1" }, false],
    [{ HOST: "localhost", PUBLIC_URL: "http://127.0.0.1:3000" }, true],
  ])("with %j the forum is reachable from this machine only: %s", (source, expected) => {
    expect(readEnv(source, "demo").loopbackOnly).toBe(expected);
  });

  it.each([
    ["127.0.0.1", true],
    ["127.8.8.8", true],
    ["[::1]", true],
    ["LOCALHOST", true],
    ["127.0.0.1.evil.example", false],
    ["localhost.evil.example", false],
    ["0.0.0.0", false],
  ])("%s is loopback: %s", (host, expected) => {
    expect(isLoopbackHost(host)).toBe(expected);
  });
});
