import { expect, test } from "vitest";
import { type Source, sourcesOf } from "./sources";

const formStart = /<form\b((?:[^>{=]|=(?!>)|\{(?:[^{}]|\{[^{}]*\})*\})*)>/g;
const typedIn = /<(\w*Fields?|TextArea|Choices?)\b/;

/** Forms that show our refusals beside their fields, and still let the browser refuse first in words of its own. */
function refusedByBrowser({ path, text }: Source): string[] {
  if (!text.includes("useRefused(")) return [];
  return [...text.matchAll(formStart)]
    .filter(([start]) => start.includes('method="post"') && !start.includes("noValidate"))
    .filter((match) => {
      const end = text.indexOf("</form>", match.index);
      return typedIn.test(text.slice(match.index + match[0].length, end));
    })
    .map((match) => `${path}: line ${text.slice(0, match.index).split("\n").length}`);
}

// The form that sends again what was refused has only what was typed before, and nothing to refuse.
const resends = "app/ui/refused-page.tsx";

test("a form that shows our sentences beside its fields leaves out the browser's", () => {
  expect(
    sourcesOf("app")
      .filter(({ path }) => path !== resends)
      .flatMap(refusedByBrowser),
  ).toEqual([]);
});

test("a planted form is found", () => {
  const field = '<TextField name="x" label="X" required />';
  const source = (form: string) => ({ path: "app/x.tsx", text: `useRefused();\n${form}${field}</form>` });
  expect(refusedByBrowser(source('<form method="post" action={address} data-once>'))).toEqual(["app/x.tsx: line 2"]);
  expect(refusedByBrowser(source('<form method="post" noValidate>'))).toEqual([]);
  expect(refusedByBrowser(source('<form action="/search">'))).toEqual([]);
});
