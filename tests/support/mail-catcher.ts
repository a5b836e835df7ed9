import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A mail as it arrived: envelope, the headers (lower-case names, as sent) and the decoded text. */
export type CaughtMail = {
  from: string;
  to: string[];
  subject: string;
  text: string;
  headers: Map<string, string>;
  raw: string;
};

export type MailCatcher = {
  /** For SMTP_URL. */
  url: string;
  /** What has arrived so far, oldest first. */
  received(): CaughtMail[];
  /** The first mail that fits, now or when it arrives; rejects after `timeout` ms, saying what did arrive. */
  waitFor(fits: (mail: CaughtMail) => boolean, timeout?: number): Promise<CaughtMail>;
  stop(): Promise<void>;
};

/** A real SMTP server on loopback that keeps what it gets. `refuse` names recipients it answers 550 or 450 to. */
export async function startMailCatcher(options: { refuse?: Record<string, 450 | 550> } = {}): Promise<MailCatcher> {
  const caught: CaughtMail[] = [];
  const waiting = new Set<() => void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    closeTimeout: 100,
    onRcptTo({ address }, _session, done) {
      const status = options.refuse?.[address];
      done(status ? Object.assign(new Error(`<${address}> is not taken here`), { responseCode: status }) : null);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const raw = Buffer.concat(chunks);
        const parsed = await simpleParser(raw);
        caught.push({
          from: session.envelope.mailFrom ? session.envelope.mailFrom.address : "",
          to: session.envelope.rcptTo.map((one) => one.address),
          subject: parsed.subject ?? "",
          text: parsed.text ?? "",
          headers: new Map(
            parsed.headerLines.map(({ key, line }) => [
              key,
              line
                .slice(key.length + 1)
                .replace(/\r?\n\s+/g, " ")
                .trim(),
            ]),
          ),
          raw: raw.toString(),
        });
        done();
        for (const look of waiting) look();
      });
    },
  });
  server.on("error", () => undefined);
  const port = await new Promise<number>((resolve) => {
    const net = server.listen(0, "127.0.0.1", () => {
      const address = net.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  return {
    url: `smtp://127.0.0.1:${port}`,
    received: () => [...caught],
    waitFor: (fits, timeout = 5_000) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          const subjects = caught.map((mail) => `"${mail.subject}" to ${mail.to}`).join(", ");
          reject(new Error(`The mail did not come within ${timeout} ms. These did: ${subjects || "none"}.`));
        }, timeout);
        function look() {
          const mail = caught.find(fits);
          if (!mail) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(mail);
        }
        waiting.add(look);
        look();
      }),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
