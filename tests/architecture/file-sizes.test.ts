import { describe, expect, it } from "vitest";
import { type Source, sourcesOf } from "./sources";

const LARGEST = 400;

const linesOf = ({ text }: Source) => text.split("\n").length - 1;
const tooLong = (files: Source[]) =>
  files.filter((file) => linesOf(file) > LARGEST).map((file) => `${file.path}: ${linesOf(file)} lines`);

describe("file sizes", () => {
  const files = sourcesOf("app", "db").filter(({ path }) => !path.startsWith("db/seeds/"));
  const sorted = files.map(linesOf).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;

  it(`no file has more than ${LARGEST} lines`, () => {
    expect(tooLong(sourcesOf("app", "db", "tests"))).toEqual([]);
  });

  it("the median file has at most 80 lines and the 95th percentile at most 250", () => {
    expect(at(0.5)).toBeLessThanOrEqual(80);
    expect(at(0.95)).toBeLessThanOrEqual(250);
  });

  it("a planted long file is found", () => {
    expect(tooLong([{ path: "app/long.ts", text: "line\n".repeat(LARGEST + 1) }])).toHaveLength(1);
  });
});
