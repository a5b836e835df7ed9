import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inBrowser, signIn, visit } from "../support/browser";
import { violations } from "./violations";

const JOURNEY = 240_000;

/** Nothing for axe to say, at both widths and in both schemes. */
async function looksRight(page: Page, name: string): Promise<void> {
  for (const width of [1280, 390])
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      expect(await violations(page, scheme), `${name}, ${scheme}, ${width}`).toEqual([]);
      const across = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(across, `${name} scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
    }
}

inBrowser("a withdrawal without a code", (browser) => {
  it.each([true, false])(
    "is asked for by anybody, without an account, and answered by a moderator (script of the asker: %s)",
    async (javaScriptEnabled) => {
      const patient = await visit(browser(), { javaScriptEnabled });
      const about = `A picture of a rash on a forearm, ${javaScriptEnabled ? "in spring" : "in autumn"}.`;
      const told = patient.page.getByRole("textbox", { name: /^What you remember/ });
      const ask = patient.page.getByRole("button", { name: "Ask a moderator" });
      await patient.page.goto("/withdrawal");
      if (javaScriptEnabled) await looksRight(patient.page, "the form");
      await told.fill(`${about} Call me on 07700 900123.`);
      await ask.click();
      // What would say who they are comes back to them, with what they typed.
      await patient.page.getByText("07700 900123").first().waitFor();
      await expect.poll(() => told.inputValue()).toContain(about);
      if (javaScriptEnabled) await looksRight(patient.page, "the form, refused");
      await told.fill(about);
      await ask.click();
      await patient.page.waitForURL(/\/withdrawal\?asked=1/);

      const moderator = await visit(browser());
      await signIn(moderator.page, "moderator");
      await moderator.page.goto("/moderation/withdrawals");
      if (javaScriptEnabled) await looksRight(moderator.page, "the list");
      const line = moderator.page.getByRole("listitem").filter({ hasText: about });
      await line.getByRole("link").first().click();
      await moderator.page.waitForURL(/\/moderation\/withdrawals\/\d+/);
      await moderator.page.getByText(about).first().waitFor();
      await moderator.page.getByRole("button", { name: "Decide" }).click();
      await moderator.page.locator(".errors").first().waitFor();
      if (javaScriptEnabled) await looksRight(moderator.page, "the decision, refused");
      await moderator.page.getByRole("radio", { name: "No such case was found" }).check();
      await moderator.page.getByRole("textbox", { name: /^Reason/ }).fill("The clinic knows of no such picture.");
      await moderator.page.getByRole("button", { name: "Decide" }).click();
      await moderator.page.waitForURL(/\/moderation\/withdrawals(\?|$)/);
      expect(await moderator.page.content()).not.toContain(about);
      expect([...patient.problems, ...moderator.problems]).toEqual([]);
      await patient.context.close();
      await moderator.context.close();
    },
    JOURNEY,
  );
});
