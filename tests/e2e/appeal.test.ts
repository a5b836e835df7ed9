import { afterAll, beforeAll, expect, it } from "vitest";
import { hashPassword } from "~/features/identity/sign-in/password.server";
import { submitVerification } from "~/features/identity/verification/verification.server";
import { claimVerification, decideVerification } from "~/features/identity/verification/verification-review.server";
import { inBrowser, signInHere, visit } from "../support/browser";
import { type BuiltForum, startBuiltForum } from "../support/built-forum";
import { aMember, aModerator } from "../support/people";
import { aFilledClaim } from "../support/verifications";

const password = "three plain words";
const why = "The name on the register is another one.";

inBrowser("appealing", (browser) => {
  let built: BuiltForum;
  beforeAll(async () => {
    built = await startBuiltForum({ migrates: true });
    // Whoever refuses does not decide about the appeal: without a second one nobody would be left.
    await aModerator(built.forum);
  }, 600_000);
  afterAll(() => built?.close());

  it.each([true, false])(
    "what is wrong with an appeal stands at the appeal, and why it was refused stays in sight (script: %s)",
    async (javaScriptEnabled) => {
      const email = `appeal${javaScriptEnabled}@example.org`;
      const by = await aMember(built.forum, { role: "reader", stage: null, email });
      const password_hash = await hashPassword(password);
      await built.forum.database.write((tx) =>
        tx.updateTable("account").set({ password_hash }).where("id", "=", by.id).execute(),
      );
      const claim = await aFilledClaim(built.forum, { by, number: javaScriptEnabled ? "7654321" : "7654322" });
      await submitVerification(claim.ctx);
      const reviewer = built.forum.as(await aModerator(built.forum));
      await claimVerification(reviewer, claim.token);
      await decideVerification(reviewer, claim.token, { decision: "refuse", checked: [], words: why });

      const { context, page, problems } = await visit(browser(), { baseURL: built.url, javaScriptEnabled });
      await page.goto("/sign-in?to=%2Fverify");
      await signInHere(page, email, password);
      expect(await page.locator("#role").inputValue()).toBe("trainee");
      // Begun anew by mistake, and thrown away at the first step: the appeal is still there.
      await page.getByText("Ask again, or for another role").click();
      await page.getByRole("button", { name: "Continue" }).click();
      await page.getByRole("textbox", { name: "Your number there" }).waitFor();
      await page.getByRole("button", { name: "Throw it away" }).click();
      await page.getByText("It is gone").waitFor();
      await page.getByText("Appeal, or show something else").click();
      await page.getByLabel("Why it should be decided otherwise").fill("No.");
      await page.getByRole("button", { name: "Appeal" }).click();
      const form = page.locator("form[action='/verify/appeal']");
      await form.getByText("One thing needs changing").waitFor();
      expect(await page.getByText("One thing needs changing").count()).toBe(1);
      expect(await form.getByRole("textbox").inputValue()).toBe("No.");
      await form.getByRole("textbox").fill("I married, and the certificate shows both names.");
      await page.getByRole("button", { name: "Appeal" }).click();
      await page.getByText("It is open again").waitFor();
      expect(await page.getByRole("main").innerText()).toContain(why);
      await page.goto("/verify");
      await page.getByRole("button", { name: "Send it in" }).click();
      await page.getByText("A person looks at this").waitFor();
      expect(await page.getByRole("main").innerText()).toContain("the certificate shows both names");
      expect(problems).toEqual([]);
      await context.close();
    },
  );
});
