import { redirect } from "@remix-run/node";
import { utcDay } from "~/core/time";
import { exportViews } from "~/features/cases/media/media-view.server";
import { guardedAction, guardedLoader, inJson } from "~/platform/guard.server";
import { moderators } from "~/platform/route-rules";

export const loader = guardedLoader(moderators, async ({ params }) => redirect(`/cases/${params.token}/views`, 303));

/** Who saw a case, as a file. A post, because that it was saved is written down. */
export const action = guardedAction(
  moderators,
  async ({ ctx, params }) =>
    new Response(await exportViews(ctx, params.token ?? ""), {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="wardround-views-${utcDay(ctx.now)}.csv"`,
        "Cache-Control": "no-store",
      },
    }),
  inJson,
);
