import { expect, it } from "vitest";
import { parseSegment } from "../../../app/route-segment";

it.each([
  ["", ""],
  ["_root.data", ""],
  ["questions", "questions"],
  ["questions.data", "questions"],
  ["questions/12/why.data", "questions"],
  ["feeds/latest.atom", "feeds"],
  ["sitemap.xml", "sitemap.xml"],
  [":handle", ":handle"],
  ["*", "*"],
])("the first part of /%s is %s", (path, first) => {
  expect(parseSegment(path)).toBe(first);
});
