import { describe, expect, it } from "vitest";
import { passwordProblem } from "~/features/identity/sign-in/password";
import { hashPassword, isOutdatedHash, passwordFits } from "~/features/identity/sign-in/password.server";

describe("a new password", () => {
  it.each([
    ["correct horse battery", true],
    ["Zw9!kq-77pL", true],
    ["ärztin im dienst", true],
    ["short", false],
    ["123456789", false],
    ["aaaaaaaaaaaa", false],
    ["abababababab", false],
    ["password123", false],
    ["Passw0rd-is-my-long-secret", true],
    ["1234567890", false],
    ["qwertyuiop", false],
    ["wardround2026", false],
    ["ines halvorsen", false],
    ["ines.halvorsen1", false],
    ["x".repeat(10) + "abcdefgh".repeat(30), false],
  ])("%j is good enough: %s", (password, good) => {
    expect(passwordProblem(password, ["Ines Halvorsen", "ines.halvorsen@northmere.ac.uk"]) === null).toBe(good);
  });
});

describe("a stored password", () => {
  it("fits the password it was made from, however the letters were typed, and no other", async () => {
    const stored = await hashPassword("l\u00e4nger als zehn");
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwordFits("la\u0308nger als zehn", stored)).toBe(true);
    expect(await passwordFits("länger als elf", stored)).toBe(false);
    expect(isOutdatedHash(stored)).toBe(false);
    expect(isOutdatedHash(stored.replace("m=19456", "m=4096"))).toBe(true);
  });

  it("takes as long to refuse for an account that does not exist", async () => {
    const stored = await hashPassword("some password of somebody");
    const timed = async (hash: string | null) => {
      const start = process.hrtime.bigint();
      expect(await passwordFits("a guess that is wrong", hash)).toBe(false);
      return Number(process.hrtime.bigint() - start) / 1e6;
    };
    // The least of a few is what the work takes; a made-up hash that cannot be read would take none.
    const least = async (hash: string | null) =>
      Math.min(await timed(hash), await timed(hash), await timed(hash), await timed(hash));
    const [known, unknown] = [await least(stored), await least(null)];
    expect(unknown).toBeGreaterThan(known / 3);
  });

  it("that nothing can read fits nothing", async () => {
    expect(await passwordFits("whatever it is", "not a hash")).toBe(false);
  });
});
