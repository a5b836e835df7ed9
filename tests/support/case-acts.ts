import type { Page } from "playwright-core";
import sharp from "sharp";
import { expect } from "vitest";

/** A picture drawn here: a dark film with a made-up name burned in, and what else is drawn on it. */
export const aDrawnFilm = (words = "EXAMPLE, PAT 12-03-1981", drawing = ""): Promise<Buffer> =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600">
      <rect width="800" height="600" fill="#101414"/>
      <text x="420" y="50" font-family="sans-serif" font-size="26" fill="#f2f2f2">${words}</text>
      ${drawing}
    </svg>`),
  )
    .png()
    .toBuffer();

/** Fills in the words of a case, in cardiology. */
export async function fillCase(page: Page, title: string): Promise<void> {
  await page.goto("/cases/new");
  await page.getByRole("radio", { name: /^The episode is over/ }).check();
  await page.getByRole("textbox", { name: "Case in one sentence" }).fill(title);
  await page.getByRole("combobox", { name: "Specialty" }).selectOption("Cardiology");
  await page.getByRole("textbox", { name: "What I’m asking" }).fill("What did the film add?");
}

/** Begins a case of made-up material on the pages; returns its address. */
export async function beginCase(page: Page, title: string): Promise<string> {
  await fillCase(page, title);
  await page.locator("main form button[type=submit].main").click();
  await page.waitForURL(/\/cases\/[\w-]{16,}/);
  const at = new URL(page.url()).pathname.replace(/\/consent$/, "");
  await page.goto(`${at}/consent`);
  await page.locator('[name="basis"][value="synthetic"]').check();
  await page.locator('[name="source"]').fill("Drawn by a program for a test");
  await page.locator('[name="members"]').check();
  await page.locator("main form button[type=submit].main").click();
  await page.waitForURL((url) => url.pathname === at);
  return at;
}

/** Attaches a picture and waits until it can be reviewed; returns the address of its review. */
export async function attachPicture(page: Page, at: string, picture: Buffer): Promise<string> {
  await page.goto(at);
  // With script it is sent in pieces as soon as it is chosen; leaving the page before it arrived would break it off.
  const arrived = page
    .waitForResponse((answer) => answer.request().method() === "PATCH" && answer.status() === 204, { timeout: 90_000 })
    .catch(() => null);
  await page.locator("#file").setInputFiles({ name: "film.png", mimeType: "image/png", buffer: picture });
  const attach = page.getByRole("button", { name: "Attach it" });
  if (await attach.isVisible()) await attach.click();
  else expect(await arrived).not.toBeNull();
  const review = page.getByRole("link", { name: /^Review it/ }).last();
  await expect
    .poll(
      async () => {
        await page.reload();
        return review.count();
      },
      { timeout: 90_000, interval: 2_000 },
    )
    .toBeGreaterThan(0);
  return (await review.getAttribute("href")) ?? "";
}

/**
 * Confirms a review with the words given, and again while more is found with its covers drawn: then its author looks
 * once more. Comes back when it is confirmed.
 */
export async function confirmPicture(page: Page, review: string, alt: string): Promise<void> {
  for (let again = 0; again < 4; again++) {
    await page.getByRole("textbox", { name: "What can be seen" }).fill(alt);
    await page.getByRole("checkbox", { name: /I have looked at every part/ }).check();
    await page.getByRole("button", { name: "Cover and confirm" }).click();
    const state = () => page.locator("main header [role=status]").innerText();
    await expect
      .poll(
        async () => {
          await page.goto(review);
          return state();
        },
        { timeout: 120_000, interval: 1_500 },
      )
      .not.toContain("Being covered");
    if ((await state()).includes("Confirmed by you")) return;
  }
  throw new Error("Something more was found each time.");
}
