import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { HOUR } from "~/core/time";
import { hashPassword } from "~/features/identity/sign-in/password.server";
import { inBrowser, signInHere, visit } from "../support/browser";
import { type BuiltForum, startBuiltForum } from "../support/built-forum";
import { lastMailTo } from "../support/mails";
import { offered } from "../support/openid-acts";
import { startOpenidProvider, type TestProvider } from "../support/openid-provider";
import { aMember } from "../support/people";

const password = "three plain words";
/** As long as a name may be. */
const longName = "Kelderwick University School of Medicine";

inBrowser("signing in with a school", (browser) => {
  let built: BuiltForum;
  let school: TestProvider;
  beforeAll(async () => {
    built = await startBuiltForum({ migrates: true });
    const back = `${built.url}/sign-in/with/northmere/back`;
    school = await startOpenidProvider({ backs: [back], asks: true });
    await offered(built.forum, school.issuer, { affiliationScopes: "northmere.ac.uk" });
    await offered(built.forum, "https://login.orcid.example", { name: "ORCID", preset: "orcid", scopes: "openid" });
    await offered(built.forum, "https://login.kelderwick.example", { name: longName });
  }, 600_000);
  afterAll(async () => {
    await school?.close();
    await built?.close();
  });

  async function somebody(traits: Parameters<typeof aMember>[1] = {}) {
    const email = `e${Math.random().toString(36).slice(2)}@example.org`;
    const member = await aMember(built.forum, { email, ...traits });
    const password_hash = await hashPassword(password);
    await built.forum.database.write((tx) =>
      tx.updateTable("account").set({ password_hash }).where("id", "=", member.id).execute(),
    );
    return { email, id: member.id };
  }
  const arrive = (options = {}) => visit(browser(), { baseURL: built.url, ...options });
  /** At the school somebody says that it is them. */
  async function sayYes(page: Page) {
    await page.waitForURL(new RegExp(`^${school.issuer}/interaction/`));
    await page.getByRole("button", { name: "It is me" }).click();
  }

  it.each([true, false])(
    "somebody unknown signs in as usual, connects, signs in with one click, and disconnects (script: %s)",
    async (javaScriptEnabled) => {
      school.people.who = `student-${javaScriptEnabled}`;
      const { email } = await somebody();
      const { context, page, problems } = await arrive({ javaScriptEnabled });
      await page.goto("/sign-in?to=/bookmarks");
      await page.getByRole("link", { name: "Sign in with Northmere" }).click();
      await sayYes(page);
      await page.getByRole("heading", { name: "Nobody here has this sign-in yet" }).waitFor();
      await page.getByRole("link", { name: "Sign in as usual" }).click();
      await signInHere(page, email, password);
      await page.waitForURL(/\/account\/sign-in-with$/);
      // The school still knows who this is, and asks nothing.
      await page.getByRole("button", { name: "Connect Northmere" }).click();
      await page.getByText("Connected. You can sign in with it").waitFor();
      await context.clearCookies();
      await page.goto("/sign-in?to=/bookmarks");
      await page.getByRole("link", { name: "Sign in with Northmere" }).click();
      await sayYes(page);
      await page.waitForURL(/\/bookmarks$/);
      await page.goto("/account/sessions");
      expect(await page.getByRole("main").innerText()).toContain("Through Northmere");
      await page.goto("/account/sign-in-with");
      await page.locator("summary", { hasText: "Disconnect" }).click();
      await page.getByRole("button", { name: "Disconnect now" }).click();
      await page.getByText("Disconnected").waitFor();
      expect(problems).toEqual([]);
      await context.close();
    },
  );

  it("a school's long name stays inside its button on a telephone", async () => {
    const { context, page } = await arrive({ viewport: { width: 360, height: 740 } });
    await page.goto("/sign-in");
    const button = page.getByRole("link", { name: `Sign in with ${longName}` });
    expect(await button.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await context.close();
  });

  /** Whoever is signed in to it has shown nothing for an hour. */
  const stale = (accountId: number) =>
    built.forum.database.write((tx) =>
      tx
        .updateTable("session")
        .set({ authenticated_at: built.forum.clock() - HOUR })
        .where("account_id", "=", accountId)
        .execute(),
    );

  it.each([true, false])(
    "whose only way in is a school confirms there that it is them, and what they sent waits meanwhile (script: %s)",
    async (javaScriptEnabled) => {
      // The school signs with the real time.
      built.forum.time.now = Date.now();
      const subject = `only-${javaScriptEnabled}`;
      school.people.who = subject;
      const { id } = await aMember(built.forum);
      await built.forum.database.write(async (tx) => {
        await tx.updateTable("account").set({ email: null }).where("id", "=", id).execute();
        const { id: providerId } = await tx
          .selectFrom("openid_provider")
          .select("id")
          .where("key", "=", "northmere")
          .executeTakeFirstOrThrow();
        const known = { provider_id: providerId, account_id: id, subject, label: subject };
        await tx
          .insertInto("openid_link")
          .values({ ...known, created_at: 0, last_used_at: null })
          .execute();
      });
      const { context, page, problems } = await arrive({ javaScriptEnabled });
      await page.goto("/sign-in?to=/account/email");
      await page.getByRole("link", { name: "Sign in with Northmere" }).click();
      await sayYes(page);
      await page.getByLabel(/New address/).fill(`new-${javaScriptEnabled}@example.org`);
      await stale(id);
      await page.getByRole("button", { name: /link/i }).click();
      await page.getByRole("heading", { name: "Confirm that it is you" }).waitFor();
      await page.getByRole("button", { name: "I have signed in there: go on" }).click();
      await page.getByText("Nothing has shown yet that it is you").first().waitFor();
      const opened = context.waitForEvent("page");
      await page.getByRole("button", { name: "Sign in again with Northmere" }).click();
      const tab = await opened;
      // The school knows who this is, and asks all the same.
      await sayYes(tab);
      await tab.getByText("Go on with what you were doing").waitFor();
      await page.getByRole("button", { name: "I have signed in there: go on" }).click();
      await page.waitForURL(/done=link-sent-there/);
      await lastMailTo(built.forum, `new-${javaScriptEnabled}@example.org`, /Confirm your new/);
      // With a page to open and nothing sent, it is one tab.
      await stale(id);
      await page.goto("/account/delete");
      await page.getByRole("heading", { name: "Confirm that it is you" }).waitFor();
      await page.getByRole("button", { name: "Sign in again with Northmere" }).click();
      await sayYes(page);
      await page.waitForURL(/\/account\/delete$/);
      expect(problems).toEqual([]);
      await context.close();
    },
  );

  it("an answer that was not asked for here is refused on a page, not with a fault", async () => {
    const { context, page } = await arrive();
    const response = await page.goto("/sign-in/with/northmere/back?code=one&state=two");
    expect(response?.status()).toBe(422);
    await page.getByText("not begun in this browser").first().waitFor();
    expect((await page.goto("/sign-in/with/nobody"))?.status()).toBe(404);
    await context.close();
  });

  it("an administrator adds a provider that is down, and its button stays with a sentence behind it", async () => {
    const { email } = await somebody({ role: "reader", stage: null, admin: true });
    await built.forum.database.write((tx) =>
      tx
        .insertInto("setting")
        .values({ key: "staff-second-step", value: "choice", changed_by: null, changed_at: 0 })
        .execute(),
    );
    const { context, page, problems } = await arrive();
    await page.goto("/sign-in?to=/admin/sign-in");
    await signInHere(page, email, password);
    await page.getByLabel("Name", { exact: true }).fill("Harbour Hospital");
    await page.getByLabel("Issuer").fill("http://login.harbour.example");
    await page.getByLabel("Client id").fill("wardround");
    await page.getByLabel(/Client secret/).fill("never shown again");
    await page.getByRole("button", { name: "Add it" }).click();
    await page.getByText("begins with https://").first().waitFor();
    // What was typed is still there, but for the secret.
    expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("Harbour Hospital");
    expect(await page.getByLabel(/Client secret/).inputValue()).toBe("");
    // One that answers, but as somebody else.
    await page.getByLabel("Issuer").fill(school.issuer.replace("127.0.0.1", "localhost"));
    await page.getByLabel(/Client secret/).fill("never shown again");
    await page.getByRole("button", { name: "Add it" }).click();
    await page.getByText(`its issuer is “${school.issuer}”`).first().waitFor();
    await page.getByLabel("Issuer").fill("http://127.0.0.1:9");
    await page.getByLabel(/Client secret/).fill("never shown again");
    await page.getByRole("button", { name: "Add it" }).click();
    await page.getByText("Tell the provider the address below").waitFor();
    await page.getByText("It does not answer now. It is kept").waitFor();
    expect(await page.getByRole("main").innerText()).toContain("/sign-in/with/harbour-hospital/back");
    expect(await page.content()).not.toContain("never shown again");
    await page.goto("/admin/sign-in");
    const listed = (name: string) => page.getByRole("listitem").filter({ hasText: name });
    await listed("Harbour Hospital").getByText("does not answer now").waitFor();
    await listed("Northmere").getByText("answers, and as this issuer").waitFor();
    // Nor does another's long name make the page wider than a telephone.
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("/admin/sign-in/kelderwick-university-sc");
    await page.getByRole("link", { name: `Remove ${longName}` }).waitFor();
    const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(over)).toBe(0);
    expect(problems).toEqual([]);
    await context.clearCookies();
    await page.goto("/sign-in");
    await page.getByRole("link", { name: "Sign in with Harbour Hospital" }).click();
    await page.getByText("Harbour Hospital does not answer just now").first().waitFor();
    // It is the hospital that cannot be reached, not the forum.
    await page.getByRole("heading", { name: "You are not signed in yet" }).waitFor();
    await page.getByRole("link", { name: "Back to signing in" }).click();
    await page.waitForURL(/\/sign-in$/);
    await page.getByRole("link", { name: "Sign in with Harbour Hospital" }).waitFor();
    await context.close();
  });

  it("a provider is removed after a question alone, also where script is off", async () => {
    const { email } = await somebody({ role: "reader", stage: null, admin: true });
    const { context, page } = await arrive({ javaScriptEnabled: false });
    await page.goto("/sign-in?to=/admin/sign-in/harbour-hospital");
    await signInHere(page, email, password);
    await page.getByRole("link", { name: "Remove Harbour Hospital" }).click();
    await page.getByText("0 accounts are connected with it").waitFor();
    await page.getByRole("button", { name: "Remove Harbour Hospital" }).click();
    await page.getByText("Tick the box if you are sure").first().waitFor();
    await page.getByLabel("I am sure").check();
    await page.getByRole("button", { name: "Remove Harbour Hospital" }).click();
    await page.getByText("It is removed.").waitFor();
    await context.clearCookies();
    expect((await page.goto("/sign-in/with/harbour-hospital"))?.status()).toBe(404);
    await context.close();
  });
});
