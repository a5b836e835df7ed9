import { expect, it } from "vitest";
import { groupsOf } from "~/features/search/match.queries.server";
import { parseQuery } from "~/features/search/query";
import { scoreOf } from "~/features/search/ranking";

const post = (title: string, body = "") => ({ title, body });

it("a word in the title counts for more than the same word often in the text", () => {
  const inTitle = scoreOf(post("was the heparin stopped", "on day two"), [["heparin"]]);
  const inText = scoreOf(post("", "heparin heparin heparin heparin heparin"), [["heparin"]]);
  expect(inTitle).toBeGreaterThan(inText);
});

it("each part of the query counts by its likeliest name, not by how many names it has", () => {
  const groups = [["mi", "myocardial infarction"], ["oxygen"]];
  const both = scoreOf(post("", "mi and oxygen"), groups);
  const twoNames = scoreOf(post("", "mi a myocardial infarction"), groups);
  expect(both).toBeGreaterThan(twoNames);
});

it("of two posts with the same words the short one fits better", () => {
  const long = `sepsis ${"and so on ".repeat(600)}`;
  expect(scoreOf(post("", "sepsis"), [["sepsis"]])).toBeGreaterThan(scoreOf(post("", long), [["sepsis"]]));
});

it("a plural in the query counts its singular, and a word does not count inside another", () => {
  expect(scoreOf(post("", "one biopsy taken"), [["biopsies"]])).toBeGreaterThan(0);
  expect(scoreOf(post("", "the premium one"), [["mi"]])).toBe(0);
});

it("a word that begins inside another is stepped over, and counts where it stands alone after it", () => {
  expect(scoreOf(post("", "xa a a"), [["a a"]])).toBe(scoreOf(post("", "xy a a"), [["a a"]]));
  expect(scoreOf(post("", "xa a"), [["a a"]])).toBe(0);
});

it("a name that holds another one is not looked for, and no post scores otherwise for it", () => {
  const query = parseQuery("troponin");
  const all = query.groups.map((group) => group.alternatives);
  expect(all.flat()).toContain("troponin t");
  expect(groupsOf(query).flat()).not.toContain("troponin t");
  for (const text of ["troponin t raised", "troponin and troponin t", "cardiac enzymes and hs troponin", "nothing"])
    expect(scoreOf(post("", text), groupsOf(query))).toBe(scoreOf(post("", text), all));
});
