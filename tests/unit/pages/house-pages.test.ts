import { JSDOM } from "jsdom";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DAY } from "~/core/time";
import { VIEWS_KEPT_DAYS } from "~/features/cases/media/media-view.server";
import { DRAFT_LIFE } from "~/features/forum/draft/draft";
import { whatSchoolsSee } from "~/features/identity/organisations/cohort";
import { placeDays } from "~/features/identity/organisations/cohort-place";
import { housePages } from "~/features/pages/house/house-pages";

const pages = housePages.map((page) => {
  const html = renderToStaticMarkup(createElement(page.Component));
  const { body } = new JSDOM(html).window.document;
  // A heading, an item or a paragraph ends a sentence even where it has no full stop.
  const blocks = [...body.querySelectorAll("p, li, dd")].map((block) => (block.textContent ?? "").trim());
  return { ...page, html, body, blocks, text: body.textContent ?? "" };
});

const page = (slug: string) => pages.find((candidate) => candidate.slug === slug) ?? { text: "", blocks: [] };

/** Groups of vowels, without a silent e: near enough for a school-grade estimate. */
function syllables(word: string): number {
  const bare = word
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .replace(/(?<=[^l])es?$|ed$/, "");
  return Math.max(1, bare.match(/[aeiouy]+/g)?.length ?? 1);
}

/** Flesch-Kincaid: the American school grade; a reader's age is about five more. */
function schoolGrade(blocks: string[]): number {
  const sentences = blocks.flatMap((block) => block.split(/(?<=[.?])\s+/)).filter(Boolean);
  const words = sentences.flatMap((sentence) => sentence.split(/\s+/)).filter((word) => /[a-z]/i.test(word));
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (sounds / words.length) - 15.59;
}

describe("the house pages", () => {
  it("are the six written by hand, each under its own address", () => {
    expect(housePages.map(({ slug }) => slug)).toEqual([
      "house-rules",
      "how-we-protect-patients",
      "how-we-verify-doctors",
      "your-responsibility",
      "privacy",
      "accessibility",
    ]);
  });

  it.each(pages)("$slug begins below the page's title and keeps its headings in order", ({ body }) => {
    expect(body.querySelectorAll(".prose")).toHaveLength(1);
    const levels = [...body.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((heading) => heading.tagName);
    expect(levels.length).toBeGreaterThan(2);
    expect(new Set(levels)).toEqual(new Set(["H2"]));
  });

  it.each(pages)("$slug carries no inline style, script or address of another site", ({ html }) => {
    expect(html).not.toMatch(/style=|<script|\son\w+=|https?:/);
  });

  it.each(pages)("$slug links only to its neighbours", ({ body }) => {
    const slugs = housePages.map(({ slug }) => slug);
    for (const link of body.querySelectorAll("a")) expect(slugs).toContain(link.getAttribute("href"));
  });

  it.each(pages)("$slug keeps to the words of the house", ({ text }) => {
    expect(text).not.toMatch(/!|\bplease\b|\boops\b|de-identified|\p{Extended_Pictographic}/iu);
  });

  it.each(["privacy", "accessibility"])("%s can be read at 14", (slug) => {
    const { blocks } = page(slug);
    expect(blocks.length).toBeGreaterThan(10);
    expect(schoolGrade(blocks)).toBeLessThan(8);
  });

  it.each(pages)("$slug can be read without a degree", ({ blocks }) => {
    expect(schoolGrade(blocks)).toBeLessThan(10);
  });

  it("are measured by a yardstick that tells plain words from officialese", () => {
    expect(schoolGrade(["We keep your name. You can ask for a copy. You can leave."])).toBeLessThan(4);
    const official =
      "Personal information is retained in accordance with applicable legislation, notwithstanding any authorisation subsequently communicated by the data subject.";
    expect(schoolGrade([official])).toBeGreaterThan(15);
  });

  it("say plainly what cannot be done, and what was not checked", () => {
    expect(page("how-we-protect-patients").text).toContain("We cannot promise that nobody is ever recognised");
    expect(page("how-we-verify-doctors").text).toContain("no licence was checked here");
  });

  it("say what being anonymous covers and who can look", () => {
    const { text } = page("privacy");
    for (const fact of [
      "at least ten active members",
      "Two moderators together",
      "you are told",
      `${DRAFT_LIFE / DAY} days`,
      "former member",
    ]) {
      expect(text).toContain(fact);
    }
  });

  it("say what is kept of whoever shows who they are, is shown a case or is in a school", () => {
    const { text } = page("privacy");
    for (const fact of [
      "your number there",
      "last three digits",
      "deleted at the last decision",
      "An address at work",
      "public half of a passkey",
      `gone after ${VIEWS_KEPT_DAYS} days`,
      `sees ${whatSchoolsSee.seen}.`,
      `never sees ${whatSchoolsSee.unseen}.`,
      `or for ${placeDays} days, and after that only in a scrambled form`,
      "Nobody who marks students",
    ])
      expect(text).toContain(fact);
  });

  it.each(pages)("$slug promises nothing for a later version", ({ text }) => {
    expect(text).not.toMatch(/in this version|not built|cannot be attached yet/);
  });
});
