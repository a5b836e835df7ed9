import { expect, test } from "vitest";
import { Invalid, Unavailable } from "~/core/refusals";
import { countedContent, countedMailer } from "~/platform/counted.server";
import { type AnyMailer, createDevMailbox, MailError } from "~/platform/mail/mailer.server";
import { createMetrics } from "~/platform/metrics.server";

const rendered = { html: "", plain: "" };

test("every mail is counted by what became of it, and still fails where it failed", async () => {
  const metrics = createMetrics();
  const mailbox = createDevMailbox();
  const outcomes = [null, new MailError("Gone.", true), new MailError("Busy.", false)];
  const mailer = countedMailer<AnyMailer>(
    {
      ...mailbox,
      send: async () => {
        const next = outcomes.shift();
        if (next) throw next;
      },
    },
    metrics,
  );
  const mail = { to: "ann@example.org", subject: "s", text: "t" };
  await mailer.send(mail);
  await expect(mailer.send(mail)).rejects.toThrow("Gone.");
  await expect(mailer.send(mail)).rejects.toThrow("Busy.");
  const text = await metrics.render();
  for (const outcome of ["sent", "refused", "failed"])
    expect(text).toContain(`wardround_mails_total{outcome="${outcome}"} 1`);
});

test("every text is counted by what became of it", async () => {
  const metrics = createMetrics();
  const outcomes = [null, new Invalid("Too long."), new Unavailable()];
  const content = countedContent(
    {
      render: async () => {
        const next = outcomes.shift();
        if (next) throw next;
        // The cast: what a text was laid out to is not counted.
        return rendered as never;
      },
      read: async () => rendered as never,
      check: async () => [],
      renderMany: async (list) => list.map(() => ({ status: "rejected", reason: new Invalid("Too hard.") })),
      close: async () => undefined,
    },
    metrics,
  );
  await content.render("a", { anchor: "x" });
  await expect(content.render("a", { anchor: "x" })).rejects.toThrow("Too long.");
  await expect(content.render("a", { anchor: "x" })).rejects.toThrow();
  await content.renderMany([{ source: "a", anchor: "x" }]);
  const text = await metrics.render();
  expect(text).toContain('wardround_content_renders_total{outcome="done"} 1');
  expect(text).toContain('wardround_content_renders_total{outcome="refused"} 2');
  expect(text).toContain('wardround_content_renders_total{outcome="failed"} 1');
});
