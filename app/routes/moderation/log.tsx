import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isAdmin } from "~/core/actor";
import { parseId } from "~/core/ids";
import { auditFilterIn, auditFilterTexts } from "~/features/moderation/audit-filter";
import { AuditFilterForm } from "~/features/moderation/audit-filter-form";
import { AuditLines } from "~/features/moderation/audit-lines";
import { auditPage } from "~/features/moderation/audit-list.queries.server";
import { ModerationFrame } from "~/features/moderation/moderation-frame";
import { moderating } from "~/features/moderation/review";
import { guardedLoader } from "~/platform/guard.server";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

export const meta: MetaFunction = () => [{ title: "Log of moderating acts – Wardround" }];

export const loader = guardedLoader(moderating, async ({ ctx, url }) => {
  const filter = auditFilterIn(url.searchParams);
  const texts = auditFilterTexts(filter);
  const page = await auditPage(ctx.db, filter, parseId(url.searchParams.get("before")));
  return { ...page, texts, admin: isAdmin(ctx.actor) };
});

export default function Log() {
  const { rows, next, texts, admin } = useLoaderData<typeof loader>();
  const address = (path: string, more: Record<string, string>) =>
    `${path}?${new URLSearchParams({ ...texts, ...more }).toString()}`;
  return (
    <ModerationFrame at="/moderation/log">
      <h2 className="sr">Log</h2>
      <p className="prose">
        Every act of moderation and administration, the newest first. Rows are never changed or removed, and each is
        sealed with the one before it. What somebody wrote beside a row can be erased; that it was erased is a row too.
      </p>
      <AuditFilterForm key={JSON.stringify(texts)} texts={texts} />
      {rows.length === 0 ? (
        <Empty title="No rows" text="Nothing in the log fits what you look for." />
      ) : (
        <AuditLines rows={rows} admin={admin} />
      )}
      <Pager noun="rows" older={next === null ? null : address("/moderation/log", { before: String(next) })} />
      {admin && rows.length > 0 && (
        <p className="row">
          <a className="btn small" href={address("/moderation/log/export", { format: "csv" })} data-reload>
            Save as CSV
          </a>
          <a className="btn small" href={address("/moderation/log/export", { format: "ndjson" })} data-reload>
            Save as NDJSON
          </a>
        </p>
      )}
    </ModerationFrame>
  );
}
