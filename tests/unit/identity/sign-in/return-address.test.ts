import { describe, expect, it } from "vitest";
import { returnAddress, stepAddress } from "~/features/identity/sign-in/return-address";

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

  it.each([
    ["/account/security", "/sign-in/step?to=%2Faccount%2Fsecurity"],
    ["https://evil.example/", "/sign-in/step"],
    ["//evil.example", "/sign-in/step"],
    ["/sign-in/step?to=//evil.example", "/sign-in/step"],
    ["", "/sign-in/step"],
    [undefined, "/sign-in/step"],
  ])("between two steps %j is kept as %s", (to, address) => {
    expect(stepAddress(to)).toBe(address);
  });
});
