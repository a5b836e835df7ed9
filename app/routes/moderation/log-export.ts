import { utcDay } from "~/core/time";
import { exportAudit } from "~/features/moderation/audit-export.server";
import { auditFilterIn } from "~/features/moderation/audit-filter";
import { moderating } from "~/features/moderation/review";
import { guardedLoader } from "~/platform/guard.server";

const types = { csv: "text/csv; charset=utf-8", ndjson: "application/x-ndjson; charset=utf-8" };

/** The log as a file, for administrators. */
export const loader = guardedLoader(moderating, async ({ ctx, url }) => {
  const format = url.searchParams.get("format") === "csv" ? "csv" : "ndjson";
  return new Response(exportAudit(ctx, auditFilterIn(url.searchParams), format), {
    headers: {
      "Content-Type": types[format],
      "Content-Disposition": `attachment; filename="wardround-log-${utcDay(ctx.now)}.${format}"`,
      "Cache-Control": "no-store",
    },
  });
});
