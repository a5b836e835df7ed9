import { describe, expect, it } from "vitest";
import { isOneOf } from "~/core/one-of";

describe("isOneOf", () => {
  const isColour = isOneOf(["red", "green"] as const);

  it("knows the words of its list, and no other", () => {
    expect(["red", "Red", "green", "", "greenish"].filter(isColour)).toEqual(["red", "green"]);
  });

  it("takes no name that every object has for a word", () => {
    expect(isColour("constructor")).toBe(false);
  });
});
