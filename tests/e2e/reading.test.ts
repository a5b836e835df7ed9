import type { Request } from "playwright-core";
import { expect, it } from "vitest";
import { inBrowser, visit } from "../support/browser";

const aThread = 'main a[href^="/questions/"]';

inBrowser("reading", (browser) => {
  it("works with script off: home, a list, a thread, a search", async () => {
    const { context, page } = await visit(browser(), { javaScriptEnabled: false });
    await page.goto("/");
    await page.goto("/questions?tab=latest");
    await page.locator(aThread).filter({ hasText: /\w/ }).first().click();
    const title = await page.getByRole("heading", { level: 1 }).innerText();
    expect(title.length).toBeGreaterThan(10);
    await page.getByRole("searchbox").first().fill("potassium");
    await page.getByRole("searchbox").first().press("Enter");
    await page.waitForURL(/\/search\?q=potassium/);
    expect(await page.locator(aThread).count()).toBeGreaterThan(0);
    await context.close();
  });

  it("a thread's posts stay when one goes on by script, comes back and reads again", async () => {
    const { context, page, problems } = await visit(browser());
    // Whoever goes on in the middle of a navigation breaks its request off, and the browser reports that.
    const asked = new Set<Request>();
    page.on("request", (request) => asked.add(request));
    page.on("requestfinished", (request) => asked.delete(request));
    page.on("requestfailed", (request) => asked.delete(request));
    const settled = () => expect.poll(() => asked.size).toBe(0);
    await page.goto("/questions?tab=latest");
    await page.locator(aThread).filter({ hasText: /\w/ }).first().click();
    await page.waitForURL(/\/questions\/\d+\/.+/);
    const thread = page.url();
    const words = async () => (await page.locator("article.thread").innerText()).replace(/\s+/g, " ");
    const before = await words();
    expect(before.length).toBeGreaterThan(200);
    await settled();
    await page.getByRole("link", { name: "Wardround" }).first().click();
    await page.waitForURL((url) => url.pathname === "/");
    // Home itself has come, not an empty frame under its address.
    await page.locator(aThread).first().waitFor();
    await settled();
    await page.goBack();
    await page.waitForURL(thread);
    await expect.poll(words).toBe(before);
    await settled();
    await page.goForward();
    await page.waitForURL((url) => url.pathname === "/");
    await page.locator(aThread).first().waitFor();
    await settled();
    await page.goBack();
    await expect.poll(words).toBe(before);
    await settled();
    await page.reload();
    expect(await words()).toBe(before);
    expect(problems).toEqual([]);
    await context.close();
  });

  it("a synonym finds what was asked with the other word", async () => {
    const { context, page } = await visit(browser());
    const found = async (query: string) => {
      await page.goto(`/search?q=${encodeURIComponent(query)}`);
      return page
        .locator(aThread)
        .evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLAnchorElement).pathname))]);
    };
    const long = await found("myocardial infarction");
    expect(long.length).toBeGreaterThan(0);
    expect((await found("MI")).sort()).toEqual(long.sort());
    await context.close();
  });

  it("says on every page of the demo that the examples are invented", async () => {
    const { context, page } = await visit(browser());
    for (const address of ["/", "/questions", "/search", "/sign-in", "/house/privacy"]) {
      await page.goto(address);
      expect(await page.getByText(/invented example/i).count(), address).toBeGreaterThan(0);
    }
    await context.close();
  });

  it("j and k walk through a list and Enter opens what they reached", async () => {
    const { context, page, problems } = await visit(browser());
    await page.goto("/questions?tab=latest");
    const reached = () => page.evaluate(() => document.activeElement?.getAttribute("href") ?? "");
    // The first press may come before the script.
    await expect
      .poll(async () => {
        await page.keyboard.press("j");
        return reached();
      })
      .toMatch(/^\/questions\/\d+\//);
    const first = await reached();
    await page.keyboard.press("j");
    expect(await reached()).not.toBe(first);
    await page.keyboard.press("k");
    expect(await reached()).toBe(first);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname === first);
    expect(problems).toEqual([]);
    await context.close();
  });
});
