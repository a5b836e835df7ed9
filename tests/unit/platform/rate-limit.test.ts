import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createRateLimits, type RateLimits } from "~/platform/rate-limit.server";
import { rateLimitRules, waitSentence } from "~/platform/rate-limit-rules";

const { signInPerAddress, reportPerAddress, searchPerAddress } = rateLimitRules;
const address = "203.0.113.9";

describe("a rate limit", () => {
  let limits: RateLimits;
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
    limits = createRateLimits();
  });
  afterEach(async () => {
    await limits.close();
    vi.useRealTimers();
  });

  async function exhaust(rule: typeof reportPerAddress, key: string): Promise<void> {
    for (let n = 0; n < rule.points; n++) await limits.consume(rule, key);
  }

  it("lets through what the rule allows and refuses the next with a sentence and a time", async () => {
    await exhaust(signInPerAddress, address);
    vi.advanceTimersByTime(3 * 60_000);
    await expect(limits.consume(signInPerAddress, address)).rejects.toMatchObject({
      name: "TooMany",
      status: 429,
      retryAfter: 12 * 60,
      message: "You have tried to sign in too often. Wait 12 minutes and try again.",
    });
  });

  it("ends with its window, however often was tried meanwhile", async () => {
    await exhaust(reportPerAddress, address);
    for (let hour = 0; hour < 23; hour++) {
      vi.advanceTimersByTime(3_600_000);
      await expect(limits.consume(reportPerAddress, address)).rejects.toMatchObject({ name: "TooMany" });
    }
    vi.advanceTimersByTime(3_600_000);
    await expect(limits.consume(reportPerAddress, address)).resolves.toBeUndefined();
  });

  it("counts every key and every rule apart", async () => {
    await exhaust(reportPerAddress, address);
    await limits.consume(reportPerAddress, "203.0.113.10");
    await limits.consume(signInPerAddress, address);
    await expect(limits.consume(reportPerAddress, address)).rejects.toMatchObject({ name: "TooMany" });
  });

  it("counts what an act costs", async () => {
    await limits.consume(reportPerAddress, address, 2);
    await expect(limits.consume(reportPerAddress, address, 2)).rejects.toMatchObject({ name: "TooMany" });
  });

  it("gives back what is refunded", async () => {
    await exhaust(reportPerAddress, address);
    await limits.refund(reportPerAddress, address);
    await limits.consume(reportPerAddress, address);
    await expect(limits.consume(reportPerAddress, address)).rejects.toMatchObject({ name: "TooMany" });
  });

  it("is each process's own: nothing is shared between two sets", async () => {
    await exhaust(reportPerAddress, address);
    await expect(createRateLimits().consume(reportPerAddress, address)).resolves.toBeUndefined();
    await expect(limits.consume(reportPerAddress, address)).rejects.toMatchObject({ name: "TooMany" });
  });
});

describe("when the counts cannot be read", () => {
  // Nobody listens on port 1.
  const failures: string[] = [];
  const limits = createRateLimits({
    databaseUrl: "postgres://user@127.0.0.1:1/none",
    onStoreFailure: (_, rule) => failures.push(rule.name),
  });

  it("searching goes on", async () => {
    await limits.consume(searchPerAddress, address);
    expect(failures.at(-1)).toBe("search-address");
  });

  it("signing in is refused for now, every time", async () => {
    for (let n = 0; n < 2; n++) {
      await expect(limits.consume(signInPerAddress, address)).rejects.toMatchObject({
        name: "Unavailable",
        status: 503,
      });
    }
    expect(failures.at(-1)).toBe("sign-in-address");
  });

  it("a refund is forgotten", async () => {
    await expect(limits.refund(signInPerAddress, address)).resolves.toBeUndefined();
    expect(failures.at(-1)).toBe("sign-in-address");
  });
});

describe("the table of limits", () => {
  it("names every limit once, with room for at least one act and a sentence that ends", () => {
    const rules = Object.values(rateLimitRules);
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule.points).toBeGreaterThan(0);
      expect(rule.windowMs).toBeGreaterThan(0);
      expect(rule.sentence).toMatch(/^[A-Z][^!]+\.$/);
    }
  });

  it("somebody without an account may report three times a day", () => {
    expect(reportPerAddress).toMatchObject({ points: 3, windowMs: 86_400_000 });
  });

  it("what guards a secret, sends mail or needs no account stops when the counts are lost; reading does not", () => {
    for (const [key, rule] of Object.entries(rateLimitRules)) {
      const guarded =
        /^(signIn|code|recovery|passkey|provider|proof|oneTimeLink|reset|signUp|reportPerAddress|withdrawal|cohortToken|roster)/.test(
          key,
        );
      expect([key, rule.whenStoreFails]).toEqual([key, guarded ? "refuse" : "allow"]);
    }
  });

  it.each([
    [1, "a second"],
    [0.2, "a second"],
    [59, "59 seconds"],
    [60, "a minute"],
    [61, "2 minutes"],
    [720, "12 minutes"],
    [5_340, "89 minutes"],
    [5_400, "2 hours"],
    [86_400, "24 hours"],
  ])("%d seconds are told as %s", (seconds, words) => {
    expect(waitSentence(seconds)).toBe(`Wait ${words} and try again.`);
  });
});
