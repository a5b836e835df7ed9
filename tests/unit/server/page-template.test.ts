import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { fillTemplate, takeWords, templateOf, type Word } from "../../../app/page-template";

const stem = "w0f1e2dx";
const handOver = (data: unknown) => {
  const json = JSON.stringify(JSON.stringify(data)).replace(
    /[&<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<script nonce="n">window.__remixContext.streamController.enqueue(${json});</script>`;
};

/** A page as React and Remix write it: a word in an attribute, in text and in the script. */
const drawn = (title: string) =>
  renderToStaticMarkup(createElement("p", { "aria-label": `About ${title}` }, title, " and more")) +
  handOver({ title });

function taken(data: object, ...printed: object[]) {
  const words: Word[] = [];
  const take = (text: string) => `${stem}${words.push({ text, html: false }) - 1}z`;
  return { result: takeWords([data], (object) => printed.includes(object), take), words };
}

describe("a page's template", () => {
  it("filled with any words is the page that would have been drawn with them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (title) => {
        const template = templateOf(drawn(`${stem}0z`), stem);
        expect(template && fillTemplate(template, [{ text: title, html: false }]).toString()).toBe(drawn(title));
      }),
    );
  });

  it("takes HTML in as it is", () => {
    const template = templateOf(`<div>${stem}0z</div>`, stem);
    expect(template && fillTemplate(template, [{ text: "<b>bold</b>", html: true }]).toString()).toBe(
      "<div><b>bold</b></div>",
    );
  });

  it("writes a nonce into the tag of a script, where it is an attribute", () => {
    const template = templateOf(`<script nonce="${stem}0z">run()</script>`, stem);
    expect(template?.slots).toEqual([{ word: 0, inScript: false }]);
  });

  it("is given up where a word stands in a script of another kind", () => {
    expect(templateOf(`<script>say("${stem}0z")</script>`, stem)).toBeNull();
  });
});

describe("taking words out of data", () => {
  it("marks the texts of printed objects only, and leaves empty ones", () => {
    const reader = { name: "Ines", unread: "", queue: 3 };
    const { result, words } = taken({ reader, tab: "latest" }, reader);
    expect(result).toEqual([{ reader: { name: `${stem}0z`, unread: "", queue: 3 }, tab: "latest" }]);
    expect(words).toEqual([{ text: "Ines", html: false }]);
  });

  it("does not reach into objects inside a printed one", () => {
    const data = { title: "Why", draft: { body: "typed" } };
    expect(taken(data, data).result).toEqual([{ title: `${stem}0z`, draft: { body: "typed" } }]);
  });

  it("gives up data that is more than its fields", () => {
    expect(taken({ late: Promise.resolve(1) }).result).toBeNull();
    expect(taken({ at: new Date(0) }).result).toBeNull();
  });
});
