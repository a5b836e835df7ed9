import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Member } from "~/core/actor";
import { type Visit, visit } from "./browser";
import { type BuiltForum, startBuiltForum } from "./built-forum";

type FileOfForm = { name: string; mimeType: string; buffer: Buffer };

/**
 * A server of its own for journeys of cases: the test moves its clock, and files are cleaned when the test says so
 * instead of being waited for.
 */
export async function startCaseSite() {
  const site: BuiltForum = await startBuiltForum({ migrates: true });
  const { forum } = site;

  /** A member's browser, signed in; nobody's for null. */
  async function visitAs(browser: Browser, member: Member | null, options: BrowserContextOptions = {}): Promise<Visit> {
    const one = await visit(browser, { ...options, baseURL: site.url });
    if (member) {
      const [name = "", value = ""] = (await site.cookieOf(member)).split("=", 2);
      await one.context.addCookies([{ name, value, url: site.url }]);
    }
    return one;
  }

  /** Chooses a file on the case's page, has it cleaned, and returns where it is reviewed. */
  async function attach(page: Page, at: string, file: FileOfForm): Promise<string> {
    await page.goto(at);
    const lines = page.getByRole("list", { name: "Attachments" }).getByRole("listitem");
    await page.locator("#file").setInputFiles(file);
    const button = page.getByRole("button", { name: "Attach it" });
    if (await button.isVisible()) await button.click();
    await lines.filter({ hasText: "Waiting to be cleaned" }).waitFor();
    await forum.jobs.drain();
    await page.goto(at);
    return (
      (await page
        .getByRole("link", { name: /^Review it/ })
        .last()
        .getAttribute("href")) ?? ""
    );
  }

  /** Confirms a review; where more is found with the covers drawn, its author looks once more. */
  async function confirm(page: Page, review: string, alt: string): Promise<void> {
    for (let again = 0; again < 4; again++) {
      await page.getByRole("textbox", { name: "What can be seen" }).fill(alt);
      await page.getByRole("checkbox", { name: /I have looked at every part/ }).check();
      await page.getByRole("button", { name: "Cover and confirm" }).click();
      await page.getByText("Being covered").first().waitFor();
      await forum.jobs.drain();
      await page.goto(review);
      if ((await page.locator("main header [role=status]").innerText()).includes("Confirmed by you")) return;
    }
    throw new Error("Something more was found each time.");
  }

  return { ...site, visitAs, attach, confirm };
}

export type CaseSite = Awaited<ReturnType<typeof startCaseSite>>;
