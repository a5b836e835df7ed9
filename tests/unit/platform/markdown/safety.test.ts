import { setImmediate } from "node:timers/promises";
import createDOMPurify from "dompurify";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { isRefusal } from "~/core/refusals";
import { renderMarkdown } from "~/platform/markdown/render.server";
import { xssVectors } from "../../../fixtures/xss-vectors";
import { findUnsafe, runsScript } from "../../../support/safe-html";

const render = (source: string) => renderMarkdown(source, { anchor: "a1" }).html;
// DOMPurify as its makers ship it, without our settings.
const purifier = createDOMPurify(new JSDOM("").window);

describe.each(Object.entries(xssVectors))("%s", (_kind, vectors) => {
  test.each(vectors)(
    "%j is harmless",
    (vector) => {
      for (const source of [vector, `a ${vector}`, `> - ${vector}`, `| ${vector} |\n|-|\n| ${vector} |`]) {
        const html = render(source);
        expect(findUnsafe(html, "a1"), html).toEqual([]);
        expect(runsScript(html), html).toBe(false);
      }
    },
    30_000,
  );
});

test("the checks themselves see what is unsafe", () => {
  const bad = [
    "<script>1</script>",
    "<b onclick=x>y</b>",
    "<a href=javascript:x>y</a>",
    "<a href=https://a.test>no rel</a>",
    '<a href="//a.test" rel="nofollow ugc noopener">y</a>',
    "<p id=x>y</p>",
    "<p class=btn>y</p>",
    "<svg></svg>",
    "<!-- x -->",
    "<p style=x>y</p>",
    "</p></div><p>",
    "a\u202Eb",
    "<textarea>",
  ];
  for (const html of bad) expect(findUnsafe(html, "a1"), html).not.toEqual([]);
  expect(runsScript("<img src=x onerror=alert(1)>")).toBe(true);
});

const hostile = Object.values(xssVectors).flat();
const pieces = [
  ..."<>&\"'`~*_[]()!#|-+^:\\/=@\n\t \0",
  ...'<b> </b> <a href=" <div> </div> <!-- --> <script> <table> <td> <p> <pre>\n <svg> <math> [^1] [^1]: ](https://a.test) ![ ``` ~~~ javascript: &lt; &#x3c; \u202E onerror=alert(1) <textarea> <style> <template> - > 1. |-|\n'.split(
    " ",
  ),
  "\n\n",
  "\n    ",
  "[^1]: ",
];

describe("whatever is typed", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join("")),
    fc.array(fc.constantFrom(...hostile), { minLength: 2, maxLength: 5 }).map((parts) => parts.join(" ")),
    fc
      .tuple(fc.constantFrom(...hostile), fc.nat(100), fc.constantFrom(...hostile))
      .map(([outer, at, inner]) => outer.slice(0, at) + inner + outer.slice(at)),
  );

  test("the HTML is safe, the same each time, and cleaning it again changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (source) => {
        const html = render(source);
        expect(findUnsafe(html, "a1")).toEqual([]);
        expect(render(source)).toBe(html);
        expect(purifier.sanitize(html)).toBe(html);
        await setImmediate(); // jsdom lets go of documents between turns only
      }),
      { numRuns: 400 },
    );
  }, 120_000);
});

describe("text made to be slow", () => {
  const fill = (part: string, length = 20_000) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
  const columns = (count: number) => `${fill("a|", count * 2)}\n${fill("-|", count * 2)}\n`;
  const slow: Record<string, string> = {
    "deep quotes": fill(">"),
    "deep quotes with lines that go on": fill(">>>>>>>> a\nb\n"),
    "deep lists": fill("- "),
    "deep numbered lists": fill("1. "),
    "lists in quotes in lists": fill("> - "),
    brackets: fill("["),
    images: fill("!["),
    "bracket pairs": fill("[]["),
    "link ends": `${fill("[", 6_000)}a${fill("](b)", 13_000)}`,
    stars: fill("*"),
    "deep emphasis": fill("*a **b ", 10_000) + fill(" c** d*", 10_000),
    "emphasis that never ends": fill("**~@"),
    "struck text that never ends": fill("~~:~"),
    "underscores that never end": fill("<b>__11."),
    "backticks of many lengths": Array.from({ length: 190 }, (_, at) => "`".repeat(at + 1)).join(" "),
    tildes: fill("~"),
    carets: fill("a^"),
    "angle brackets": fill("<"),
    "open tags": fill("<a "),
    "open attributes": `<a ${fill('a="', 19_000)}`,
    "open comments": fill("<!--"),
    "formatting that is never closed":
      Array.from({ length: 190 }, (_, at) => `<b x${at}>`).join("") + fill("\n\na", 17_000),
    "a wide table with short rows": columns(2_000) + fill("|\n", 12_000),
    "many tables": fill("|-|\n"),
    "a long word": `${"a".repeat(19_999)}@`,
    "an address that never ends": `http://a.test/${fill("!?", 19_000)}`,
    "brackets in an address": `http://a.test/${"(".repeat(9_000)}${")".repeat(9_000)}`,
    "many elements": fill("*a* "),
    "many list items": fill("- a\n"),
    "references to one note": `${fill("[^a]", 19_000)}\n\n[^a]: x`,
    "many notes": fill("[^a]: b\n"),
    definitions: fill('[a]: b "'),
    "rules and lists": fill("* "),
    entities: fill("&#1;"),
    "empty headings": fill("#\n"),
  };

  test.each(Object.entries(slow))(
    "%s ends soon, laid out or refused",
    (_name, source) => {
      const start = process.cpuUsage();
      let html = "";
      try {
        html = render(source);
      } catch (error) {
        if (!isRefusal(error)) throw error;
      }
      // Processor time, and far above what it takes: only what grows without bounds fails here.
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(4_000);
      expect(html.length).toBeLessThan(400_000);
    },
    60_000,
  );
});
