import { describe, expect, it } from "vitest";
import { isEmail, normaliseEmail, parseMailbox } from "~/platform/mail/addresses";

describe("mail addresses", () => {
  it.each([
    "a@b.example",
    "first.last+tag@sub.domain.example",
    "o'hara@b.example",
    "用户@例子.example",
    "müller@müller.example",
    "a@xn--mller-kva.example",
  ])("%s is an address", (text) => {
    expect(isEmail(text)).toBe(true);
  });

  it.each([
    "",
    "a",
    "a@b",
    "@b.example",
    "a@",
    "a@.example",
    "a@b..example",
    "a@-b.example",
    "a b@c.example",
    "a@b.example, c@d.example",
    "a@b.example;c@d.example",
    "A <a@b.example>",
    "a@b.example\nBcc: c@d.example",
    "a@b.example\u0000",
    "a@b@c.example",
    ".a@b.example",
    "a..b@c.example",
    "a.@b.example",
    '"a b"@c.example',
    `${"a".repeat(65)}@b.example`,
    `a@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.${"e".repeat(60)}.${"f".repeat(30)}.example`,
  ])("%j is not an address", (text) => {
    expect(isEmail(text)).toBe(false);
  });

  it("two ways of typing an address are the same address", () => {
    expect(normaliseEmail("  Ann.Smith@Example.ORG ")).toBe("ann.smith@example.org");
    expect(normaliseEmail("mu\u0308ller@b.example")).toBe(normaliseEmail("MÜLLER@b.example"));
  });

  it("a long hostile text is answered at once", () => {
    const started = performance.now();
    isEmail(`a@${"a-".repeat(100_000)}`);
    isEmail(`a@${"a.".repeat(100)}!`);
    expect(performance.now() - started).toBeLessThan(100);
  });

  it("a sender is an address with or without a name", () => {
    expect(parseMailbox("Wardround <forum@b.example>")).toEqual({ name: "Wardround", address: "forum@b.example" });
    expect(parseMailbox('"Ward, round" <forum@b.example>')).toEqual({
      name: "Ward, round",
      address: "forum@b.example",
    });
    expect(parseMailbox("forum@b.example")).toEqual({ name: "", address: "forum@b.example" });
    expect(parseMailbox("no-reply@localhost")).toEqual({ name: "", address: "no-reply@localhost" });
    expect(parseMailbox("Wardround")).toBeNull();
    expect(parseMailbox("A <a@b.example>\r\nBcc: c@d.example")).toBeNull();
  });
});
