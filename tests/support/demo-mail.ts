import type { Page } from "playwright-core";
import { expect } from "vitest";

/** The link of this kind in the newest mail to an address, read at /dev/mail once the job has sent it. */
export async function newestMailLink(page: Page, to: string, kind: RegExp): Promise<string> {
  let found: string | undefined;
  await expect
    .poll(
      async () => {
        await page.goto("/dev/mail");
        const mail = page.getByRole("listitem").filter({ hasText: to }).getByRole("link").first();
        if ((await mail.count()) === 0) return false;
        await mail.click();
        await page.waitForURL(/\/dev\/mail\/.+/);
        found = kind.exec(await page.getByRole("main").innerText())?.[0];
        return found !== undefined;
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  return found ?? "";
}
