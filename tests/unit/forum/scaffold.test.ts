import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinScaffold, splitScaffold } from "~/features/forum/question/scaffold";

describe("a question's three parts as one text", () => {
  it("come apart as they were put together", () => {
    const parts = { know: "A.\n\nB.", think: "C.", asking: "D?" };
    expect(splitScaffold(joinScaffold(parts))).toEqual(parts);
    expect(splitScaffold(joinScaffold({ ...parts, know: "" }))).toEqual({ ...parts, know: "" });
    expect(splitScaffold(joinScaffold({ ...parts, think: "" }))).toEqual({ ...parts, think: "" });
  });

  it("are the question alone in any other text", () => {
    for (const text of [
      "Why?",
      "### What I know\n\nA lot.",
      "Hm.\n\n### What I know\n\nA\n\n### What I am asking\n\nB",
    ])
      expect(splitScaffold(text)).toEqual({ know: "", think: "", asking: text });
  });

  it("never lose a word, whatever was typed", () => {
    const part = fc.constantFrom("", "a", "### What I know", "### What I think\n\nb", "c\n\n### What I am asking", "d");
    fc.assert(
      fc.property(part, part, part, (know, think, asking) => {
        const text = joinScaffold({ know, think, asking });
        expect(joinScaffold(splitScaffold(text))).toBe(text);
      }),
    );
  });
});
