import { type MetaFunction, redirect } from "@remix-run/node";
import { parseId } from "~/core/ids";
import { resendInvitation } from "~/features/identity/joining/invitation.server";
import { inviters } from "~/features/identity/people/role";
import { guardedAction, guardedLoader } from "~/platform/guard.server";

export const meta: MetaFunction = () => [{ title: "Send an invitation again – Wardround" }];

export const loader = guardedLoader(inviters, async () => redirect("/admin/people/invitations", 303));

export const action = guardedAction(inviters, async ({ ctx, params }) => {
  await resendInvitation(ctx, parseId(params.id) ?? 0);
  return redirect("/admin/people/invitations?done=invited", 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
