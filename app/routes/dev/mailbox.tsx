import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guardedLoader } from "~/platform/guard.server";
import { keptMails } from "~/platform/mail/mailer.server";
import { demoOnly } from "~/platform/route-rules";
import { Empty } from "~/ui/empty";
import { When } from "~/ui/when";

export const meta: MetaFunction = () => [{ title: "Mails of this demo – Wardround" }];

export const loader = guardedLoader(demoOnly, async ({ ctx }) => ({
  mails: keptMails(ctx.runtime.mailer)
    .list()
    .map(({ id, to, subject, at }) => ({ id, to, subject, at })),
}));

export default function Mailbox() {
  const { mails } = useLoaderData<typeof loader>();
  return (
    <div className="narrow stack gap-5">
      <h1>Mails of this demo</h1>
      <p className="soft">Without a mail server the demo keeps its mails here. They are gone when it stops.</p>
      {mails.length === 0 ? (
        <Empty title="No mail yet" text="Ask for a sign-in link, and its mail appears here." />
      ) : (
        <ul className="lines">
          {mails.map((mail) => (
            <li key={mail.id}>
              <a href={`/dev/mail/${mail.id}`}>{mail.subject}</a>
              <br />
              <span className="meta">
                To {mail.to}, <When at={mail.at} precision="minute" />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
