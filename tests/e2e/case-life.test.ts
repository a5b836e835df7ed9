import type { BrowserContextOptions, Page } from "playwright-core";
import sharp, { type Sharp } from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { publishDueCases } from "~/features/cases/case/publication.server";
import { inBrowser } from "../support/browser";
import { aDrawnFilm, fillCase } from "../support/case-acts";
import { type CaseSite, startCaseSite } from "../support/case-site";
import { caseRow, withGovernance } from "../support/cases";
import { aMember, aModerator, anEducator } from "../support/people";

// Its pictures go through the real detectors, beside other tests.
const SLOWLY = 180_000;
const words = "EXAMPLE, PAT 12-03-1981";
const alt = "A dark film with one grey oval in its middle.";

inBrowser("the life of a case of a real patient", (browser) => {
  let site: CaseSite;
  beforeAll(async () => {
    // A server of its own: a case comes out after days, and here a test moves the clock.
    site = await startCaseSite();
    await withGovernance(site.forum);
  }, SLOWLY);
  afterAll(() => site?.close());

  /** Everything that happens to a case, each by who does it. */
  async function wholeLife(title: string, options: BrowserContextOptions): Promise<void> {
    const { forum } = site;
    const scripted = options.javaScriptEnabled !== false;
    const author = await site.visitAs(browser(), await aMember(forum), options);
    const checker = await site.visitAs(browser(), await anEducator(forum, "cardiology"), options);
    const reader = await site.visitAs(browser(), await aMember(forum), options);
    const moderator = await site.visitAs(browser(), await aModerator(forum), options);
    const patient = await site.visitAs(browser(), null, options);

    // Composed, and consented to: the slip with the code is shown once.
    await fillCase(author.page, title);
    await author.page.getByRole("button", { name: "Save and go on" }).click();
    await author.page.waitForURL(/\/cases\/[\w-]{16,}/);
    const at = new URL(author.page.url()).pathname;
    const code = await consent(author.page, at);

    // A film with a name burned into it is attached, looked at and covered.
    const film = await aDrawnFilm(words, `<ellipse cx="400" cy="330" rx="180" ry="130" fill="#8a8f8f"/>`);
    const review = await site.attach(author.page, at, { name: "film.png", mimeType: "image/png", buffer: film });
    await author.page.goto(review);
    const written = author.page.locator("[data-row]").filter({ hasText: "writing" });
    expect(await written.count()).toBeGreaterThan(0);
    if (scripted) {
      await written.first().focus();
      await author.page.keyboard.press("n");
      await author.page.keyboard.press("Shift+ArrowDown");
      const own = author.page.locator("[data-row]").filter({ hasText: "yours" });
      expect(await own.count()).toBe(1);
      await author.page.keyboard.press("Delete");
      expect(await own.count()).toBe(0);
    }
    await site.confirm(author.page, review, alt);

    // Attested and sent in; somebody else looks at it.
    await author.page.goto(at);
    await author.page.getByRole("checkbox", { name: "I confirm every one of these" }).check();
    await author.page.getByRole("button", { name: "Send in" }).click();
    await author.page.getByText("Waiting for the second person").first().waitFor();
    await checker.page.goto("/cases/checks");
    await checker.page.getByRole("link", { name: title }).click();
    expect(await checker.page.getByRole("img", { name: alt }).count()).toBe(0);
    await checker.page.getByRole("button", { name: "Take this case" }).click();
    await checker.page.getByRole("img", { name: alt }).waitFor();
    await checker.page.getByRole("radio", { name: /^Approve/ }).check();
    await checker.page.getByRole("button", { name: /^Decide/ }).click();
    await checker.page.waitForURL((url) => url.pathname === "/cases/checks");

    // It comes out days later, not before.
    const token = at.split("/").at(-1) ?? "";
    await forum.jobs.drain();
    await reader.page.goto("/questions?tab=latest");
    expect(await reader.page.content()).not.toContain(title);
    forum.time.now = (await caseRow(forum, token)).publish_at ?? 0;
    await publishDueCases(forum.as(await aMember(forum)));
    await forum.jobs.drain();

    // A reader gets the picture, and not one pixel of the name.
    await reader.page.goto("/questions?tab=latest");
    await reader.page.getByRole("main").getByRole("link", { name: title }).first().click();
    const shown = reader.page.getByRole("img", { name: alt });
    await shown.waitFor();
    const thread = new URL(reader.page.url()).pathname;
    const media = await reader.page.getByRole("link", { name: alt }).getAttribute("href");
    const addresses = [media ?? "", (await shown.getAttribute("src")) ?? ""];
    expect(await statuses(reader.page, addresses)).toEqual([200, 200]);
    for (const address of addresses) await expectCovered(reader.page, address, film);
    expect(await statuses(patient.page, addresses)).not.toContain(200);

    // Reported, it is hidden at once; a moderator finds nothing and puts it back.
    await reader.page.getByRole("link", { name: "Report a concern" }).click();
    await reader.page.getByRole("radio", { name: /identify somebody/ }).check();
    await reader.page.getByRole("button", { name: "Send report" }).click();
    await reader.page.waitForURL(/\/flags\/sent/);
    expect(await statuses(reader.page, [...addresses, thread])).toEqual([404, 404, 404]);
    await moderator.page.goto("/moderation");
    const item = moderator.page.getByRole("listitem").filter({ hasText: title });
    await item.getByRole("link", { name: /Identifies somebody/ }).click();
    await moderator.page.getByRole("button", { name: "Claim it" }).click();
    await moderator.page.getByRole("radio", { name: "Restore it" }).check();
    await moderator.page.getByRole("textbox", { name: /^Reason/ }).fill("Nobody can be recognised in it.");
    await moderator.page.getByRole("button", { name: /^Decide/ }).click();
    await moderator.page.waitForURL(/done=decided/);
    expect(await statuses(reader.page, addresses)).toEqual([200, 200]);

    // The patient takes it back with the code, without saying who they are: nothing of it is left for anybody.
    await patient.page.goto("/withdrawal");
    await patient.page.getByRole("textbox", { name: "Code on your slip" }).fill(code.toLowerCase());
    await patient.page.getByRole("button", { name: "Withdraw the case" }).click();
    await patient.page.getByRole("heading", { name: "Your case is withdrawn" }).waitFor();
    await forum.jobs.drain();
    for (const one of [reader, author, checker, moderator]) {
      for (const status of await statuses(one.page, [...addresses, thread])) expect([404, 410]).toContain(status);
      await one.page.goto("/questions?tab=latest");
      expect(await one.page.content()).not.toContain(title);
    }
    for (const one of [author, checker, reader, moderator, patient]) {
      expect(one.problems).toEqual([]);
      await one.context.close();
    }
  }

  /** Written consent of an adult, for members; gives back the code on the slip. */
  async function consent(page: Page, at: string): Promise<string> {
    await page.goto(`${at}/consent`);
    await page.getByRole("radio", { name: /^Written consent/ }).check();
    await page.getByRole("checkbox", { name: /^Members/ }).check();
    await page.getByRole("radio", { name: /^An adult who decides/ }).check();
    await page.getByRole("textbox", { name: /^Who keeps/ }).fill("Medical records of the department");
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL(/\/slip$/);
    return page.locator(".code").innerText();
  }

  it(
    "goes from the first word to the patient's withdrawal",
    () => wholeLife("What did the oval on the film mean?", {}),
    SLOWLY,
  );
  it(
    "does so with script off as well",
    () => wholeLife("What did the grey oval hide behind it?", { javaScriptEnabled: false }),
    SLOWLY,
  );
});

const statuses = (page: Page, addresses: readonly string[]) =>
  Promise.all(addresses.map(async (address) => (await page.request.get(address, { maxRedirects: 0 })).status()));

/** Where the film was bright with letters, the picture is as dark as a cover; the oval is still there. */
async function expectCovered(page: Page, address: string, film: Buffer): Promise<void> {
  const got = sharp(await (await page.request.get(address)).body());
  const { width = 0, height = 0 } = await got.metadata();
  const grey = (picture: Sharp) => picture.greyscale().raw().toBuffer();
  const [before, after] = await Promise.all([grey(sharp(film).resize(width, height)), grey(got.clone())]);
  let letters = 0;
  for (const [place, value] of before.entries())
    if (value > 160) {
      letters++;
      expect(after[place], `pixel ${place % width}, ${Math.floor(place / width)}`).toBeLessThan(80);
    }
  expect(letters).toBeGreaterThan(500);
  expect(after[Math.floor(height * 0.55) * width + Math.floor(width / 2)]).toBeGreaterThan(110);
}
