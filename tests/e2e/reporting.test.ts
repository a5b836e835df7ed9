import { expect, it } from "vitest";
import { inBrowser, signIn, visit } from "../support/browser";

inBrowser("reporting", (browser) => {
  it("a visitor's report hides a post at once, and a moderator puts it back", async () => {
    const visitor = await visit(browser(), { javaScriptEnabled: false });
    await visitor.page.goto("/questions?tab=latest&state=senior");
    const title = await visitor.page.locator(".feed h2 a").first().innerText();
    const address = (await visitor.page.locator(".feed h2 a").first().getAttribute("href")) ?? "";
    await visitor.page.goto(`/flags/new?kind=thread&id=${/\d+/.exec(address)?.[0]}`);
    await visitor.page.getByRole("button", { name: "Send report" }).click();
    await visitor.page.waitForURL(/\/flags\/sent/);
    expect((await visitor.page.goto(address))?.status()).toBeGreaterThanOrEqual(400);
    expect(await visitor.page.content()).not.toContain(title);
    await visitor.page.goto("/questions?tab=latest");
    expect(await visitor.page.content()).not.toContain(title);

    const moderator = await visit(browser());
    await signIn(moderator.page, "moderator");
    await moderator.page.goto("/moderation");
    await moderator.page
      .getByRole("listitem")
      .filter({ hasText: title })
      .getByRole("link", { name: /Identifies somebody/ })
      .first()
      .click();
    await moderator.page.getByRole("button", { name: "Claim it" }).click();
    await moderator.page.getByRole("radio", { name: "Restore it" }).check();
    await moderator.page.getByRole("textbox", { name: /reason/i }).fill("Nobody can be recognised in it.");
    await moderator.page.getByRole("button", { name: /decide/i }).click();
    await expect.poll(async () => (await visitor.page.goto(address))?.status()).toBe(200);
    expect(moderator.problems).toEqual([]);
    await visitor.context.close();
    await moderator.context.close();
  });
});
