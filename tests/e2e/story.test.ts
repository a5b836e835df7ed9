import { expect, it } from "vitest";
import { inBrowser, signIn, visit } from "../support/browser";
import { newestMailLink } from "../support/demo-mail";
import { answer, ask, unique } from "./asking";

inBrowser("the whole story", (browser) => {
  it("from an invitation to a public thread that a visitor finds", async () => {
    const word = unique("Zebraphone").replace(" ", "");
    const title = `Why did the ${word} murmur get louder on standing up?`;
    const said = "Because the smaller ventricle narrowed its outflow.";

    const admin = await visit(browser());
    await signIn(admin.page, "admin");
    const email = `${word.toLowerCase()}@example.org`;
    await admin.page.goto("/admin/people/invitations");
    await admin.page.getByRole("textbox", { name: "E-mail" }).fill(email);
    await admin.page.getByRole("textbox", { name: "Name (optional)" }).fill("Tamsin Whitlock");
    await admin.page.getByRole("combobox", { name: "Role" }).selectOption("Student");
    await admin.page.getByRole("main").getByRole("button", { name: /invit/i }).first().click();
    await admin.page.getByRole("main").getByText(email).first().waitFor();

    const student = await visit(browser());
    const invitation = await newestMailLink(student.page, email, /\/join\/[\w-]+/);
    await student.page.goto(invitation);
    await student.page.getByLabel("Choose a password").fill("three quiet ward rounds");
    await student.page.getByRole("button", { name: "Accept and sign in" }).click();
    await student.page.waitForURL((url) => !url.pathname.startsWith("/join"));

    const address = await ask(student.page, {
      title,
      know: "Louder on standing, softer on squatting.",
      think: "It was aortic stenosis.",
      asking: "What explained the change?",
    });

    const visitor = await visit(browser());
    await visitor.page.goto(address);
    expect(new URL(visitor.page.url()).pathname).toBe("/sign-in");
    expect(await visitor.page.content()).not.toContain("What explained the change?");

    const mentor = await visit(browser());
    await signIn(mentor.page, "mentor", 0);
    await mentor.page.goto(address);
    await answer(mentor.page, said);

    // No reload: the student's open page says by itself that something came.
    await student.page
      .getByRole("link", { name: /notices, \d+ unread|1 new answer|new answer/i })
      .first()
      .waitFor();
    await student.page.goto(address);
    await student.page.getByRole("button", { name: "This helped me" }).click();
    await student.page.getByRole("button", { name: "Helpful to you" }).waitFor();

    const second = await visit(browser());
    await signIn(second.page, "mentor", 1);
    await second.page.goto(address);
    await second.page.getByRole("button", { name: "Endorse", exact: true }).click();
    await second.page.getByRole("button", { name: "Endorsed by you" }).waitFor();

    const educator = await visit(browser());
    await signIn(educator.page, "educator");
    await educator.page.goto(address.replace(/\/[^/]+$/, "/learning-points"));
    await educator.page.getByRole("textbox", { name: "One sentence a line" }).fill("Less filling, more obstruction.");
    await educator.page.getByRole("button", { name: "Pin learning points" }).click();
    await educator.page.getByText("Less filling, more obstruction.").waitFor();
    await educator.page.getByText(/^More/).first().click();
    await educator.page.getByRole("button", { name: "Make public" }).click();
    await educator.page.getByText("Anyone can read this").waitFor();

    await expect
      .poll(async () => {
        await visitor.page.goto(`/search?q=${word}`);
        return visitor.page.getByRole("main").getByRole("link", { name: title }).count();
      })
      .toBeGreaterThan(0);
    await visitor.page.getByRole("main").getByRole("link", { name: title }).first().click();
    await visitor.page.getByRole("heading", { level: 1, name: title }).waitFor();
    const text = await visitor.page.getByRole("main").innerText();
    expect(text).toContain(said);
    expect(text).toContain("Less filling, more obstruction.");
    expect(text).toMatch(/Endorsed by/i);
    expect(text).toMatch(/helpful to the asker/i);

    for (const one of [admin, student, mentor, second, educator, visitor]) {
      expect(one.problems).toEqual([]);
      await one.context.close();
    }
  }, 180_000);
});
