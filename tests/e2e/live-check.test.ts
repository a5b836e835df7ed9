import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inBrowser, signIn, visit } from "../support/browser";
import { fillQuestion, unique } from "./asking";

const asking = "Seen 12 March 2021 by Dr Harlow. Again on 12 March 2021?";
/** What one journey keeps is not asked again from the same member. */
const unkept = asking.replace("Harlow", "Oyelaran");
const askingField = (page: Page) => page.getByRole("textbox", { name: "What I’m asking" });
const panel = (page: Page) => page.getByRole("region", { name: "Privacy check" });
const found = (page: Page) => panel(page).getByRole("listitem");
const findOf = (page: Page, words: string) => found(page).filter({ has: page.locator("mark", { hasText: words }) });
/** The check waits for a pause of a second, and says one sentence in two. */
const soon = { timeout: 15_000 };

/** How often the page asked the server to look. */
function looks(page: Page): () => number {
  let count = 0;
  page.on("request", (request) => {
    if (request.method() === "POST" && new URL(request.url()).pathname === "/check") count++;
  });
  return () => count;
}

inBrowser("the check while somebody writes", (browser) => {
  it("looks once after a burst of keys, replaces with one key, keeps for a reason, and says so", async () => {
    const { context, page, problems } = await visit(browser());
    await signIn(page, "student");
    const title = unique("Why was the potassium checked");
    await fillQuestion(page, { title, asking: "" });
    const asked = looks(page);
    await askingField(page).pressSequentially(asking);
    await found(page).nth(1).waitFor();
    expect(await found(page).count()).toBe(2);
    // Typing takes longer than the pause between keys only where the machine is very busy.
    expect(asked()).toBeLessThan(4);
    await expect
      .poll(() => panel(page).getByRole("status").innerText(), soon)
      .toBe("Privacy check: 2 things to decide.");

    // By keyboard alone: the words stand twice, and both go.
    await page.getByRole("textbox", { name: "What to write instead of “12 March 2021”" }).fill("day 3");
    await page.getByRole("button", { name: "Replace “12 March 2021”" }).press("Enter");
    await expect.poll(() => askingField(page).inputValue(), soon).toBe("Seen day 3 by Dr Harlow. Again on day 3?");
    await expect.poll(() => found(page).count(), soon).toBe(1);
    await expect
      .poll(() => panel(page).getByRole("status").innerText(), soon)
      .toBe("Privacy check: 1 thing to decide.");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ""), soon)
      .toBe("Replace “Dr Harlow”");

    await page
      .getByRole("combobox", { name: "Why “Dr Harlow” is not a patient’s" })
      .selectOption("An author or a teacher");
    await page.getByRole("button", { name: "Post question" }).click();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    expect(await page.getByRole("article").first().innerText()).toContain("Seen day 3 by Dr Harlow.");
    expect(problems).toEqual([]);
    await context.close();
  });

  it("also looks at what was written before the script for it had come", async () => {
    const { context, page, problems } = await visit(browser());
    await signIn(page, "student");
    let come = () => {};
    const mayCome = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.goto("/ask", { waitUntil: "networkidle" });
    await page.route(/\/privacy-check-[^/]+\.js$/, async (route) => {
      await mayCome;
      await route.continue();
    });
    await askingField(page).fill("So said Dr Fenwick.");
    come();
    await findOf(page, "Dr Fenwick").waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  it("what is left undecided is refused with the typed text and the reasons kept", async () => {
    const { context, page } = await visit(browser());
    await signIn(page, "student");
    const title = unique("Why was it given late");
    await fillQuestion(page, { title, asking: "So said Dr Fenwick." });
    await page.getByRole("button", { name: "Post question" }).click();
    await page.getByRole("heading", { name: /needs? changing/ }).waitFor();
    expect(await askingField(page).inputValue()).toBe("So said Dr Fenwick.");
    expect(await found(page).count()).toBe(1);
    await context.close();
  });

  it("with script off the same form is the review page, with the typed text kept", async () => {
    const { context, page } = await visit(browser(), { javaScriptEnabled: false });
    await signIn(page, "student");
    const title = unique("Why was the dose halved");
    await fillQuestion(page, { title, asking: unkept });
    await page.getByRole("button", { name: "Post question" }).click();
    await page.getByRole("heading", { name: /needs? changing/ }).waitFor();
    expect(await askingField(page).inputValue()).toBe(unkept);
    expect(await found(page).count()).toBe(2);
    await findOf(page, "12 March 2021").getByRole("textbox").fill("day 3");
    await findOf(page, "Dr Oyelaran").getByRole("radio", { name: "Leave it out" }).check();
    await page.getByRole("button", { name: "Post question" }).click();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    expect(await page.getByRole("article").first().innerText()).toContain("Seen day 3 by. Again on day 3?");
    await context.close();
  });
});
