import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEnv } from "~/platform/env.server";
import { createDevMailbox, createMailer, createSmtpMailer, type Mail, MailError } from "~/platform/mail/mailer.server";
import { type MailCatcher, startMailCatcher } from "../../support/mail-catcher";

let catcher: MailCatcher;
beforeAll(async () => {
  catcher = await startMailCatcher({ refuse: { "gone@b.example": 550, "later@b.example": 450 } });
});
afterAll(() => catcher.stop());

async function failureOf(work: Promise<unknown>): Promise<MailError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(MailError);
  return error as MailError; // just asserted
}

describe("a mail over SMTP", () => {
  it("arrives with its sender, subject, text and extra headers", async () => {
    const mailer = createSmtpMailer({ url: catcher.url, from: "Wardround <forum@forum.example>" });
    const link = `http://localhost:3000/stop/${"x".repeat(150)}`;
    await mailer.send({
      to: "ann@b.example",
      subject: "Réponse: ST-elevation, or not?",
      text: `Dear Ann,\n\nSpO₂ was 94 %.\n${link}\n.\nend`,
      headers: { "List-Unsubscribe": `<${link}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
    });
    mailer.close();
    const mail = await catcher.waitFor((one) => one.to[0] === "ann@b.example");
    expect(mail).toMatchObject({
      from: "forum@forum.example",
      to: ["ann@b.example"],
      subject: "Réponse: ST-elevation, or not?",
    });
    expect(mail.text.trimEnd()).toBe(`Dear Ann,\n\nSpO₂ was 94 %.\n${link}\n.\nend`);
    expect(mail.headers.get("from")).toBe("Wardround <forum@forum.example>");
    expect(mail.headers.get("content-type")).toContain("text/plain");
    expect(mail.headers.get("list-unsubscribe")).toBe(`<${link}>`);
    expect(mail.headers.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    expect(mail.headers.get("auto-submitted")).toBe("auto-generated");
  });

  it("many at once all arrive, over at most three connections", async () => {
    const mailer = createSmtpMailer({ url: catcher.url, from: "forum@forum.example" });
    await Promise.all(
      Array.from({ length: 30 }, (_, n) => mailer.send({ to: `m${n}@many.example`, subject: `${n}`, text: "x" })),
    );
    mailer.close();
    const arrived = catcher.received().filter((mail) => mail.to[0]?.endsWith("@many.example"));
    expect(new Set(arrived.map((mail) => mail.subject)).size).toBe(30);
  });

  it("to a refused address fails for good, to a busy one for now, and the error names no address", async () => {
    const mailer = createSmtpMailer({ url: catcher.url, from: "forum@forum.example" });
    const gone = await failureOf(mailer.send({ to: "gone@b.example", subject: "x", text: "x" }));
    const later = await failureOf(mailer.send({ to: "later@b.example", subject: "x", text: "x" }));
    mailer.close();
    expect(gone).toMatchObject({ permanent: true, message: "The mail server answered 550 (EENVELOPE)." });
    expect(later).toMatchObject({ permanent: false, message: "The mail server answered 450 (EENVELOPE)." });
    expect(JSON.stringify([gone.stack, gone.cause])).not.toContain("b.example");
  });

  it("fails for now when nobody listens", async () => {
    const port = await new Promise<number>((resolve) => {
      const server = createServer().listen(0, "127.0.0.1", () => {
        const address = server.address();
        server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
      });
    });
    const mailer = createSmtpMailer({ url: `smtp://127.0.0.1:${port}`, from: "forum@forum.example" });
    const error = await failureOf(mailer.send({ to: "a@b.example", subject: "x", text: "x" }));
    mailer.close();
    expect(error.permanent).toBe(false);
    expect(error.message).toContain("did not answer");
  });
});

describe("header injection", () => {
  const hostile: Partial<Mail>[] = [
    { to: "a@b.example\r\nBcc: c@d.example" },
    { to: "a@b.example, c@d.example" },
    { to: "A <a@b.example>" },
    { subject: "Hello\r\nBcc: c@d.example" },
    { subject: "Hello\nX: y" },
    { subject: "Hello\u0000" },
    { subject: "Hello\u2028X" },
    { headers: { "List-Id": "x\r\nBcc: c@d.example" } },
    { headers: { "X-A\r\nBcc": "c@d.example" } },
    { headers: { "X-A: b\nBcc": "c@d.example" } },
    { headers: { Bcc: "c@d.example" } },
    { headers: { CC: "c@d.example" } },
    { headers: { From: "boss@d.example" } },
    { headers: { "Content-Type": "text/html" } },
    { headers: { "": "x" } },
  ];

  it.each(hostile)("%j is refused by every mailer, and nothing is sent", async (part) => {
    const smtp = createSmtpMailer({ url: catcher.url, from: "forum@forum.example" });
    const dev = createDevMailbox();
    const before = catcher.received().length;
    for (const mailer of [smtp, dev]) {
      const error = await failureOf(mailer.send({ to: "a@b.example", subject: "x", text: "x", ...part }));
      expect(error.permanent).toBe(true);
    }
    smtp.close();
    expect(dev.list()).toEqual([]);
    expect(catcher.received()).toHaveLength(before);
  });

  it("a text that looks like headers stays text", async () => {
    const mailer = createSmtpMailer({ url: catcher.url, from: "forum@forum.example" });
    await mailer.send({ to: "text@b.example", subject: "x", text: "Bcc: c@d.example\r\n\r\nbody" });
    mailer.close();
    const mail = await catcher.waitFor((one) => one.to[0] === "text@b.example");
    expect(mail.to).toEqual(["text@b.example"]);
    expect(mail.headers.has("bcc")).toBe(false);
  });
});

describe("the development mailbox", () => {
  it("keeps mails, newest first, each under its own id", async () => {
    const mailbox = createDevMailbox();
    await mailbox.send({ to: "a@b.example", subject: "first", text: "1" });
    await mailbox.send({ to: "a@b.example", subject: "second", text: "2", headers: { "List-Id": "x" } });
    expect(mailbox.list().map((mail) => mail.subject)).toEqual(["second", "first"]);
    expect(mailbox.get(1)).toMatchObject({ subject: "first", text: "1" });
    expect(mailbox.get(2)?.headers).toEqual({ "List-Id": "x" });
    expect(mailbox.get(3)).toBeNull();
  });

  it("drops the oldest beyond its limit, and never gives an id twice", async () => {
    const mailbox = createDevMailbox({ limit: 2 });
    for (const subject of ["a", "b", "c"]) await mailbox.send({ to: "a@b.example", subject, text: "" });
    expect(mailbox.list().map((mail) => mail.id)).toEqual([3, 2]);
    expect(mailbox.get(1)).toBeNull();
  });
});

describe("the mailer of an environment", () => {
  it("is SMTP wherever SMTP_URL is set", () => {
    for (const mode of ["production", "demo", "test", "command"] as const) {
      const mailer = createMailer(readEnv({ SMTP_URL: catcher.url }, mode));
      expect(mailer.kind).toBe("smtp");
      mailer.close();
    }
  });

  it("is a mailbox only in tests and in a demo that nobody else can reach: its mails hold sign-in links", () => {
    expect(createMailer(readEnv({}, "demo")).kind).toBe("dev");
    expect(createMailer(readEnv({}, "test")).kind).toBe("dev");
    expect(createMailer(readEnv({ HOST: "0.0.0.0" }, "demo")).kind).toBe("off");
    expect(createMailer(readEnv({ PUBLIC_URL: "https://demo.example" }, "demo")).kind).toBe("off");
    expect(createMailer(readEnv({}, "production")).kind).toBe("off");
  });

  it("without a mail server says what to set, and the mail may be tried again", async () => {
    const error = await failureOf(
      createMailer(readEnv({}, "production")).send({ to: "a@b.example", subject: "x", text: "x" }),
    );
    expect(error.message).toContain("SMTP_URL");
    expect(error.permanent).toBe(false);
  });
});
