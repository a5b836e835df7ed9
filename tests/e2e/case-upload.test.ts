import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, expect, it } from "vitest";
import { PIECE } from "~/features/cases/upload/upload";
import { inBrowser, signIn, visit } from "../support/browser";
import { beginCase, fillCase } from "../support/case-acts";
import { unique } from "./asking";

const SLOWLY = 120_000;

inBrowser("attaching a file", (browser) => {
  const folder = mkdtempSync(join(tmpdir(), "wardround-upload-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(
    "shows how far it is, waits for a lost connection, and goes on where it was after a reload",
    async () => {
      const { context, page, problems } = await visit(browser());
      await signIn(page, "student", 0);
      const at = await beginCase(page, "What did the grain on the made-up film hide?");
      // Noise does not get smaller: three pieces and a bit.
      const file = join(folder, "film.png");
      const noise = { create: { width: 1_500, height: 1_500, channels: 3 as const, background: "#777" } };
      const grain = sharp({ ...noise, create: { ...noise.create, noise: { type: "gaussian", mean: 120, sigma: 30 } } });
      writeFileSync(file, await grain.png({ compressionLevel: 0 }).toBuffer());

      const seen = await lineTo(page);
      await page.goto(at);
      await page.locator("#file").setInputFiles(file);
      // The connection goes with the second piece; the third try finds it again.
      await page.getByText("The connection was lost. What arrived is kept").waitFor();
      const bar = page.getByRole("list", { name: "Files on their way" }).getByRole("progressbar");
      expect(Number(await bar.getAttribute("value"))).toBeGreaterThan(0);

      // The page goes while the third piece is on its way: what arrived is offered to go on with.
      await expect.poll(() => seen.lost, { timeout: 20_000 }).toBeGreaterThan(2);
      await page.reload();
      await page.getByText("choose the same file again: it goes on where it was").waitFor();
      expect(seen.arrived).toEqual([0, PIECE]);
      seen.heals = true;
      await page.locator("#file").setInputFiles(file);
      await page
        .getByRole("list", { name: "Attachments" })
        .getByText(/Waiting to be cleaned|Being cleaned|Waiting for your review/)
        .waitFor();
      expect(seen.begun).toBe(1);
      expect(seen.arrived.slice(0, 3)).toEqual([0, PIECE, 2 * PIECE]);
      expect(await page.getByRole("list", { name: "Attachments" }).getByRole("listitem").count()).toBe(1);
      await page.getByRole("button", { name: /^Remove/ }).click();
      await page.getByText("Nothing is attached.").waitFor();
      expect(problems.filter((problem) => !problem.includes("ERR_"))).toEqual([]);
      await context.close();
    },
    SLOWLY,
  );

  it(
    "refuses what it is not, says so in a sentence, and sends twice what was pressed twice only once",
    async () => {
      const { context, page, problems } = await visit(browser());
      await signIn(page, "student", 0);
      const title = `${unique("What did a second press")} add to the first?`;
      await fillCase(page, title);
      await page.getByRole("button", { name: "Save and go on" }).dblclick();
      await page.waitForURL(/\/cases\/[\w-]{16,}/);
      await page.goto("/cases");
      expect(await page.getByRole("link", { name: title }).count()).toBe(1);

      const at = await beginCase(page, "What did the file with a wrong name hold?");
      await page.locator("#file").setInputFiles([
        { name: "empty.png", mimeType: "image/png", buffer: Buffer.alloc(0) },
        { name: "film.png", mimeType: "image/png", buffer: Buffer.from("<!doctype html><title>No film</title>") },
      ]);
      const coming = page.getByRole("list", { name: "Files on their way" });
      await coming.getByText("This file is empty. Choose another one.").waitFor();
      const line = page.getByRole("list", { name: "Attachments" }).getByRole("listitem");
      await line.getByText("Not usable").waitFor({ timeout: 60_000 });
      expect(await line.innerText()).toContain("This is a web page or XML.");
      expect(new URL(page.url()).pathname).toBe(at);
      await coming.getByRole("button", { name: /^Put away/ }).click();
      expect(await coming.count()).toBe(0);
      expect(problems).toEqual([]);
      await context.close();
    },
    SLOWLY,
  );
});

/** The line to the server: the second piece gets lost twice, the third until the line `heals`. */
async function lineTo(page: Page) {
  const seen = { begun: 0, arrived: [] as number[], lost: 0, heals: false };
  await page.route(/\/cases\/[^/]+\/uploads$/, (route) => {
    if (route.request().method() === "POST") seen.begun++;
    return route.continue();
  });
  await page.route(/\/uploads\/[^/]+$/, (route) => {
    const request = route.request();
    if (request.method() !== "PATCH") return route.continue();
    const offset = Number(request.headers()["upload-offset"]);
    if ((offset === PIECE && seen.lost < 2) || (offset === 2 * PIECE && !seen.heals)) {
      seen.lost++;
      return route.abort("connectionreset");
    }
    seen.arrived.push(offset);
    return route.continue();
  });
  return seen;
}
