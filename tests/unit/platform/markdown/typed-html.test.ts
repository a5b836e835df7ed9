import { beforeAll, expect, test } from "vitest";
import { renderMarkdown } from "~/platform/markdown/render.server";

const html = (source: string) => renderMarkdown(source, { anchor: "a1" }).html;
beforeAll(() => void html("x"), 60_000); // loads jsdom

test.each([
  ["a <b>b</b> <kbd>c</kbd><br>d", "a <b>b</b> <kbd>c</kbd><br>d"],
  ["a <b onclick=x class=y id=z style=q>b</b>", "a <b>b</b>"],
  ["<abbr title='blood pressure'>BP</abbr> x", '<abbr title="blood pressure">BP</abbr> x'],
  ["x <i>y **z**</i>", "x <i>y <strong>z</strong></i>"],
  ["x <code>a < b &amp; c</code>", "x <code>a &lt; b &amp; c</code>"],
])("pairs of inline tags stay, without what does not belong: %s", (source, kept) => {
  expect(html(source)).toBe(`<p>${kept}</p>`);
});

test("no words are lost to what only looks like HTML", () => {
  expect(html("SpO2 <target and HR >100, <5 and <x>")).toBe(
    "<p>SpO2 &lt;target and HR &gt;100, &lt;5 and &lt;x&gt;</p>",
  );
  expect(html("<target>\nbelow")).toBe("<p>&lt;target&gt;\nbelow</p>");
});

test("a tag that is not closed in its sentence is text, and changes nothing after it", () => {
  expect(html("K <b and more\n\nnext")).toBe("<p>K &lt;b and more</p>\n<p>next</p>");
  expect(html("a <b>b\n\nnext")).toBe("<p>a &lt;b&gt;b</p>\n<p>next</p>");
  expect(html("a <b>b <i>c</b> d</i>")).toBe("<p>a <b>b &lt;i&gt;c</b> d&lt;/i&gt;</p>");
});

test("HTML alone on its lines is cleaned by itself and cannot swallow what follows", () => {
  expect(html('<div onclick=x>a <b>b\n\n**c**\n\n<p title="\n\nd')).toBe(
    "a <b>b</b><p><strong>c</strong></p>\n<p>d</p>",
  );
  expect(html("<details open><summary>Answer</summary>a</details>")).toBe(
    "<details><summary>Answer</summary>a</details>",
  );
});

test("script, style and foreign drawing go with what they hold", () => {
  expect(html("a <script>b</script> c <style>d</style> e <svg><text>f</text></svg> g")).toBe("<p>a  c  e  g</p>");
});

test("typed links and tables get what ours get", () => {
  expect(html("x <a href=https://a.test target=_blank>y</a> <a href=javascript:x>z</a>")).toBe(
    '<p>x <a href="https://a.test" rel="nofollow ugc noopener">y</a> z</p>',
  );
  expect(html("<table><tr><td>a</table>")).toBe(
    '<div class="table-scroll" role="group" aria-label="Table" tabindex="0"><table><tbody><tr><td>a</td></tr></tbody></table></div>',
  );
  expect(html("<pre>a</pre>")).toBe('<pre tabindex="0">a</pre>');
});

test("more than 200 typed tags are shown as text", () => {
  expect(html("<b>a</b> ".repeat(100))).toContain("<b>a</b>");
  expect(html("<b>a</b> ".repeat(101))).not.toContain("<b>");
  expect(html(`<div>${"<i>".repeat(201)}`)).toMatch(/^<p>&lt;div&gt;&lt;i&gt;/);
});

test("HTML that would read back as something else is shown as text", () => {
  expect(html("<pre>\n\n\na</pre>")).toBe("<p>&lt;pre&gt;\n\n\na&lt;/pre&gt;</p>");
});
