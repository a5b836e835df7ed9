import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inBrowser, signIn, visit } from "../support/browser";
import { aDrawnFilm, attachPicture, beginCase, confirmPicture } from "../support/case-acts";
import { violations } from "./violations";

// A picture goes through the real detectors on a busy machine.
const SLOWLY = 240_000;

const row = (page: Page, name: RegExp) => page.locator("[data-row]").filter({ hasText: name });
/** Left, top, width and height of the last box of one's own, as its fields have them. */
async function numbersOf(page: Page): Promise<number[]> {
  const values = ["x", "y", "w", "h"].map(async (side) =>
    Number(await page.locator(`input[name^="${side}.0.a"]`).last().inputValue()),
  );
  return Promise.all(values);
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}

inBrowser("reviewing a picture", (browser) => {
  it(
    "boxes are drawn, moved and pulled by mouse, then by keys alone, and confirmed",
    async () => {
      const { context, page, problems } = await visit(browser(), { viewport: { width: 1280, height: 1000 } });
      await signIn(page, "student");
      const at = await beginCase(page, "What did the drawn film add to the story?");
      const review = await attachPicture(page, at, await aDrawnFilm());
      await page.goto(review);
      expect(await row(page, /writing/).count()).toBeGreaterThan(0);
      const found = await page.locator("[data-row]").count();

      await page.getByRole("button", { name: "Draw a box" }).click();
      const picture = await page.locator(".sheet").boundingBox();
      if (!picture) throw new Error("There is no picture.");
      const on = (x: number, y: number) => ({ x: picture.x + x * picture.width, y: picture.y + y * picture.height });
      await drag(page, on(0.1, 0.7), on(0.3, 0.9));
      expect(await page.locator("[data-row]").count()).toBe(found + 1);
      const [x = 0, y = 0, w = 0, h = 0] = await numbersOf(page);
      expect([x, y, w, h].map((number) => Math.round(number / 10) * 10)).toEqual([80, 420, 160, 120]);

      await drag(page, on(0.2, 0.8), on(0.3, 0.8));
      expect(Math.abs(((await numbersOf(page))[0] ?? 0) - x - 80)).toBeLessThan(3);
      await drag(page, on(0.4, 0.9), on(0.5, 0.95));
      const pulled = await numbersOf(page);
      expect((pulled[2] ?? 0) - w).toBeGreaterThan(70);
      expect((pulled[3] ?? 0) - h).toBeGreaterThan(20);

      // From here on no mouse: the line of the box has the focus.
      await row(page, /yours/).last().focus();
      const before = await numbersOf(page);
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Shift+ArrowUp");
      await page.keyboard.press("Alt+ArrowLeft");
      await page.keyboard.press("Control+Shift+ArrowDown");
      const after = await numbersOf(page);
      expect(after.map((number, side) => number - (before[side] ?? 0))).toEqual([1, -10, -1, 10]);
      await page.keyboard.press("n");
      expect(await page.locator("[data-row]").count()).toBe(found + 2);
      expect(new URL(page.url()).pathname).toBe(review);
      await expect
        .poll(() =>
          row(page, /yours/)
            .last()
            .evaluate((one) => one === document.activeElement),
        )
        .toBe(true);
      await page.keyboard.press("Delete");
      expect(await page.locator("[data-row]").count()).toBe(found + 1);
      await page.keyboard.press("Control+z");
      expect(await page.locator("[data-row]").count()).toBe(found + 2);
      await row(page, /writing/)
        .first()
        .focus();
      await page.keyboard.press("Delete");
      expect(
        await page
          .locator("[data-decide]")
          .first()
          .evaluate((one) => one === document.activeElement),
      ).toBe(true);

      for (const scheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
        expect(await violations(page, scheme)).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

      await page.getByRole("button", { name: "Cover and confirm" }).click();
      await page.getByRole("link", { name: /Say what can be seen/ }).waitFor();
      expect(await page.locator("[data-row]").count()).toBe(found + 2);
      await confirmPicture(page, review, "A dark film without anything on it.");
      const shown = page.getByRole("img", { name: "A dark film without anything on it." });
      await expect.poll(() => shown.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
      expect(problems).toEqual([]);
      await context.close();
    },
    SLOWLY,
  );

  it(
    "works with script off: a box is typed, looked at, and confirmed",
    async () => {
      const { context, page } = await visit(browser(), { javaScriptEnabled: false });
      await signIn(page, "student", 0);
      const at = await beginCase(page, "What did the second film add to the story?");
      const review = await attachPicture(page, at, await aDrawnFilm());
      await page.goto(review);
      const found = await page.locator("[data-row]").count();
      for (const [side, value] of Object.entries({ x: 80, y: 400, w: 100, h: 90 }))
        await page.locator(`input[name="${side}.0.new"]`).fill(String(value));
      await page.getByRole("button", { name: "Save and look again" }).click();
      expect(await page.locator("[data-row]").count()).toBe(found + 1);
      const drawn = page.locator(`.overlay rect[data-box="a0"]`).first();
      expect(await Promise.all(["x", "y", "width", "height"].map((name) => drawn.getAttribute(name)))).toEqual([
        "80",
        "400",
        "100",
        "90",
      ]);
      await confirmPicture(page, review, "A dark film without anything on it.");
      await context.close();
    },
    SLOWLY,
  );
});
