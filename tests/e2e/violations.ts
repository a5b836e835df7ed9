import axe, { type RunOptions } from "axe-core";
import type { CDPSession, Page } from "playwright-core";

export type Scheme = "light" | "dark";
type Rgba = { r: number; g: number; b: number; alpha: number };
type Colour = Rgba & { parseString(text: string): Colour };
type WithAxe = { axe: typeof axe & { commons: { color: { Color: { prototype: Colour } } } } };

/** All rules in light; in dark those that look at colour, since the theme changes nothing else. */
export async function violations(page: Page, scheme: Scheme = "light"): Promise<string[]> {
  // Once for each page: putting it there took longer than looking.
  if (!(await page.evaluate(() => "axe" in window))) await putAxe(page);
  const options: RunOptions = {
    resultTypes: ["violations"],
    ...(scheme === "dark" && { runOnly: ["color-contrast", "link-in-text-block"] }),
  };
  // The cast: axe has just been put into this window.
  const look = (chosen: RunOptions) => (window as unknown as WithAxe).axe.run(document, chosen);
  const { violations: found } = await page.evaluate(look, options);
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.html.slice(0, 120)}`),
  );
}

const sessions = new WeakMap<Page, CDPSession>();

/** Past Playwright, which reads the whole of axe as an expression first, and takes twice the time for it. */
async function putAxe(page: Page): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  const { exceptionDetails } = await session.send("Runtime.evaluate", { expression: axe.source });
  if (exceptionDetails) throw new Error(`axe does not run on ${page.url()}: ${exceptionDetails.text}`);
  await page.evaluate(rememberColours);
}

/**
 * Axe reads the words of a colour anew for each element that has it, which is a third of its time; now once for a page.
 */
function rememberColours(): void {
  // The cast: what axe's own rules are made with, which its types leave out.
  const colour = (window as unknown as WithAxe).axe.commons.color.Color.prototype;
  const read = colour.parseString;
  const known = new Map<string, Rgba>();
  colour.parseString = function (text) {
    const { r, g, b, alpha } = known.get(text) ?? read.call(this, text);
    known.set(text, { r, g, b, alpha });
    return Object.assign(this, { r, g, b, alpha });
  };
}
