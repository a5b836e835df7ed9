import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hashPassword } from "~/features/identity/sign-in/password.server";
import { inBrowser, signInHere, visit } from "../support/browser";
import { type BuiltForum, startBuiltForum } from "../support/built-forum";
import { lastMailTo } from "../support/mails";
import { aMember, aMentor, anEducator } from "../support/people";
import { anAssessor, aSchool } from "../support/schools";

const password = "three plain words";
const JOURNEY = 120_000;

inBrowser("a school and its people", (browser) => {
  let built: BuiltForum;
  beforeAll(async () => {
    built = await startBuiltForum({ migrates: true });
    await built.forum.database.write((tx) =>
      tx
        .insertInto("setting")
        .values({ key: "staff-second-step", value: "choice", changed_by: null, changed_at: 0 })
        .execute(),
    );
  }, 600_000);
  afterAll(() => built?.close());

  let serial = 0;
  type Maker = (traits: { email: string }) => ReturnType<typeof aMember>;
  async function somebody(make: Maker) {
    const email = `p${++serial}-${Date.now()}@example.org`;
    const member = await make({ email });
    const password_hash = await hashPassword(password);
    await built.forum.database.write((tx) =>
      tx.updateTable("account").set({ password_hash }).where("id", "=", member.id).execute(),
    );
    return { ...member, email };
  }
  const arrive = (options = {}) => visit(browser(), { baseURL: built.url, ...options });
  async function signedIn(person: { email: string }, to: string, options = {}) {
    const visited = await arrive(options);
    await visited.page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
    await signInHere(visited.page, person.email, password);
    return visited;
  }
  const said = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();
  const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

  it.each([true, false])(
    "is founded, takes in a roster, is joined by mail and by link, assessed, and left (script: %s)",
    async (javaScriptEnabled) => {
      const options = { javaScriptEnabled };
      const name = `Northmere ${javaScriptEnabled ? "one" : "two"}`;
      const { forum } = built;
      const admin = await somebody((one) => aMember(forum, { ...one, role: "reader", stage: null, admin: true }));
      const manager = await somebody((one) => anEducator(forum, "cardiology", one));
      const assessor = await somebody((one) => aMentor(forum, "cardiology", one));
      const ben = await somebody((one) => aMember(forum, { ...one, name: "Ben Ito" }));

      const office = await signedIn(admin, "/admin/schools", options);
      await office.page.getByLabel("Name", { exact: true }).fill(name);
      await office.page.getByRole("checkbox").check();
      await press(office.page, "Found the school");
      await said(office.page, "Appoint who manages it");
      await office.page.getByLabel("Who", { exact: true }).fill("nobody-here");
      await press(office.page, "Appoint");
      await said(office.page, "Nobody here has this handle");
      await office.page.getByLabel("Who", { exact: true }).fill(manager.handle);
      await press(office.page, "Appoint");
      await said(office.page, "The manager is told");

      const { page, problems, context } = await signedIn(manager, "/account/schools", options);
      await page.getByRole("link", { name }).click();
      await page.getByLabel("Name", { exact: true }).fill("Year 4");
      await press(page, "Found the cohort");
      await said(page, "The cohort is founded");
      await page.getByRole("link", { name: "Take a roster in" }).click();
      const listed = `ada-${serial}@northmere.example`;
      await page.getByLabel("Or paste its lines").fill(`name,email,stage\nAda Okafor,${listed},4\nEve,nowhere,1`);
      await press(page, "Keep a place for everybody on it");
      await said(page, "1 place kept · 1 refused");
      expect(await page.getByRole("row", { name: /^3/ }).innerText()).toContain("not a whole e-mail address");
      await said(page, listed);
      await page.getByRole("link", { name: "Links", exact: true }).click();
      await page.getByLabel("Places", { exact: true }).fill("0");
      await press(page, "Make a link");
      await said(page, "Enter a number from 1 to 500");
      await page.getByLabel("Places", { exact: true }).fill("2");
      await press(page, "Make a link");
      const link = await page.locator("main code").innerText();
      await page.getByRole("link", { name: "Assessors", exact: true }).click();
      await page.getByLabel("Who", { exact: true }).fill(assessor.handle);
      await press(page, "Appoint");
      await said(page, "members see the name");

      // Whoever got the mail has no account, and joining is by invitation.
      const mail = await lastMailTo(forum, listed);
      const ada = await arrive(options);
      await ada.page.goto(mail.path);
      await said(ada.page, "It never sees what you ask anonymously");
      expect(await ada.page.content()).not.toContain(listed);
      await ada.page.getByRole("link", { name: "Make an account and join" }).click();
      await ada.page.getByLabel("Choose a password").fill("short");
      await press(ada.page, /^Agree/);
      await said(ada.page, /needs changing/);
      expect(await ada.page.getByLabel("Your name").inputValue()).toBe("Ada Okafor");
      await ada.page.getByLabel("Choose a password").fill("a long and plain sentence");
      await press(ada.page, /^Agree/);
      await said(ada.page, "You are a member.");
      await said(ada.page, name);
      expect((await ada.page.goto(mail.path))?.status()).toBe(410);
      await said(ada.page, "You took this place already");

      // Somebody with an account is led through the sign-in, and back.
      const other = await arrive(options);
      await other.page.goto(link);
      await said(other.page, "New accounts here are by invitation");
      await other.page.getByRole("link", { name: "Sign in to join" }).click();
      await signInHere(other.page, ben.email, password);
      await other.page.waitForURL(link);
      await press(other.page, "Agree and join");
      await said(other.page, "You are a member.");

      const teacher = await signedIn(assessor, "/account/schools", options);
      await teacher.page.getByRole("link", { name: "Year 4" }).click();
      await said(teacher.page, "2 members");
      const seen = await teacher.page.getByRole("main").innerText();
      expect(seen).toContain("Ada Okafor");
      expect(seen).not.toMatch(/@|by the roster|Take out|Settings/);
      expect((await teacher.page.goto(new URL("roster", `${teacher.page.url()}/`).href))?.status()).toBe(404);

      await other.page.locator("summary", { hasText: "Leave" }).click();
      await press(other.page, /^Leave now/);
      await said(other.page, "You have left");
      await said(other.page, "You belong to no school here");
      await page.getByRole("link", { name: "People", exact: true }).click();
      await said(page, "1 member");
      expect(await page.getByRole("main").innerText()).not.toContain("Ben Ito");
      await page.getByRole("link", { name: /^Take out/ }).click();
      await press(page, "Take them out");
      await said(page, "Give the reason");
      await page.getByLabel("Why").fill("She moved to another school.");
      await press(page, "Take them out");
      await said(page, "Taken out of the cohort");
      await ada.page.goto("/account/schools");
      await said(ada.page, "You are a member no more");
      await said(ada.page, "She moved to another school.");

      for (const one of [office, ada, other, teacher]) {
        expect(one.problems).toEqual([]);
        await one.context.close();
      }
      expect(problems).toEqual([]);
      await context.close();
    },
    JOURNEY,
  );

  it.each([true, false])(
    "an administrator sees who assesses whom and ends it, with keys alone on a narrow page (script: %s)",
    async (javaScriptEnabled) => {
      const { forum } = built;
      const options = { javaScriptEnabled, viewport: { width: 320, height: 640 } };
      const reason = javaScriptEnabled ? "The term is over." : "The term has ended.";
      const school = await aSchool(forum);
      const assessor = await somebody((one) => aMentor(forum, "cardiology", { ...one, name: "Lars Pran" }));
      await anAssessor(forum, school, assessor);
      const admins = [];
      for (const name of ["Pia Tveit", "Rune Bakke"])
        admins.push(
          await somebody((one) => aMember(forum, { ...one, name, role: "reader", stage: null, admin: true })),
        );
      const [one, two] = await Promise.all(
        admins.map((admin) => signedIn(admin, `/admin/schools/${school.schoolId}/assessors`, options)),
      );
      if (!one || !two) throw new Error("Two administrators are at it.");
      for (const { page } of [one, two]) {
        await said(page, "Lars Pran");
        await said(page, school.cohort);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(320);
        const link = page.getByRole("link", { name: `End the duty of Lars Pran at ${school.cohort}` });
        for (let presses = 0; presses < 40; presses++) {
          await page.keyboard.press("Tab");
          if (await link.evaluate((element) => element === document.activeElement)) break;
        }
        await page.keyboard.press("Enter");
        await page.getByRole("heading", { name: "End the duty of Lars Pran" }).waitFor();
      }
      await one.page.getByLabel("Why").focus();
      await one.page.keyboard.press("Enter");
      await said(one.page, "Give the reason");
      await one.page.getByLabel("Why").focus();
      await one.page.keyboard.type(reason);
      await one.page.getByRole("button", { name: "End the duty" }).dblclick();
      await said(one.page, "Whoever had it is told");
      await said(one.page, "Nobody assesses a cohort of this school yet");
      await two.page.getByLabel("Why").focus();
      await two.page.keyboard.type("They left the school.");
      await two.page.keyboard.press("Enter");
      await said(two.page, "Pia Tveit ended this duty meanwhile, so nothing was changed.");
      await said(two.page, "They left the school.");

      const teacher = await signedIn(assessor, "/account/schools", options);
      await said(teacher.page, "by Pia Tveit");
      await said(teacher.page, reason);
      await one.page.goto("/moderation/log?act=assessor-ended");
      expect(await one.page.getByText(reason).count()).toBe(1);
      for (const { context, problems } of [one, two, teacher]) {
        expect(problems).toEqual([]);
        await context.close();
      }
    },
    JOURNEY,
  );

  it(
    "somebody who signs up with a link comes back to it once the address is confirmed",
    async () => {
      const { forum } = built;
      await forum.database.write((tx) =>
        tx
          .insertInto("setting")
          .values({ key: "registration", value: "open", changed_by: null, changed_at: 0 })
          .execute(),
      );
      const manager = await somebody((one) => anEducator(forum, "cardiology", one));
      const admin = await somebody((one) => aMember(forum, { ...one, role: "reader", stage: null, admin: true }));
      const office = await signedIn(admin, "/admin/schools");
      await office.page.getByLabel("Name", { exact: true }).fill("Harbour School");
      await press(office.page, "Found the school");
      await office.page.getByLabel("Who", { exact: true }).fill(manager.email);
      await press(office.page, "Appoint");
      await said(office.page, "The manager is told");
      const { page } = await signedIn(manager, "/account/schools");
      await page.getByRole("link", { name: "Harbour School" }).click();
      await page.getByLabel("Name", { exact: true }).fill("Year 1");
      await press(page, "Found the cohort");
      await page.getByRole("link", { name: "Make a link" }).click();
      await press(page, "Make a link");
      const link = await page.locator("main code").innerText();

      const newcomer = await arrive();
      await newcomer.page.goto(link);
      await newcomer.page.getByRole("link", { name: "Make an account" }).click();
      const main = newcomer.page.getByRole("main");
      await main.getByLabel("Your name").fill("Cleo Marsh");
      await main.getByLabel("E-mail").fill("cleo@example.org");
      await newcomer.page.selectOption("#role", "student");
      await newcomer.page.fill("#stage", "1");
      await main.getByRole("button", { name: "Join" }).click();
      await said(newcomer.page, "A mail is on its way there");
      await newcomer.page.goto((await lastMailTo(forum, "cleo@example.org", /Confirm/)).path);
      await newcomer.page.getByLabel("Password", { exact: true }).fill("a long and plain sentence");
      await press(newcomer.page, /^Yes, make my account/);
      await newcomer.page.waitForURL(link);
      await press(newcomer.page, "Agree and join");
      await said(newcomer.page, "You are a member.");
      expect(newcomer.problems).toEqual([]);
      for (const one of [office, newcomer]) await one.context.close();
    },
    JOURNEY,
  );
});
