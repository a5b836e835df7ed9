import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { parseId } from "~/core/ids";
import { NotFound } from "~/core/refusals";
import { guardedLoader } from "~/platform/guard.server";
import { keptMails } from "~/platform/mail/mailer.server";
import { demoOnly } from "~/platform/route-rules";
import { Crumbs } from "~/ui/crumbs";
import { When } from "~/ui/when";

export const meta: MetaFunction = () => [{ title: "A mail of this demo – Wardround" }];

export const loader = guardedLoader(demoOnly, async ({ ctx, params }) => {
  const mail = keptMails(ctx.runtime.mailer).get(parseId(params.id) ?? 0);
  if (!mail) throw new NotFound("This mail is gone.");
  const { to, subject, text, at } = mail;
  return { to, subject, at, parts: text.split(/(https?:\/\/\S+)/) };
});

export default function KeptMail() {
  const { to, subject, at, parts } = useLoaderData<typeof loader>();
  return (
    <article className="narrow stack">
      <Crumbs crumbs={[{ to: "/dev/mail", label: "Mails of this demo" }]} />
      <h1>{subject}</h1>
      <p className="meta">
        To {to}, <When at={at} precision="minute" />
      </p>
      <p className="mailtext">
        {parts.map((part, place) =>
          // Every second part is an address.
          place % 2 === 1 ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
            <a key={place} href={part} data-reload>
              {part}
            </a>
          ) : (
            part
          ),
        )}
      </p>
    </article>
  );
}
