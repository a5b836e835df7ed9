import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inBrowser, signIn, type Visit, visit } from "../support/browser";
import { type PageType, pageTypes } from "./page-types";
import { type Scheme, violations } from "./violations";

// Axe looks at every element four times over; a busy machine takes its time.
const LOOKING = 180_000;
const widths = [1280, 390];
const schemes: Scheme[] = ["light", "dark"];

/** The page types are looked at in two halves, which run at the same time. */
export const lookAtHalf = (half: 0 | 1) =>
  inBrowser(`page types, half ${half + 1}`, (browser) => {
    const visits = new Map<string, Visit>();

    async function visitAs(role: string): Promise<Visit> {
      const known = visits.get(role);
      if (known) return known;
      const made = await visit(browser());
      if (role) await signIn(made.page, role);
      visits.set(role, made);
      return made;
    }

    const types = Object.entries(pageTypes)
      .flatMap(([path, list]) => (list ?? []).map((type) => ({ path, who: type.as ?? "visitor", ...type })))
      .filter((_, place) => place % 2 === half);

    it.each(types)(
      "/$path ($who) is accessible, fits a narrow screen and has a clean console",
      async (type) => {
        const { page, problems } = await visitAs(type.as ?? "");
        const address = await open(page, type);
        for (const width of widths)
          for (const scheme of schemes) {
            await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
            await page.setViewportSize({ width, height: 900 });
            expect(await violations(page, scheme), `${address} ${scheme} ${width}`).toEqual([]);
          }
        await page.setViewportSize({ width: 320, height: 700 });
        const across = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(across, `${address} scrolls sideways at 320 px`).toBeLessThanOrEqual(0);
        expect(problems.splice(0), address).toEqual([]);
      },
      LOOKING,
    );

    it("a planted fault is found, and in dark a planted colour", async () => {
      const { page } = await visitAs("");
      await page.goto("/sign-in");
      await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
      expect(await violations(page, "dark")).toEqual([]);
      await page.evaluate(() => {
        document.documentElement.removeAttribute("lang");
        document.querySelector("h1")?.style.setProperty("color", "#222");
      });
      expect(await violations(page, "dark")).toEqual([expect.stringContaining("color-contrast")]);
      expect(await violations(page)).toContainEqual(expect.stringContaining("html-has-lang"));
    });
  });

async function open(page: Page, { at }: PageType): Promise<string> {
  const address = typeof at === "string" ? at : await at(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(address);
  return address;
}
