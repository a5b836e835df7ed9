import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { lookUpViews, VIEWS_KEPT_DAYS } from "~/features/cases/media/media-view.server";
import { viewsAfterIn, viewsAfterText } from "~/features/cases/media/media-view-key";
import { MediaViewTable } from "~/features/cases/media/media-view-table";
import { guardedLoader } from "~/platform/guard.server";
import { moderators } from "~/platform/route-rules";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

export const meta: MetaFunction = () => [{ title: "Who saw this case – Wardround" }];

export const loader = guardedLoader(moderators, async ({ ctx, params, url }) => {
  const token = params.token ?? "";
  const { title, rows, more, people } = await lookUpViews(ctx, token, viewsAfterIn(url.searchParams.get("after")));
  const last = rows.at(-1);
  return { token, title, rows, people, days: VIEWS_KEPT_DAYS, next: more && last ? viewsAfterText(last) : null };
});

export default function CaseViews() {
  const { token, title, rows, people, days, next } = useLoaderData<typeof loader>();
  return (
    <div className="stack gap-5">
      <header className="stack gap-2">
        <h1>Who saw this case</h1>
        <p className="meta dotted">
          <span>{title || "A case without a title"}</span>
          <span>{people === 1 ? "1 person" : `${people} people`}</span>
        </p>
      </header>
      <p className="prose">
        For a breach: whom you may have to tell. Each row is a day on which a picture was sent to somebody. Rows are
        kept for {days} days, then deleted. That you opened this page stands in the log.
      </p>
      {rows.length === 0 ? (
        <Empty title="Nobody yet" text={`No picture of this case was sent to anybody in the last ${days} days.`} />
      ) : (
        <>
          <MediaViewTable rows={rows} />
          <Pager noun="rows" older={next === null ? null : `/cases/${token}/views?after=${next}`} />
          <form method="post" action={`/cases/${token}/views/export`}>
            <button type="submit" className="btn small">
              Save all as CSV
            </button>
          </form>
        </>
      )}
    </div>
  );
}
