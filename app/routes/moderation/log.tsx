import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isAdmin } from "~/core/actor";
import { parseId } from "~/core/ids";
import { auditFilterIn, auditFilterTexts } from "~/features/moderation/audit/audit-filter";
import { AuditFilterForm } from "~/features/moderation/audit/audit-filter-form";
import { AuditLines } from "~/features/moderation/audit/audit-lines";
import { auditPage } from "~/features/moderation/audit/audit-list.queries.server";
import { ModerationFrame } from "~/features/moderation/queue/moderation-frame";
import { moderating } from "~/features/moderation/review/review";
import { memberOf } from "~/platform/context.server";
import { guardedLoader } from "~/platform/guard.server";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

export const meta: MetaFunction = () => [{ title: "Log of moderating acts – Wardround" }];

export const loader = guardedLoader(moderating, async ({ ctx, url }) => {
  const filter = auditFilterIn(url.searchParams);
  const texts = auditFilterTexts(filter);
  const admin = isAdmin(ctx.actor);
  const reader = { id: memberOf(ctx).id, now: ctx.now, admin };
  return { ...(await auditPage(ctx.db, filter, parseId(url.searchParams.get("before")), reader)), texts, admin };
});

export default function Log() {
  const { rows, next, texts, admin } = useLoaderData<typeof loader>();
  const query = (more: Record<string, string>) => new URLSearchParams({ ...texts, ...more }).toString();
  return (
    <ModerationFrame at="/moderation/log">
      <h2 className="sr">Log</h2>
      <p className="prose">
        Every act of moderation and administration, the newest first. Rows are never changed or removed, and each is
        sealed with the one before it. What somebody wrote beside a row can be erased; that it was erased is a row too.
      </p>
      <AuditFilterForm key={JSON.stringify(texts)} texts={texts} admin={admin} />
      {rows.length === 0 ? (
        <Empty title="No rows" text="Nothing in the log fits what you look for." />
      ) : (
        <AuditLines rows={rows} admin={admin} />
      )}
      <Pager noun="rows" older={next === null ? null : `/moderation/log?${query({ before: String(next) })}`} />
      {admin && rows.length > 0 && (
        <form method="post" action="/moderation/log/export" className="row">
          <input type="hidden" name="rows" value={query({})} />
          <button type="submit" className="btn small" name="format" value="csv">
            Save as CSV
          </button>
          <button type="submit" className="btn small" name="format" value="ndjson">
            Save as NDJSON
          </button>
          <span className="meta">Saving it is a row, too.</span>
        </form>
      )}
    </ModerationFrame>
  );
}
