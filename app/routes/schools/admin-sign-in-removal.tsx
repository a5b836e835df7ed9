import { type MetaFunction, redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { untieSignIn } from "~/features/identity/organisations/cohort-sign-in.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins, freshly } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Untie a sign-in – Wardround" }];

export const loader = guardedLoader(admins, async ({ params }) => {
  throw redirect(`/admin/schools/${requireId(params.id)}/sign-ins`, 303);
});

export const action = guardedAction(freshly(admins), async ({ ctx, params }) => {
  await untieSignIn(ctx, requireId(params.id), requireId(params.signInId));
  return redirect(`/admin/schools/${params.id}/sign-ins?done=sign-in-untied`, 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
