import { NotFound } from "~/core/refusals";
import type { Env } from "../env.server";
import { createDevMailbox, type DevMailbox } from "./dev-mailbox.server";
import { MailError, type Mailer } from "./mail";
import { createSmtpMailer } from "./smtp-mailer.server";

export type { DevMailbox, KeptMail } from "./dev-mailbox.server";
export { createDevMailbox } from "./dev-mailbox.server";
export type { Mail, Mailer } from "./mail";
export { MailError } from "./mail";
export { createSmtpMailer } from "./smtp-mailer.server";

export type AnyMailer = DevMailbox | (Mailer & { kind: "smtp" | "off" });

/**
 * The mailer that fits the environment: SMTP if SMTP_URL is set; else, for tests and for a demo that only this machine
 * can reach, a mailbox to read in the browser (its mails hold sign-in links); else one that refuses every mail with
 * what to set. Tell them apart by `kind`.
 */
export function createMailer(env: Pick<Env, "mode" | "smtpUrl" | "mailFrom" | "loopbackOnly">): AnyMailer {
  if (env.smtpUrl !== null) return createSmtpMailer({ url: env.smtpUrl, from: env.mailFrom });
  if (env.mode === "test" || (env.mode === "demo" && env.loopbackOnly)) return createDevMailbox();
  return {
    kind: "off",
    send: () => Promise.reject(new MailError("No mail server is set: set SMTP_URL.", false)),
    close: () => undefined,
  };
}

/** The mailbox that can be read in the browser. Throws `NotFound` wherever mails are really sent. */
export function keptMails(mailer: AnyMailer): DevMailbox {
  if (mailer.kind !== "dev") throw new NotFound();
  return mailer;
}
