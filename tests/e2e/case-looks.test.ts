import type { Page } from "playwright-core";
import { afterAll, expect, it } from "vitest";
import { inBrowser, signIn, type Visit, visit } from "../support/browser";
import { fillCase } from "../support/case-acts";
import { outOfSight, strayFocus, tooSmall } from "./reach";
import { violations } from "./violations";

// Axe looks at every element; a busy machine takes its time.
const LOOKING = 120_000;

inBrowser("pages of cases, in the states that no address alone leads to,", (browser) => {
  const visits = new Map<string, Visit>();
  async function pageOf(role: string, which = 0): Promise<Page> {
    const known = visits.get(role + which);
    if (known) return known.page;
    const made = await visit(browser());
    await signIn(made.page, role, which);
    visits.set(role + which, made);
    return made.page;
  }
  afterAll(async () => {
    for (const { context, problems } of visits.values()) {
      expect(problems).toEqual([]);
      await context.close();
    }
  });

  /**
   * Accessible in light and dark, at 320 pixels without scrolling sideways, and everything is reached and seen by keys.
   */
  async function looksRight(page: Page, name: string): Promise<void> {
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      expect(await violations(page, scheme), `${name}, ${scheme}`).toEqual([]);
    }
    expect(await strayFocus(page), `${name}: focus`).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await outOfSight(page), `${name} at 320 px`).toEqual([]);
    expect(await tooSmall(page), `${name}: targets`).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  it(
    "from the first word to the slip, and once it is thrown away",
    async () => {
      const page = await pageOf("student");
      await fillCase(page, "What did the last look at the pages show?");
      const told = page.getByRole("textbox", { name: /^What happened/ });
      await told.pressSequentially("It began on 3 May 2021 after a long walk.");
      await page.locator(".highlights mark", { hasText: "3 May 2021" }).waitFor();
      await looksRight(page, "a new case");
      await told.fill("It began after a long walk.");
      await expect.poll(() => page.locator(".highlights mark").count(), { timeout: 10_000 }).toBe(0);
      await page.getByRole("button", { name: "Save and go on" }).click();
      await page.waitForURL(/\/cases\/[\w-]{16,}/);
      const at = new URL(page.url()).pathname;
      await looksRight(page, "a draft");
      await page.goto(`${at}/consent`);
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByRole("alert").or(page.locator(".errors")).first().waitFor();
      await looksRight(page, "consent, refused");
      await page.getByRole("radio", { name: /^Written consent/ }).check();
      await page.getByRole("checkbox", { name: /^Members/ }).check();
      await page.getByRole("radio", { name: /^A child/ }).check();
      await looksRight(page, "consent for a child");
      await page.getByRole("radio", { name: /^A guardian/ }).check();
      await page.getByRole("radio", { name: /^The child agreed/ }).check();
      await page.getByRole("textbox", { name: /^Who keeps/ }).fill("Medical records of the department");
      await page.getByRole("button", { name: "Save" }).click();
      await page.waitForURL(/\/slip$/);
      await looksRight(page, "the slip");
      await page.goto(`${at}/withdrawal`);
      await looksRight(page, "withdrawal");
      await page.getByRole("checkbox", { name: "I am sure" }).check();
      await page.getByRole("button", { name: "Withdraw" }).click();
      await page.waitForURL(/done=withdrawn/);
      await page.goto(at);
      await looksRight(page, "a case that was thrown away");
    },
    LOOKING,
  );

  it(
    "a case that is being checked, with its pictures and the covers",
    async () => {
      const page = await pageOf("moderator");
      await page.goto("/cases/checks");
      await page.locator("main .lines h2 a").first().click();
      const [take, more] = [page.getByRole("button", { name: "Take this case" }), page.getByText("Cover more").first()];
      await take.or(more).waitFor();
      if (await take.isVisible()) await take.click();
      await more.click();
      await page.getByRole("button", { name: "Box in the middle" }).first().click();
      await looksRight(page, "a check");
      await page.getByRole("button", { name: "Leave it to somebody else" }).click();
      await page.waitForURL((url) => url.pathname === "/cases/checks");
    },
    LOOKING,
  );

  it(
    "a published case, its larger view, and for whoever recognises the patient",
    async () => {
      const author = await pageOf("student");
      await author.goto("/cases");
      const published = author.locator("main li").filter({ hasText: "Published" });
      const thread = await published.locator('a[href^="/questions/"]').first().getAttribute("href");
      const page = await pageOf("mentor", 1);
      await page.goto(thread ?? "");
      await looksRight(page, "a published case");
      await page.locator("[data-enlarge]").first().click();
      await page.getByRole("dialog").waitFor();
      await looksRight(page, "the larger view");
      await page.keyboard.press("Escape");
      await page.goto(`${thread?.replace(/\/[^/]+$/, "")}/recognition`);
      await looksRight(page, "recognition");
      await page.getByRole("button", { name: "Hide this case from me" }).click();
      await page.getByRole("heading", { name: "This case is hidden from you" }).waitFor();
      await looksRight(page, "recognised");
      const hidden = page.url();
      await page.goto(thread ?? "");
      await looksRight(page, "the case, recognised");
      expect(await page.locator("main").innerText()).not.toContain("mmol");
      await page.goto(hidden);
      await page.getByRole("button", { name: /I was mistaken/ }).click();
      await page.waitForURL((url) => url.pathname === thread);
    },
    LOOKING,
  );
});
