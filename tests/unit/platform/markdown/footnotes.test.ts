import { beforeAll, expect, test } from "vitest";
import { renderMarkdown } from "~/platform/markdown/render.server";

const html = (source: string, anchor = "a12") => renderMarkdown(source, { anchor }).html;
beforeAll(() => void html("x"), 60_000); // loads jsdom
const mark = (number: number, mention = 1, anchor = "a12") =>
  `<sup class="cite"><a id="${anchor}-ref-${number}${mention > 1 ? `-${mention}` : ""}" href="#${anchor}-note-${number}" aria-label="Reference ${number}">${number}</a></sup>`;
const back = (number: number) =>
  `<a class="back" href="#a12-ref-${number}" aria-label="Back to reference ${number}">↩\uFE0E</a>`;

test("a reference leads to its note and back", () => {
  expect(html("Pain eases.[^esc]\n\n[^esc]: ESC *2025*")).toBe(
    `<p>Pain eases.${mark(1)}</p>
<ol class="footnotes" aria-label="References">
<li id="a12-note-1">ESC <em>2025</em> ${back(1)}</li>
</ol>`,
  );
});

test("references are numbered as they are mentioned, wherever their notes stand", () => {
  const post = html("[^b]: second\n[^a]: first\n\nx[^a] y[^b] z[^a]");
  expect(post).toContain(`<p>x${mark(1)} y${mark(2)} z${mark(1, 2)}</p>`);
  expect(post.indexOf("first")).toBeLessThan(post.indexOf("second"));
});

test("each mention has its own way back", () => {
  const post = html("x[^a] y[^a]\n\n[^a]: n");
  expect(post).toContain('href="#a12-ref-1" aria-label="Back to mention 1 of reference 1"');
  expect(post).toContain('href="#a12-ref-1-2" aria-label="Back to mention 2 of reference 1"');
});

test("two posts on a page share no id", () => {
  const ids = (post: string) => [...post.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  const source = "x[^1] y[^1]\n\n[^1]: n";
  const both = [...ids(html(source, "a12")), ...ids(html(source, "q7"))];
  expect(both).toHaveLength(6);
  expect(new Set(both).size).toBe(6);
});

test("a note nobody mentions is not lost", () => {
  expect(html("x[^a]\n\n[^z]: unmentioned\n[^a]: n")).toContain('<li id="a12-note-2">unmentioned</li>');
});

test("a note may mention another", () => {
  const post = html("x[^a]\n\n[^a]: see [^b]\n[^b]: n, and [^a] again");
  expect(post).toContain(`see ${mark(2)}`);
  expect(post).toContain('aria-label="Back to mention 2 of reference 1"');
});

test("a note runs over lines, to the next note, list, quote or empty line", () => {
  const post = html("x[^a] y[^b]\n[^a]: one\n  two\nthree\n[^b]: four\n- five\n\nsix");
  expect(post).toContain(">one\ntwo\nthree ");
  expect(post).toContain(">four ");
  expect(post).toContain("<li>five</li>");
  expect(post).toContain("<p>six</p>");
});

test("a reference without a note stays as it was typed", () => {
  expect(html("x[^1] [^2](https://a.test)")).toMatch(/^<p>x\[\^1\] <a href="https:\/\/a\.test" [^>]*>\^2<\/a><\/p>$/);
});

test("code holds no references", () => {
  expect(html("`[^1]`\n\n    [^1]: x\n\n[^1]: n")).toContain("<p><code>[^1]</code></p>");
});

test("a link holds no reference, for a link in a link is none", () => {
  expect(html("[x[^1]](https://a.test)\n\n[^1]: n")).toContain(">x[^1]</a>");
});

test("a note in a quote that goes on is listed once", () => {
  expect(html("> > x[^1]\n> > [^1]: only\ngoes on\n\ny").match(/<li id=/g)).toHaveLength(1);
});

test("what authors type cannot be taken for a reference of ours", () => {
  const post = html(
    '<li id="a12-note-1" class="task">x</li>\n\n<a id="a12-ref-1" class="back" href="#a12-note-1">y</a>',
  );
  expect(post).not.toMatch(/ id=| class=|href=/);
});
