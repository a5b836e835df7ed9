import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inBrowser, signIn, visit } from "../support/browser";
import { answer, ask, fillQuestion, unique } from "./asking";

const post = (page: Page, body: string) => page.locator("article[id^=answer-]").filter({ hasText: body });
const answerField = (page: Page) => page.getByRole("textbox", { name: "Your answer" });

inBrowser("writing", (browser) => {
  it("works with script off: ask, be asked for what is missing, answer, find useful", async () => {
    const scriptless = { javaScriptEnabled: false };
    const asker = await visit(browser(), scriptless);
    await signIn(asker.page, "student");
    const title = unique("Why was the potassium checked again before the insulin");
    await fillQuestion(asker.page, { title, asking: "   " });
    await asker.page.getByRole("button", { name: "Post question" }).click();
    await asker.page.getByRole("heading", { name: /needs? changing/ }).waitFor();
    expect(await asker.page.getByRole("textbox", { name: "Question in one sentence" }).inputValue()).toBe(title);
    await asker.page.getByRole("textbox", { name: "What I’m asking" }).fill("What could have gone wrong?");
    await asker.page.getByRole("button", { name: "Post question" }).click();
    await asker.page.getByRole("heading", { level: 1, name: title }).waitFor();

    const mentor = await visit(browser(), scriptless);
    await signIn(mentor.page, "mentor");
    await mentor.page.goto(asker.page.url());
    await answer(mentor.page, "Insulin moves potassium into cells.");

    await asker.page.reload();
    const useful = post(asker.page, "Insulin moves potassium")
      .getByRole("button", { name: /^Useful/ })
      .first();
    expect(await useful.getAttribute("aria-pressed")).toBe("false");
    await useful.click();
    await asker.page.waitForLoadState();
    expect(await useful.getAttribute("aria-pressed")).toBe("true");
    expect(await useful.innerText()).toMatch(/1/);
    await asker.context.close();
    await mentor.context.close();
  });

  it("a patient still under care is refused at once, and the typed text stays, with script off too", async () => {
    const { context, page } = await visit(browser(), { javaScriptEnabled: false });
    await signIn(page, "student");
    const title = unique("Why did the team wait");
    await fillQuestion(page, { title, asking: "Why?" });
    await page.getByRole("radio", { name: "Still under care" }).check();
    expect(await page.getByText("Wardround takes no live patients. Call your team.").first().isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Post question" }).isVisible()).toBe(false);
    await page.getByRole("radio", { name: "No patient: a general question" }).check();
    expect(await page.getByRole("textbox", { name: "Question in one sentence" }).inputValue()).toBe(title);
    await context.close();
  });

  it("a double click posts one answer", async () => {
    const { context, page, problems } = await visit(browser());
    await signIn(page, "trainee");
    await page.goto("/questions?tab=unanswered");
    await page.locator(".feed h2 a").first().click();
    await answerField(page).waitFor();
    const said = unique("The second look showed more than the first");
    await answerField(page).fill(said);
    await page.getByRole("button", { name: "Post answer" }).dblclick();
    await post(page, said).first().waitFor();
    await page.reload();
    expect(await post(page, said).count()).toBe(1);
    expect(problems).toEqual([]);
    await context.close();
  });

  it("an empty answer says what to do, and what was typed elsewhere stays", async () => {
    const { context, page } = await visit(browser());
    await signIn(page, "trainee");
    await page.goto("/questions?tab=curated");
    await page.locator(".feed h2 a").first().click();
    await answerField(page).fill("    ");
    await page.getByText("Declare an interest").click();
    await page.getByRole("textbox", { name: "Your interests" }).fill("I taught this course");
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("button", { name: "Post answer" }).click();
    expect((await answered).status()).toBe(422);
    await page.locator("[aria-invalid=true]").waitFor();
    expect(await page.getByRole("textbox", { name: "Your interests" }).inputValue()).toBe("I taught this course");
    await context.close();
  });

  it("what somebody typed is there again after the page was left", async () => {
    const { context, page } = await visit(browser());
    await signIn(page, "student");
    const title = unique("Why was the second troponin taken");
    await page.goto("/ask");
    await page.getByRole("radio", { name: "No patient: a general question" }).check();
    const saved = page.waitForResponse((response) => response.url().endsWith("/drafts/autosave"));
    await page.getByRole("textbox", { name: "Question in one sentence" }).fill(title);
    expect((await saved).status()).toBe(200);
    await page
      .getByText(/Draft saved/)
      .first()
      .waitFor();
    await page.goto("/");
    await page.goto("/ask");
    expect(await page.getByRole("textbox", { name: "Question in one sentence" }).inputValue()).toBe(title);
    await context.close();
  });

  it("an anonymous asker is named to nobody, and may comment but not answer", async () => {
    const asker = await visit(browser());
    await signIn(asker.page, "student");
    const title = unique("Is it normal to freeze at the bedside");
    const address = await ask(asker.page, { title, asking: "What helped?", anonymous: true });
    expect(await asker.page.getByRole("main").innerText()).toContain("Anonymous");
    expect(await answerField(asker.page).count()).toBe(0);

    for (const role of ["mentor", "educator", "moderator"]) {
      const other = await visit(browser());
      await signIn(other.page, role);
      await other.page.goto(address);
      expect(await other.page.getByRole("main").innerText(), role).toMatch(/Anonymous [A-Z]\w+/);
      const html = await other.page.content();
      expect(html, role).not.toContain("Noor");
      expect(html, role).not.toContain("/people/noor");
      await other.context.close();
    }
    await asker.context.close();
  });

  it("asking needs no mouse", async () => {
    const { context, page, problems } = await visit(browser());
    await signIn(page, "student");
    await page.goto("/");
    const tabTo = async (name: string, key = "Tab") => {
      for (let press = 0; press < 80; press++) {
        await page.keyboard.press(key);
        const focused = await page.evaluate(() => {
          const element = document.activeElement;
          const label = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
          const labels = label || element instanceof HTMLSelectElement ? [...(element.labels ?? [])] : [];
          return [element?.textContent ?? "", ...labels.map((one) => one.textContent ?? "")].join(" ");
        });
        if (focused.includes(name)) return;
      }
      throw new Error(`The keyboard never reached "${name}".`);
    };
    await tabTo("Ask a question");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Ask a question" }).waitFor();
    await tabTo("The episode is over");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("radio", { name: "No patient: a general question" }).isChecked()).toBe(true);
    const title = unique("Why was the lactate repeated");
    await tabTo("Question in one sentence");
    await page.keyboard.type(title);
    await tabTo("Specialty");
    await page.keyboard.type("Card");
    await tabTo("What I’m asking");
    await page.keyboard.type("What did the trend add?");
    await tabTo("Post question");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });
});
