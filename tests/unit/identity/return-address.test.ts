import { describe, expect, it } from "vitest";
import { returnAddress } from "~/features/identity/return-address";

describe("the address to return to after signing in", () => {
  it.each([
    ["/questions/12/a-title?after=3#answer-4", "/questions/12/a-title?after=3#answer-4"],
    ["/", "/"],
    [null, "/"],
    ["", "/"],
    ["https://evil.example/", "/"],
    ["//evil.example/", "/"],
    ["/\\evil.example", "/"],
    ["\\\\evil.example", "/"],
    ["/\t/evil.example", "/"],
    ["/\n//evil.example", "/"],
    ["/%2F/evil.example", "/%2F/evil.example"],
    ["/.//evil.example", "/"],
    ["/..//evil.example", "/"],
    ["javascript:alert(1)", "/"],
    ["questions", "/"],
    ["/sign-out", "/"],
    ["/sign-in?to=/sign-in", "/"],
    ["/sign-innumerable", "/sign-innumerable"],
    [`/${"a".repeat(2000)}`, "/"],
  ])("%j leads to %s", (to, address) => {
    expect(returnAddress(to)).toBe(address);
    expect(new URL(returnAddress(to), "https://forum.example").origin).toBe("https://forum.example");
  });
});
