import { isEmail } from "./addresses";

/** A plain-text mail to one address. `headers` are extras such as `List-Unsubscribe`. */
export type Mail = { to: string; subject: string; text: string; headers?: Record<string, string> };

/** What sends mails. `send` resolves when the next server has taken the mail, and throws `MailError` otherwise. */
export type Mailer = {
  kind: "smtp" | "dev" | "off";
  send(mail: Mail): Promise<void>;
  /** Ends open connections, so the process can end. */
  close(): void;
};

/**
 * A mail that was not sent. `permanent` means trying again cannot help: the address or the mail itself was refused.
 * The message holds no address, so it may be kept and logged.
 */
export class MailError extends Error {
  override readonly name = "MailError";
  constructor(
    message: string,
    readonly permanent: boolean,
  ) {
    super(message);
  }
}

// These say who gets the mail, who it is from or how it is read; they are ours to set, never a caller's.
const ours =
  /^(to|cc|bcc|from|sender|reply-to|return-path|subject|date|message-id|mime-version|dkim-.*|content-.*|resent-.*)$/i;
const control = /[\p{Cc}\u2028\u2029]/u;

/** Refuses what could add a header or a recipient: throws a permanent `MailError`. */
export function checkMail(mail: Mail): void {
  if (!isEmail(mail.to)) throw new MailError("The mail is not to one plain address.", true);
  if (control.test(mail.subject)) throw new MailError("The subject of a mail is one line.", true);
  for (const [name, value] of Object.entries(mail.headers ?? {})) {
    if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(name) || ours.test(name)) {
      throw new MailError("A mail cannot set this header.", true);
    }
    if (control.test(value)) throw new MailError("A header of a mail is one line.", true);
  }
}
