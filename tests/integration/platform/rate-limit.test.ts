import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { createRateLimits, type RateLimits } from "~/platform/rate-limit.server";
import { rateLimitRules } from "~/platform/rate-limit-rules";
import { freshPostgres } from "../../support/every-dialect";

const missing = inject("postgresMissing");
const { reportPerAddress: rule, signInPerAccount } = rateLimitRules;

describe.skipIf(missing !== "")(`rate limits on PostgreSQL${missing && `: skipped, ${missing}`}`, () => {
  let database: Awaited<ReturnType<typeof freshPostgres>>;
  let processes: RateLimits[];
  beforeAll(async () => {
    database = await freshPostgres();
    processes = Array.from({ length: 4 }, () => createRateLimits({ databaseUrl: database.url }));
  });
  afterAll(async () => {
    await Promise.all(processes.map((one) => one.close()));
    await database.drop();
  });

  it("processes that start at once share one count, and never let through more than the rule allows", async () => {
    const tries = Array.from({ length: 40 }, (_, n) => processes[n % 4]?.consume(rule, "203.0.113.9"));
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.filter((one) => one.status === "fulfilled")).toHaveLength(rule.points);
    for (const one of outcomes) {
      if (one.status === "rejected") expect(one.reason).toMatchObject({ name: "TooMany" });
    }
  });

  it("what one process refunds another may use", async () => {
    const [one, other] = processes;
    for (let n = 0; n < rule.points; n++) await one?.consume(rule, "refunded");
    await other?.refund(rule, "refunded");
    await one?.consume(rule, "refunded");
    await expect(other?.consume(rule, "refunded")).rejects.toMatchObject({ name: "TooMany" });
  });

  it("a window that is over counts from the start", async () => {
    const short = { ...rule, name: "short", points: 1, windowMs: 1_000 };
    await processes[0]?.consume(short, "a");
    await expect(processes[0]?.consume(short, "a")).rejects.toMatchObject({ name: "TooMany", retryAfter: 1 });
    await expect
      .poll(
        () =>
          processes[0]?.consume(short, "a").then(
            () => "in",
            () => "out",
          ),
        { timeout: 5_000 },
      )
      .toBe("in");
  });

  it("a database that was away at the start is used once it is there", async () => {
    const later = await freshPostgres();
    await later.drop();
    const limits = createRateLimits({ databaseUrl: later.url });
    await expect(limits.consume(signInPerAccount, "a")).rejects.toMatchObject({ name: "Unavailable" });
    const client = new pg.Client({ connectionString: inject("postgresUrl") });
    await client.connect();
    await client.query(`create database ${new URL(later.url).pathname.slice(1)}`);
    await client.end();
    await limits.consume(signInPerAccount, "a");
    await limits.close();
    await later.drop();
  });

  it("the table holds nobody's address", async () => {
    await processes[0]?.consume(signInPerAccount, "ann.smith@example.org");
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query("select * from rate_limit");
    await client.end();
    expect(rows.length).toBeGreaterThan(1);
    expect(JSON.stringify(rows)).not.toMatch(/ann|203\.0/);
  });
});
