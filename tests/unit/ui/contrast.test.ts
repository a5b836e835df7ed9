import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Colours = Record<string, string>;

const css = readFileSync("app/ui/styles/tokens.css", "utf8").replace(/\/\*[\s\S]*?\*\//g, "");

/** The declarations of the block that follows a selector. */
function block(selector: string): string {
  const start = css.indexOf("{", css.indexOf(`${selector} {`));
  const text = css.slice(start + 1, css.indexOf("}", start));
  if (start < 0 || !text.includes("--ground")) throw new Error(`tokens.css has no theme block for ${selector}`);
  return text;
}
const declared = (text: string) =>
  Object.fromEntries(
    Array.from(text.matchAll(/(--[\w-]+):\s*([^;]+);/g), ([, name = "", value = ""]) => [name, value]),
  );
const colours = (text: string): Colours =>
  Object.fromEntries(Object.entries(declared(text)).filter(([, value]) => /^#[0-9a-f]{3,6}$/.test(value)));

const light = colours(block(":root"));
const automatic = block(':root:not([data-theme="light"])');
const chosen = block(':root[data-theme="dark"]');
const themes: [string, Colours][] = [
  ["light", light],
  ["dark", colours(chosen)],
];

/** WCAG 2.2 relative luminance of "#rrggbb" or "#rgb". */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, "$&$&") : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(theme: Colours, front: string, back: string): number {
  const [a, b] = [theme[`--${front}`], theme[`--${back}`]];
  if (!a || !b) throw new Error(`tokens.css lacks --${a ? back : front}`);
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}

const papers = ["ground", "surface", "sunk"];
const roles = ["role-student", "role-trainee", "role-senior", "role-educator", "role-moderator"];
const outcomes = ["ok", "caution", "danger", "info"];
const inks = ["ink", "ink-soft", "ink-faint", "link", "link-visited"];

const text = [
  ...[...inks, ...roles, ...outcomes].flatMap((front) => papers.map((back) => [front, back])),
  ...[...roles, ...outcomes].flatMap((tint) => [tint, ...inks.slice(0, 4)].map((front) => [front, `${tint}-tint`])),
  ["on-action", "action"],
  ["on-action", "action-hover"],
  ["on-highlighter", "highlighter"],
  ["surface", "role-senior"],
  ["on-viewbox", "viewbox"],
  ["on-viewbox-soft", "viewbox"],
] as [string, string][];
const edges = ["focus", "line-control"].flatMap((front) => papers.map((back) => [front, back])) as [string, string][];

describe.each(themes)("the %s theme", (_name, theme) => {
  it.each(text)("%s is readable on %s (4.5:1)", (front, back) => {
    expect(ratio(theme, front, back)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(edges)("%s can be seen on %s (3:1)", (front, back) => {
    expect(ratio(theme, front, back)).toBeGreaterThanOrEqual(3);
  });
});

it("the two dark blocks say the same", () => {
  expect(declared(automatic)).toEqual(declared(chosen));
});

it("dark sets every colour that light sets", () => {
  expect(Object.keys(declared(chosen)).sort()).toEqual(expect.arrayContaining(Object.keys(light).sort()));
});
