import { type MetaFunction, redirect } from "@remix-run/node";
import { endGovernance, governanceEndForm } from "~/features/cases/consent/governance.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins, freshly } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "End the governance record – Wardround" }];

export const loader = guardedLoader(admins, async () => redirect("/admin/governance", 303));

export const action = guardedAction(freshly(admins), async ({ ctx, request }) => {
  await endGovernance(ctx, await parseForm(request, governanceEndForm));
  return redirect("/admin/governance?done=governance-ended", 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
