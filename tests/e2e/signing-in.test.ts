import { expect, it } from "vitest";
import { demoPerson, inBrowser, signIn, signInHere, visit } from "../support/browser";
import { newestMailLink } from "../support/demo-mail";

inBrowser("signing in", (browser) => {
  it("works with a password, and the account's menu says who is there", async () => {
    const { context, page, problems } = await visit(browser());
    await signIn(page, "student");
    await page.goto("/account");
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(problems).toEqual([]);
    await context.close();
  });

  it("works with script off", async () => {
    const { context, page } = await visit(browser(), { javaScriptEnabled: false });
    await signIn(page, "trainee");
    const answer = await page.goto("/account");
    expect(new URL(page.url()).pathname).toBe("/account");
    expect(answer?.status()).toBe(200);
    await context.close();
  });

  it("a wrong password keeps the typed address and says so in words", async () => {
    const { context, page } = await visit(browser());
    await page.goto("/sign-in");
    const main = page.getByRole("main");
    await main.getByLabel("E-mail").fill("nobody@example.org");
    await main.getByLabel("Password", { exact: true }).fill("not the password");
    // The page asks for the question of a passkey by a post of its own.
    const answered = page.waitForResponse(
      (response) => response.request().method() === "POST" && new URL(response.url()).pathname.startsWith("/sign-in"),
    );
    await main.getByRole("button", { name: "Sign in", exact: true }).click();
    expect((await answered).status()).toBe(422);
    await main.getByRole("alert").or(main.locator("[aria-invalid=true]")).first().waitFor();
    expect(await main.getByLabel("E-mail").inputValue()).toBe("nobody@example.org");
    expect(await main.getByLabel("Password", { exact: true }).inputValue()).not.toContain("<");
    await context.close();
  });

  it("works with a link by mail, once", async () => {
    const { context, page } = await visit(browser());
    const { email } = demoPerson("mentor", 1);
    await page.goto("/sign-in");
    await page.getByRole("main").getByLabel("E-mail").fill(email);
    await page.getByRole("button", { name: "E-mail me a sign-in link" }).click();
    await page.waitForURL(/\/sign-in\/link/);
    const link = await newestMailLink(page, email, /\/sign-in\/link\/[\w-]+/);
    await page.goto(link);
    await page
      .getByRole("main")
      .getByRole("button", { name: /sign in/i })
      .click();
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
    const again = await visit(browser());
    await again.page.goto(link);
    expect(await again.page.getByRole("main").innerText()).toContain("used already");
    await context.close();
    await again.context.close();
  });

  it("signing out everywhere ends the other browser's session too", async () => {
    const here = await visit(browser());
    const there = await visit(browser());
    await signIn(here.page, "moderator", 1);
    await signIn(there.page, "moderator", 1);
    await here.page.goto("/account/sessions");
    await here.page.getByRole("button", { name: "Sign out everywhere" }).click();
    await here.page.waitForURL((url) => url.pathname !== "/account/sessions");
    await there.page.goto("/account");
    expect(new URL(there.page.url()).pathname).toBe("/sign-in");
    await here.context.close();
    await there.context.close();
  });

  it("leads back to the page that asked for it", async () => {
    const { context, page } = await visit(browser());
    await page.goto("/account/sessions");
    expect(new URL(page.url()).pathname).toBe("/sign-in");
    const { email, password } = demoPerson("student");
    await signInHere(page, email, password);
    expect(new URL(page.url()).pathname).toBe("/account/sessions");
    await context.close();
  });
});
