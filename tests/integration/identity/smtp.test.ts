import { afterAll, beforeAll, expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { askSignInLink, signInByLink } from "~/features/identity/sign-in/sign-in.server";
import { createSmtpMailer } from "~/platform/mail/mailer.server";
import { onEveryDialect } from "../../support/every-dialect";
import { type MailCatcher, startMailCatcher } from "../../support/mail-catcher";
import { aMember } from "../../support/people";
import { memberOfCookie } from "../../support/sign-ins";

let catcher: MailCatcher;
beforeAll(async () => {
  catcher = await startMailCatcher({ refuse: { "gone@example.org": 550 } });
});
afterAll(() => catcher.stop());

onEveryDialect("mails over SMTP", (forum) => {
  it("a sign-in link arrives in plain text and signs in", async () => {
    const member = await aMember(forum(), { email: "ines@example.org", name: "Ines Halvørsen" });
    const mailer = createSmtpMailer({ url: catcher.url, from: "Wardround <no-reply@example.org>" });
    forum().mailer = mailer;
    const before = catcher.received().length;
    await askSignInLink(forum().as(visitor), "ines@example.org");
    await forum().jobs.drain();
    const mail = await catcher.waitFor(
      (one) => one.to.includes("ines@example.org") && catcher.received().length > before,
    );
    const fresh = catcher.received().at(-1) ?? mail;
    expect(fresh.text).toContain("Hello Ines Halvørsen");
    expect(fresh.headers.get("content-type")).toContain("text/plain");
    const token = /\/sign-in\/link\/([\w-]+)/.exec(fresh.text)?.[1];
    const { cookie } = await signInByLink(forum().as(visitor), token, "");
    expect(await memberOfCookie(forum(), cookie)).toMatchObject({ id: member.id });
    mailer.close();
  });

  it("an address that the server refuses for good is given up, and the job ends", async () => {
    await aMember(forum(), { email: "gone@example.org" });
    const mailer = createSmtpMailer({ url: catcher.url, from: "no-reply@example.org" });
    forum().mailer = mailer;
    await askSignInLink(forum().as(visitor), "gone@example.org");
    await forum().jobs.drain();
    expect(await forum().database.read.selectFrom("job").select("id").execute()).toEqual([]);
    mailer.close();
  });
});
