import { beforeAll, describe, expect, test } from "vitest";
import { TooLong } from "~/platform/markdown/limits";
import { RENDERER_VERSION, renderMarkdown } from "~/platform/markdown/render.server";

const html = (source: string) => renderMarkdown(source, { anchor: "a12" }).html;
beforeAll(() => void html("x"), 60_000); // loads jsdom
const text = (source: string) => renderMarkdown(source, { anchor: "a12" }).text;
const rel = 'rel="nofollow ugc noopener"';

describe("Markdown", () => {
  test("the renderer has a version to find old posts by", () => expect(Number.isInteger(RENDERER_VERSION)).toBe(true));

  test("headings of a post start below those of the page", () => {
    expect(html("# A\n## B\n### C\n#### D\n##### E\n###### F")).toBe(
      "<h3>A</h3>\n<h4>B</h4>\n<h5>C</h5>\n<h6>D</h6>\n<h6>E</h6>\n<h6>F</h6>",
    );
  });

  test("a single line break is no new line, two spaces or a backslash make one", () => {
    expect(html("a\nb")).toBe("<p>a\nb</p>");
    expect(html("a  \nb\\\nc")).toBe("<p>a<br>b<br>c</p>");
  });

  test("two tildes strike through", () => {
    expect(html("~~amoxicillin~~ *now* **none** _x_ ***y***")).toBe(
      "<p><del>amoxicillin</del> <em>now</em> <strong>none</strong> <em>x</em> <em><strong>y</strong></em></p>",
    );
  });

  test("a table scrolls in its own box, and its heads are heads of columns", () => {
    expect(html("| Test | Value |\n|:--|--:|\n| Hb | 7 |\n| K | |")).toBe(
      `<div class="table-scroll" role="group" aria-label="Table" tabindex="0"><table>
<thead>
<tr>
<th scope="col" align="left">Test</th>
<th scope="col" align="right">Value</th>
</tr>
</thead>
<tbody><tr>
<td align="left">Hb</td>
<td align="right">7</td>
</tr>
<tr>
<td align="left">K</td>
<td align="right"></td>
</tr>
</tbody></table>
</div>`,
    );
  });

  test("tasks say in words whether they are done", () => {
    expect(html("- [x] ECG\n- [ ] echo\n- talk")).toBe(
      `<ul>
<li class="task"><span class="task-mark" role="img" aria-label="Done">☑</span> ECG</li>
<li class="task"><span class="task-mark" role="img" aria-label="Not done">☐</span> echo</li>
<li>talk</li>
</ul>`,
    );
  });

  test("lists keep their numbers", () => {
    expect(html("3. a\n4. b\n   - c")).toBe('<ol start="3">\n<li>a</li>\n<li>b<ul>\n<li>c</li>\n</ul>\n</li>\n</ol>');
  });

  test("code is shown as written, and can be scrolled by keyboard", () => {
    expect(html("```js\nif (a < b) H~2~O &amp;\n```")).toBe(
      '<pre tabindex="0"><code>if (a &lt; b) H~2~O &amp;amp;\n</code></pre>',
    );
    expect(html("`<b>` ``a`b``")).toBe("<p><code>&lt;b&gt;</code> <code>a`b</code></p>");
  });

  test("quotes, rules and escapes are plain Markdown", () => {
    expect(html("> a\n\n---\n\n\\*b\\* &micro; & < 5")).toBe(
      "<blockquote>\n<p>a</p>\n</blockquote>\n<hr>\n<p>*b* µ &amp; &lt; 5</p>",
    );
  });

  test("a picture from elsewhere is not loaded; its words stay", () => {
    expect(html('![ECG, "lead *II*"](https://a.test/x.png "t")')).toBe('<p>ECG, "lead II"</p>');
    expect(html("a <img src=https://a.test/x.png alt='the film'> b")).toBe("<p>a the film b</p>");
    expect(html("![x][y]\n\n[y]: https://a.test/x.png")).toBe("<p>x</p>");
  });

  test("the same source gives the same HTML", () => {
    const source = "# A [^1]\n\n|a|b|\n|-|-|\n|1|<b>2</b>|\n\n[^1]: x";
    expect(html(source)).toBe(html(source));
  });

  test("20,000 characters are laid out, one more is refused", () => {
    expect(html("a ".repeat(10_000))).toMatch(/^<p>a a/);
    expect(() => html("a".repeat(20_001))).toThrow(TooLong);
  });

  test("an anchor that could break out of an id is a mistake of ours", () => {
    for (const anchor of ["", "1a", 'a"b', "a b", "A1"])
      expect(() => renderMarkdown("x", { anchor })).toThrow(/anchor/);
  });

  test("control characters and marks that turn the direction of writing are left out", () => {
    expect(html("a\u0000b\u0007c\u202Ed\u2066e\uD800f\u0085g")).toBe("<p>a\uFFFDbcde\uFFFDfg</p>");
    expect(html("\u05D0\u200F, \u0645")).toBe("<p>\u05D0\u200F, \u0645</p>");
  });
});

describe("links", () => {
  test("http, https and mailto are links that promise nothing", () => {
    expect(html('[a](https://a.test/x?y=1&z "t")')).toBe(
      `<p><a href="https://a.test/x?y=1&amp;z" title="t" ${rel}>a</a></p>`,
    );
    expect(html("[a](mailto:b@c.test)")).toBe(`<p><a href="mailto:b@c.test" ${rel}>a</a></p>`);
    expect(html("[a][b]\n\n[b]: http://c.test")).toBe(`<p><a href="http://c.test" ${rel}>a</a></p>`);
  });

  test("bare addresses become links, with the full stop left out", () => {
    expect(html("See https://doi.org/10.1000/x_y.z. www.a.test, b@c.test")).toBe(
      `<p>See <a href="https://doi.org/10.1000/x_y.z" ${rel}>https://doi.org/10.1000/x_y.z</a>. ` +
        `<a href="http://www.a.test" ${rel}>www.a.test</a>, <a href="mailto:b@c.test" ${rel}>b@c.test</a></p>`,
    );
    expect(html("<https://a.test/>")).toBe(`<p><a href="https://a.test/" ${rel}>https://a.test/</a></p>`);
  });

  test.each([
    "javascript:alert(1)",
    "ftp://a.test",
    "/sign-out",
    "//a.test",
    "#x",
    "https://me:secret@a.test",
    "http://",
  ])("%s is no link; its words stay", (address) =>
    expect(html(`[**a**](${address})`)).toBe("<p><strong>a</strong></p>"),
  );

  test("a link without words shows its address", () => {
    expect(html("[](https://a.test)")).toBe(`<p><a href="https://a.test" ${rel}>https://a.test</a></p>`);
    expect(html("a <a href=https://a.test></a> b")).toBe("<p>a  b</p>");
  });
});

describe("sub- and superscript", () => {
  test.each([
    ["H~2~O", "H<sub>2</sub>O"],
    ["PaO~2~/FiO~2~", "PaO<sub>2</sub>/FiO<sub>2</sub>"],
    ["**CO**~2~", "<strong>CO</strong><sub>2</sub>"],
    ["140 × 10^9^/L", "140 × 10<sup>9</sup>/L"],
    ["Ca^2+^, HCO~3~^−^", "Ca<sup>2+</sup>, HCO<sub>3</sub><sup>−</sup>"],
    ["^18^F-FDG and ^99m^Tc", "<sup>18</sup>F-FDG and <sup>99m</sup>Tc"],
    ["kg/m^2^.", "kg/m<sup>2</sup>."],
    ["t~1/2~ (10^-3^)", "t<sub>1/2</sub> (10<sup>-3</sup>)"],
    ["H<sub>2</sub>O, 10<sup>9</sup>", "H<sub>2</sub>O, 10<sup>9</sup>"],
  ])("%s is set", (source, set) => expect(html(source)).toBe(`<p>${set}</p>`));

  test.each([
    "x^2+y^2",
    "2^10 and 2^12",
    "~5 mg or ~10 mg",
    "~5-10~ mg",
    "5~10 mg",
    "a^ b^",
    "^_^",
    "^^",
    "~",
    "H~2 O~",
  ])("%s stays as it is", (source) => expect(html(source)).toBe(`<p>${source}</p>`));

  test("code and struck text keep their own meaning", () => {
    expect(html("`H~2~O` a`^2^`")).toBe("<p><code>H~2~O</code> a<code>^2^</code></p>");
    expect(html("~~CO~2~ 10^9^~~")).toBe("<p><del>CO<sub>2</sub> 10<sup>9</sup></del></p>");
    expect(html("[a](https://b.test/~c~/x^2^y)")).toContain('href="https://b.test/~c~/x%5E2%5Ey"');
    expect(html("https://b.test/~c~/d")).toContain('href="https://b.test/~c~/d"');
    expect(html("\\H\\~2~O")).toBe("<p>\\H~2~O</p>");
  });
});

describe("text for search", () => {
  test("is the words on one line", () => {
    expect(text("# Chest  pain\n\n- a\n- b\n\n|c|d|\n|-|-|\n|e|f|\n\n> *g*`h`  \ni")).toBe(
      "Chest pain a b c d e f gh i",
    );
  });

  test("never turns 10^9 into 109", () => expect(text("10^9^/L of H~2~O")).toBe("10^9/L of H2O"));

  test("has no reference numbers and no tick boxes", () => {
    expect(text("- [x] done[^1]\n\n[^1]: ESC 2025")).toBe("done ESC 2025");
  });

  test("holds no markup", () => expect(text("<b>a</b> `<i>` &lt;u&gt; <script>x</script>")).toBe("a <i> <u>"));
});
