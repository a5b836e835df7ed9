import { describe, expect, it } from "vitest";
import { CODE_ALPHABET, CODE_LENGTH, codeFrom, codeInGroups } from "~/features/cases/withdrawal/withdrawal-code";
import { drawCode } from "~/features/cases/withdrawal/withdrawal-code.server";

describe("a withdrawal code", () => {
  it("is read back however its groups were parted and in whatever case", () => {
    const code = drawCode();
    expect(codeInGroups(code)).toMatch(/^(.{3}-){3}.{3}$/);
    for (const typed of [code, codeInGroups(code), code.toLowerCase(), ` ${codeInGroups(code).replace(/-/g, " – ")} `])
      expect(codeFrom(typed)).toBe(code);
  });

  it.each(["", "KX7", "KX7-Q2M-9R4-TB0", "KX7-Q2M-9R4-TBDD", "🙂".repeat(12)])("%j is none", (typed) => {
    expect(codeFrom(typed)).toBeNull();
  });

  it("holds nothing that is taken for something else, and is never drawn twice", () => {
    for (const letter of "015ILOS") expect(CODE_ALPHABET).not.toContain(letter);
    const drawn = new Set(Array.from({ length: 2_000 }, drawCode));
    expect(drawn.size).toBe(2_000);
    for (const code of drawn) expect([...code].every((letter) => CODE_ALPHABET.includes(letter))).toBe(true);
    expect([...drawn][0]).toHaveLength(CODE_LENGTH);
  });
});
