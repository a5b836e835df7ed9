import { redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { retryJob } from "~/features/admin/job.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins } from "~/platform/route-rules";
import { RefusedPage } from "~/ui/refused-page";

export const loader = guardedLoader(admins, async () => redirect("/admin/jobs"));

export const action = guardedAction(admins, async ({ ctx, params }) => {
  await retryJob(ctx, requireId(params.id));
  return redirect("/admin/jobs?done=job-retried", 303);
});

export default RefusedPage;
