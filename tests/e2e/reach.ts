import type { Page } from "playwright-core";

const MOST_STOPS = 60;

/**
 * Goes through a page with Tab: what takes the focus without showing it, out of the order of the page, or behind the
 * header that stays at the top.
 */
export async function strayFocus(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur(); // the cast: whatever has the focus can lose it
  });
  const found: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press("Tab");
    const [end, wrong] = await page.evaluate(() => {
      const here = document.activeElement;
      if (!here || here === document.body) return [true, ""] as const;
      const { tabStop } = window as { tabStop?: Element };
      Object.assign(window, { tabStop: here });
      const name = `${here.tagName} ${here.className} ${(here.textContent ?? "").trim().slice(0, 40)}`;
      const box = here.getBoundingClientRect();
      const style = getComputedStyle(here);
      const inside = here.closest("label, .switch, .choice");
      const shown = [style, ...(inside ? [getComputedStyle(inside)] : [])];
      if (!shown.some((one) => one.outlineStyle !== "none" || one.boxShadow !== "none"))
        return [false, `cannot be seen: ${name}`] as const;
      // Back at the first one: the page has been gone through.
      if (tabStop && here.compareDocumentPosition(tabStop) & Node.DOCUMENT_POSITION_FOLLOWING)
        return [true, here.closest("main") ? `out of order: ${name}` : ""] as const;
      const header = document.querySelector("header.top")?.getBoundingClientRect();
      if (here.closest("main") && header && box.bottom <= header.bottom && box.height > 0)
        return [false, `behind the header: ${name}`] as const;
      return [false, ""] as const;
    });
    if (wrong) found.push(wrong);
    if (end) break;
  }
  await page.evaluate(() => Object.assign(window, { tabStop: undefined }));
  return found;
}

/** What stands out of a narrow page, where the page scrolls sideways. */
export const outOfSight = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= wide) return [];
    return [...document.querySelectorAll("main *")]
      .filter((one) => one.getBoundingClientRect().right > wide + 1)
      .slice(0, 5)
      .map((one) => `${one.tagName} ${one.className}`);
  });

/** What is too small for a finger: under 24 pixels, links within a sentence left out (WCAG 2.2, 2.5.8). */
export const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        ":is(main, dialog[open]) :is(a, button, input, select, textarea, summary)",
      ),
    ]
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        if (width === 0 || height === 0 || getComputedStyle(one).display === "inline") return false;
        if (one.closest("label")?.contains(one) && one.closest("label") !== null && one.matches("input")) return false;
        return !one.closest(".sr") && Math.min(width, height) < 23.5;
      })
      .map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return `${one.tagName} ${one.className} ${one.innerText.slice(0, 30)} ${Math.round(width)}×${Math.round(height)}`;
      }),
  );
