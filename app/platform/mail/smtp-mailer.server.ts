import { parseMailbox } from "./addresses";
import { checkMail, MailError, type Mailer } from "./mail";

/**
 * A mailer that hands mails to an SMTP server over a few kept connections. `url` is `smtp://user:password@host:port`
 * or `smtps://…`, `from` is `name <address>` or an address. Connecting is given up after 10 s, a silent server after
 * 30.
 */
export function createSmtpMailer({ url, from }: { url: string; from: string }): Mailer & { kind: "smtp" } {
  let transport: ReturnType<typeof connectLater> | undefined;
  const sender = parseMailbox(from) ?? from;
  return {
    kind: "smtp",
    async send(mail) {
      checkMail(mail);
      try {
        transport ??= connectLater(url);
        await (await transport).sendMail({
          from: sender,
          to: { name: "", address: mail.to },
          subject: mail.subject,
          text: mail.text,
          // So that out-of-office answers stay away (RFC 3834).
          headers: { "Auto-Submitted": "auto-generated", ...mail.headers },
        });
      } catch (error) {
        throw mailErrorOf(error);
      }
    },
    close: () => void transport?.then((opened) => opened.close()),
  };
}

/** Loaded with the first mail: the forum need not wait for it to start. */
async function connectLater(url: string) {
  const { default: nodemailer } = await import("nodemailer");
  return nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 3,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** The server's words repeat the address, so only the codes are kept. */
function mailErrorOf(error: unknown): MailError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  const status = error instanceof Error && "responseCode" in error ? Number(error.responseCode) : 0;
  const aboutTheMail = code === "EENVELOPE" || code === "EMESSAGE";
  const answer = status ? `answered ${status}` : "did not answer";
  return new MailError(`The mail server ${answer} (${code}).`, aboutTheMail && status >= 500);
}
