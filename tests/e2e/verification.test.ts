import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { demoPerson, inBrowser, signIn, visit } from "../support/browser";

const JOURNEY = 180_000;

inBrowser("showing who one is", (browser) => {
  const folder = mkdtempSync(join(tmpdir(), "wardround-card-"));
  const card = join(folder, "card.png");
  beforeAll(async () => {
    const grey = { create: { width: 480, height: 300, channels: 3 as const, background: "#9aa" } };
    writeFileSync(card, await sharp(grey).png().toBuffer());
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function sayRole(page: Page, role: string, stage: string): Promise<void> {
    await page.goto("/account");
    await page
      .getByRole("link", { name: /Your verification|Show who you are/ })
      .first()
      .click();
    await page.waitForURL(/\/verify/);
    // Whoever is verified finds that first, and asks anew below it.
    await page.getByText("Ask again, or for another role").click();
    await page.selectOption("#role", role);
    await page.fill("#stage", stage);
    await page.selectOption("#country", "United Kingdom");
  }

  async function showCard(page: Page): Promise<void> {
    await page.getByRole("radio", { name: /sign in through/i }).check();
    expect(await page.locator("#until").isVisible()).toBe(false);
    await page.getByRole("radio", { name: /staff or student card/ }).check();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Enter the last day on the card").first().waitFor();
    await page.getByRole("radio", { name: /staff or student card/ }).check();
    await page.fill("#until", "2099-12-31");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.locator("#file").setInputFiles(card);
    await page.getByRole("button", { name: "Add it" }).click();
    await page.getByRole("link", { name: "Page 1" }).waitFor();
  }

  /** Whoever goes on goes on with what is chosen above, or is told why not. */
  async function changeOnTheWay(page: Page): Promise<void> {
    const card = page.getByRole("radio", { name: /staff or student card/ });
    const onward = page.getByRole("button", { name: "Go on: look at it" });
    await page.fill("#until", "2001-12-31");
    await onward.click();
    await page.getByText("This date has passed").first().waitFor();
    expect(await page.inputValue("#until")).toBe("2001-12-31");
    await page.getByRole("radio", { name: /e-mail address at work/ }).check();
    await onward.click();
    await page.getByRole("button", { name: "Send the link" }).waitFor();
    expect(await page.getByRole("button", { name: "Send it in" }).count()).toBe(0);
    await card.check();
    await page.fill("#until", "2099-12-31");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("button", { name: "Send it in" }).waitFor();
  }

  /** A moderator takes the claim of this name and decides. */
  async function review(page: Page, name: string, ticks: RegExp[], decision: "Approve" | "Refuse"): Promise<void> {
    await page.goto("/moderation/verifications");
    await page.getByRole("link", { name }).click();
    expect(await page.locator("img").count()).toBe(0);
    await page.getByRole("button", { name: "Take this" }).click();
    const picture = page.getByRole("img", { name: /Page 1 of what was shown/ });
    await picture.waitFor();
    await expect
      .poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth), { timeout: 20_000 })
      .toBe(480);
    await page.getByRole("radio", { name: decision }).check();
    await page.getByRole("textbox", { name: /^Why/ }).fill("Looked at, and it is so.");
    await page.getByRole("button", { name: /^Decide/ }).click();
    // What is missing is said, and what was typed is kept.
    await page.getByText("needs more").first().waitFor();
    await expect.poll(() => page.getByRole("textbox", { name: /^Why/ }).inputValue()).toContain("Looked at");
    for (const tick of ticks) await page.getByRole("checkbox", { name: tick }).check();
    await page.getByRole("radio", { name: decision }).check();
    await page.getByRole("button", { name: /^Decide/ }).click();
    await page.getByText("The applicant is told").waitFor();
  }

  it(
    "a doctor in training is verified anew with a number and a card",
    async () => {
      const doctor = await visit(browser());
      await signIn(doctor.page, "trainee");
      const { page } = doctor;
      await sayRole(page, "trainee", "Specialty registrar");
      await page.selectOption("#specialty", { label: "Emergency medicine" });
      await page.getByRole("button", { name: "Continue" }).click();
      await page.getByRole("textbox", { name: "Your number there" }).fill("12");
      await page.getByRole("button", { name: "Continue" }).click();
      await page.getByText("has seven digits").first().waitFor();
      await page.getByRole("textbox", { name: "Your number there" }).fill("7111222");
      await page.getByRole("button", { name: "Continue" }).click();
      await showCard(page);
      await changeOnTheWay(page);
      await page.getByRole("button", { name: "Send it in" }).click();
      await page.getByText("A person looks at this").waitFor();

      const moderator = await visit(browser());
      await signIn(moderator.page, "moderator");
      const name = await page.evaluate(() => document.querySelector(".rail .who .name")?.textContent ?? "");
      await review(moderator.page, name, [/^On the register/, /^The register/, /^Card seen/], "Approve");

      await page.goto("/verify");
      await page.getByText(/^Verified: Doctor in training/).waitFor();
      await page.goto(`/people/${demoPerson("trainee").email.split("@")[0]}`);
      await page.getByText("Card seen, with name, photograph and expiry").waitFor();
      expect([...doctor.problems, ...moderator.problems]).toEqual([]);
      await doctor.context.close();
      await moderator.context.close();
    },
    JOURNEY,
  );

  it(
    "a student does so with script off",
    async () => {
      const student = await visit(browser(), { javaScriptEnabled: false });
      await signIn(student.page, "student");
      const { page } = student;
      await sayRole(page, "student", "Year 4");
      await page.getByRole("button", { name: "Continue" }).click();
      await showCard(page);
      await changeOnTheWay(page);
      await page.getByRole("button", { name: "Send it in" }).click();
      await page.getByText("A person looks at this").waitFor();
      await page.getByRole("button", { name: /Take it back/ }).click();
      await page.getByText("It is gone").waitFor();
      await page.goto("/verify/proof");
      await page.getByText("Ask again, or for another role").waitFor();
      expect(await page.getByRole("radio", { name: /staff or student card/ }).count()).toBe(0);
      expect(student.problems).toEqual([]);
      await student.context.close();
    },
    JOURNEY,
  );
});
