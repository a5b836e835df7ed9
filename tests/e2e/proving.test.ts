import { Secret, TOTP } from "otpauth";
import type { CDPSession, Page } from "playwright-core";
import { expect, it } from "vitest";
import { demoPerson, inBrowser, signIn, visit } from "../support/browser";

/** A device that makes and shows passkeys, inside the browser. */
async function withDevice(page: Page): Promise<{ cdp: CDPSession; authenticatorId: string }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable", { enableUI: false });
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { cdp, authenticatorId };
}

const codeOf = (words: string) => new TOTP({ secret: Secret.fromBase32(words.replaceAll(" ", "")) }).generate();

inBrowser("proving who one is", (browser) => {
  it("a passkey is made, signs in with nothing typed, is renamed and removed", async () => {
    const { context, page, problems } = await visit(browser());
    await signIn(page, "trainee");
    await withDevice(page);
    await page.goto("/account/passkeys");
    await page.getByLabel("Name").fill("Ward laptop");
    await page.getByRole("button", { name: "Make the passkey" }).click();
    await page.getByRole("heading", { name: "Your recovery codes" }).waitFor();
    expect(await page.locator(".recovery code").count()).toBe(10);
    await page.getByRole("link", { name: "I have kept them" }).click();
    await page.waitForURL(/account\/security/);
    expect(await page.getByRole("main").innerText()).toContain("Ward laptop");
    await context.clearCookies();
    await page.goto("/sign-in?to=%2Faccount%2Fsessions");
    // The address field offers it at once where the browser can; the button always does.
    await page.waitForURL(/account\/sessions/, { timeout: 5_000 }).catch(async () => {
      await page.getByRole("button", { name: "Use a passkey" }).click();
      await page.waitForURL(/account\/sessions/);
    });
    expect(await page.getByRole("main").innerText()).toContain("With a passkey");
    await page.goto("/account/security");
    await page.getByText("Rename").click();
    await page.getByLabel("New name").fill("Night shift laptop");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Night shift laptop").first().waitFor();
    await page.getByRole("button", { name: /Remove/ }).click();
    await page.getByText("The passkey is removed").waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  it("codes of an app are set up, asked for at sign-in and turned off, with script off", async () => {
    const { context, page } = await visit(browser(), { javaScriptEnabled: false });
    await signIn(page, "student", 0);
    await page.goto("/account/security");
    await page.getByRole("link", { name: "Set up an app" }).click();
    const secret = await page.locator("code.code").innerText();
    await page.getByLabel("Code").fill("12");
    await page.getByRole("button", { name: "Turn the codes on" }).click();
    // The same picture again, so that what was scanned still counts.
    expect(await page.locator("code.code").innerText()).toBe(secret);
    await page.getByLabel("Code").fill(codeOf(secret));
    await page.getByRole("button", { name: "Turn the codes on" }).click();
    const recovery = await page.locator(".recovery code").first().innerText();
    await context.clearCookies();
    await page.goto("/sign-in?to=%2Faccount%2Fsecurity");
    const { email, password } = demoPerson("student", 0);
    await page.getByRole("main").getByLabel("E-mail").fill(email);
    await page.getByRole("main").getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("main").getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByRole("heading", { name: "Second step" }).waitFor();
    await page.getByLabel("Code").fill("not a code");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("heading", { name: "Second step" }).waitFor();
    await page.getByLabel("Code").fill(recovery);
    await page.getByRole("button", { name: "Go on" }).click();
    await page.waitForURL(/account\/security/);
    expect(await page.getByRole("main").innerText()).toContain("9 of them are left");
    await page.getByRole("button", { name: "Turn the codes off" }).click();
    await page.getByText("The codes are off").waitFor();
    await context.close();
  });

  it("says where script is off that passkeys need it", async () => {
    const { context, page } = await visit(browser(), { javaScriptEnabled: false });
    await page.goto("/sign-in");
    expect(await page.getByRole("main").innerText()).toContain("Passkeys need script");
    expect(await page.getByRole("button", { name: "Use a passkey" }).count()).toBe(0);
    await context.close();
  });
});
