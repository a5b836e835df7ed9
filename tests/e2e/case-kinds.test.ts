import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument, StandardFonts } from "pdf-lib";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { Member } from "~/core/actor";
import { inBrowser, type Visit } from "../support/browser";
import { beginCase } from "../support/case-acts";
import { type CaseSite, startCaseSite } from "../support/case-site";
import { madeDicom, madeUp } from "../support/dicom";
import { aClip, noFfmpeg } from "../support/files/videos";
import { aMember, anEducator } from "../support/people";

// Its files go through the real engine, beside other tests.
const SLOWLY = 180_000;

inBrowser("a case with", (browser) => {
  let site: CaseSite;
  const folder = mkdtempSync(join(tmpdir(), "wardround-kinds-"));
  const visits: Visit[] = [];
  beforeAll(async () => {
    site = await startCaseSite();
  }, SLOWLY);
  afterEach(async () => {
    for (const { problems, context } of visits.splice(0)) {
      expect(problems).toEqual([]);
      await context.close();
    }
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await site?.close();
  });

  async function pageOf(member: Member): Promise<Page> {
    const one = await site.visitAs(browser(), member);
    visits.push(one);
    return one.page;
  }

  /** Sent in by its author, approved by an educator; made-up material comes out at once. Gives back a reader on it. */
  async function publish(author: Page, at: string): Promise<Page> {
    await author.goto(at);
    await author.getByRole("checkbox", { name: "I confirm every one of these" }).check();
    await author.getByRole("button", { name: "Send in" }).click();
    await author.getByText("Waiting for the second person").first().waitFor();
    const checker = await pageOf(await anEducator(site.forum, "cardiology"));
    await checker.goto(`/cases/checks/${at.split("/").at(-1)}`);
    await checker.getByRole("button", { name: "Take this case" }).click();
    await checker.getByRole("radio", { name: /^Approve/ }).check();
    await checker.getByRole("button", { name: /^Decide/ }).click();
    await checker.waitForURL((url) => url.pathname === "/cases/checks");
    await site.forum.jobs.drain();
    await author.goto(at);
    const thread = (await author.getByRole("link", { name: "Read it as members do" }).getAttribute("href")) ?? "";
    const reader = await pageOf(await aMember(site.forum));
    await reader.goto(thread);
    return reader;
  }

  it(
    "a stack of CT slices is reviewed and read with keys alone",
    async () => {
      const author = await pageOf(await aMember(site.forum));
      const at = await beginCase(author, "What did the slices of the made-up scan show?");
      const review = await site.attach(author, at, {
        name: "IM0001",
        mimeType: "application/dicom",
        // Each slice a disc of another size on air.
        buffer: Buffer.from(madeDicom({ rows: 96, columns: 96, frames: 3, sample: disc, more: hounsfield })),
      });
      await author.goto(review);
      const slice = author.locator(".frame-turner, .slide").locator("output");
      expect(await slice.innerText()).toBe("Slice 1 of 3");
      const shown = author.locator(".sheet img");
      const first = await shown.getAttribute("src");
      await author.getByRole("button", { name: "Box in the middle" }).focus();
      await author.keyboard.press("PageDown");
      expect(await slice.innerText()).toBe("Slice 2 of 3");
      expect(await shown.getAttribute("src")).not.toBe(first);
      await author.keyboard.press("End");
      expect(await slice.innerText()).toBe("Slice 3 of 3");
      await author.getByRole("button", { name: "bone" }).focus();
      await author.keyboard.press("Enter");
      expect(await author.getByRole("button", { name: "bone" }).getAttribute("aria-pressed")).toBe("true");
      expect(await slice.innerText()).toBe("Slice 3 of 3");
      await author.keyboard.press("n");
      expect(await author.locator("[data-row]").count()).toBe(1);
      await author.getByRole("checkbox", { name: /On every frame/ }).focus();
      await author.keyboard.press("Space");
      await site.confirm(author, review, "Three slices, each with one bright disc.");

      const reader = await publish(author, at);
      expect(await reader.content()).not.toMatch(
        new RegExp([madeUp.hospital, madeUp.record, "Winterbourne"].join("|")),
      );
      const picture = reader.getByRole("img", { name: /one bright disc/ });
      await picture.waitFor();
      const seen = new Set([await picture.getAttribute("src")]);
      await reader.getByRole("link", { name: /one bright disc/ }).focus();
      for (const key of ["ArrowDown", "End", "Home"]) {
        await reader.keyboard.press(key);
        seen.add(await picture.getAttribute("src"));
      }
      expect(seen.size).toBe(3);
      expect(await reader.locator("[data-slice-words]").innerText()).toBe("Slice 1 of 3");
      await reader.getByRole("slider", { name: /Slice/ }).focus();
      await reader.keyboard.press("ArrowRight");
      expect(await reader.locator("[data-slice-words]").innerText()).toBe("Slice 2 of 3");

      await reader.getByRole("link", { name: /one bright disc/ }).focus();
      await reader.keyboard.press("Enter");
      const large = reader.getByRole("dialog");
      await large.waitFor();
      expect(await large.locator("output").innerText()).toBe("2 of 3");
      await reader.keyboard.press("ArrowDown");
      expect(await large.locator("output").innerText()).toBe("3 of 3");
      const soft = await large.getByRole("img").getAttribute("src");
      await large.getByRole("button", { name: "bone" }).focus();
      await reader.keyboard.press("Enter");
      expect(await large.getByRole("img").getAttribute("src")).not.toBe(soft);
      await expect
        .poll(() => large.getByRole("img").evaluate((one: HTMLImageElement) => one.naturalWidth))
        .toBeGreaterThan(0);
      await reader.keyboard.press("Escape");
      expect(await reader.evaluate(() => document.activeElement?.hasAttribute("data-enlarge"))).toBe(true);
    },
    SLOWLY,
  );

  it(
    "pages of a document and a table of results is read page by page, without what identified somebody",
    async () => {
      const author = await pageOf(await aMember(site.forum));
      const at = await beginCase(author, "What did the made-up report and the bloods add?");
      const review = await site.attach(author, at, {
        name: "report.pdf",
        mimeType: "application/pdf",
        buffer: Buffer.from(await twoPages()),
      });
      await author.goto(review);
      const page = author.locator(".slide output");
      expect(await page.innerText()).toBe("Page 1 of 2");
      const rows = author.locator("[data-row]");
      expect(await rows.count()).toBeGreaterThan(0);
      await site.confirm(author, review, "Two pages of measurements in a grey frame.");

      await author.goto(at);
      await author.getByText("Paste a table of results instead").click();
      await author
        .getByRole("textbox", { name: "Table" })
        .fill("Bloods\nTest,Day 1,Day 3,Unit,Reference\nPotassium,6.1,4.2,mmol/L,3.5-5.3");
      await author.getByRole("button", { name: "Attach the table" }).click();
      await author.getByText("Waiting to be cleaned").waitFor();
      await site.forum.jobs.drain();
      await author.goto(at);
      await author
        .getByRole("link", { name: /^Review it/ })
        .last()
        .click();
      await author.getByRole("textbox", { name: "Value 1 of Potassium" }).fill("6.4");
      await author.getByRole("checkbox", { name: /I have read every line/ }).check();
      await author.getByRole("button", { name: "Confirm the table" }).click();
      await author.getByText("Confirmed by you").first().waitFor();

      const reader = await publish(author, at);
      const table = reader.getByRole("table", { name: /Bloods/ });
      expect((await table.getByRole("row", { name: /Potassium/ }).innerText()).replace(/\s+/g, " ")).toBe(
        "Potassium, mmol/L 6.4 ↑ high 4.2 3.5-5.3",
      );
      const picture = reader.getByRole("img", { name: /Two pages/ });
      const first = await picture.getAttribute("src");
      expect(await reader.locator("[data-slice-words]").innerText()).toBe("Page 1 of 2");
      await reader.getByRole("slider", { name: /Page/ }).focus();
      await reader.keyboard.press("End");
      expect(await reader.locator("[data-slice-words]").innerText()).toBe("Page 2 of 2");
      expect(await picture.getAttribute("src")).not.toBe(first);
    },
    SLOWLY,
  );

  it.skipIf(noFfmpeg)(
    `a video is covered for its author and plays without sound for a reader${noFfmpeg ? ` (skipped: ${noFfmpeg})` : ""}`,
    async () => {
      const author = await pageOf(await aMember(site.forum));
      const at = await beginCase(author, "What did the moving colours of the made-up clip show?");
      const file = await aClip(folder, {
        seconds: 1,
        size: "640x360",
        sound: true,
        tags: true,
        text: { words: "EXAMPLE, PAT 12-03-1981", from: 0, to: 1 },
      });
      const review = await site.attach(author, at, {
        name: "clip.mp4",
        mimeType: "video/mp4",
        buffer: readFileSync(file),
      });
      await author.goto(review);
      expect(await author.locator("[data-row]").filter({ hasText: "writing" }).count()).toBeGreaterThan(0);
      await site.confirm(author, review, "Colours that run slowly into one another.");
      const reader = await publish(author, at);
      const video = reader.locator("video");
      await video.evaluate((one: HTMLVideoElement) => one.play());
      await expect.poll(() => video.evaluate((one: HTMLVideoElement) => one.currentTime)).toBeGreaterThan(0);
      expect(await video.getAttribute("aria-label")).toBe("Colours that run slowly into one another.");
      const address = (await video.getAttribute("src")) ?? "";
      const bytes = await (await reader.request.get(address)).body();
      expect(bytes.toString("latin1")).not.toMatch(/soun|mp4a|Mrs Example|Phone 9/);
    },
    SLOWLY,
  );
});

/** Air around a disc that grows from slice to slice, in stored values of twelve bits. */
const disc = (frame: number, row: number, column: number) =>
  Math.hypot(row - 48, column - 48) < 14 + frame * 8 ? 1_100 : 24;
const hounsfield = { "00281052": { vr: "DS", Value: ["-1024"] }, "00281053": { vr: "DS", Value: ["1"] } };

async function twoPages(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const number of [1, 2]) {
    const page = pdf.addPage([420, 300]);
    page.drawRectangle({ x: 60, y: 40, width: 300, height: 140, borderWidth: 2 });
    page.drawText(`Measurement ${number}: 4.2`, { x: 80, y: 100, size: 18, font });
    page.drawText("Patient: Pat Example, born 12 March 1981", { x: 40, y: 250, size: 14, font });
  }
  return pdf.save();
}
