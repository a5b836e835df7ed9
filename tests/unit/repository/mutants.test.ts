import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mutants } from "../../mutants/list.js";

describe("every rule that is broken on purpose", () => {
  it.each(mutants.map((mutant) => [mutant.rule, mutant] as const))("%s: stands in its file once", (_rule, mutant) => {
    expect(readFileSync(mutant.file, "utf8").split(mutant.from)).toHaveLength(2);
    expect(existsSync(mutant.by[1] ?? "")).toBe(true);
  });
});
