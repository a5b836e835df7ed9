import { isRefusal } from "~/core/refusals";
import type { AnyMailer } from "./mail/mailer.server";
import { MailError } from "./mail/mailer.server";
import type { ContentProcess } from "./markdown/content-process.server";
import type { Metrics } from "./metrics.server";

/** The same mailer, which counts what became of each mail. */
export function countedMailer<M extends AnyMailer>(mailer: M, { mails }: Pick<Metrics, "mails">): M {
  return {
    ...mailer,
    async send(mail) {
      try {
        await mailer.send(mail);
        mails.inc({ outcome: "sent" });
      } catch (error) {
        mails.inc({ outcome: error instanceof MailError && error.permanent ? "refused" : "failed" });
        throw error;
      }
    },
  };
}

/** The same content process, which counts what became of each text. */
export function countedContent(content: ContentProcess, { renders }: Pick<Metrics, "renders">): ContentProcess {
  const count = (error?: unknown) =>
    renders.inc({
      outcome: error === undefined ? "done" : isRefusal(error) && error.status < 500 ? "refused" : "failed",
    });
  async function counted<T>(work: Promise<T>): Promise<T> {
    try {
      const result = await work;
      count();
      return result;
    } catch (error) {
      count(error);
      throw error;
    }
  }
  return {
    render: (source, options) => counted(content.render(source, options)),
    read: (source, options) => counted(content.read(source, options)),
    check: (text) => counted(content.check(text)),
    async renderMany(list) {
      const results = await content.renderMany(list);
      for (const result of results) count(result.status === "rejected" ? result.reason : undefined);
      return results;
    },
    close: () => content.close(),
  };
}
