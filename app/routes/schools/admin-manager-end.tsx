import { type MetaFunction, redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { endManager } from "~/features/identity/organisations/manager.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins, freshly } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "End a duty – Wardround" }];

export const loader = guardedLoader(admins, async ({ params }) => {
  throw redirect(`/admin/schools/${requireId(params.id)}/managers`, 303);
});

export const action = guardedAction(freshly(admins), async ({ ctx, params }) => {
  await endManager(ctx, requireId(params.id), requireId(params.managerId));
  return redirect(`/admin/schools/${params.id}/managers?done=duty-ended`, 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
