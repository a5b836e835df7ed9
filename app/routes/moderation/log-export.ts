import { redirect } from "@remix-run/node";
import { utcDay } from "~/core/time";
import { exportAudit, exportForm } from "~/features/moderation/audit/audit-export.server";
import { auditFilterIn } from "~/features/moderation/audit/audit-filter";
import { moderating } from "~/features/moderation/review/review";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader, inJson } from "~/platform/guard.server";

const types = { csv: "text/csv; charset=utf-8", ndjson: "application/x-ndjson; charset=utf-8" };

export const loader = guardedLoader(moderating, async () => redirect("/moderation/log", 303));

/** The log as a file, for administrators. A post, because that it was saved is written down. */
export const action = guardedAction(
  moderating,
  async ({ ctx, request }) => {
    const { format, rows } = await parseForm(request, exportForm);
    return new Response(await exportAudit(ctx, auditFilterIn(new URLSearchParams(rows)), format), {
      headers: {
        "Content-Type": types[format],
        "Content-Disposition": `attachment; filename="wardround-log-${utcDay(ctx.now)}.${format}"`,
        "Cache-Control": "no-store",
      },
    });
  },
  inJson,
);
