import { type MetaFunction, redirect } from "@remix-run/node";
import { parseId } from "~/core/ids";
import { liftForm, liftSuspension } from "~/features/identity/people/suspension.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "End a pause – Wardround" }];

export const loader = guardedLoader(admins, async ({ params }) => redirect(`/admin/people/${params.id}`, 303));

export const action = guardedAction(admins, async ({ ctx, params, request }) => {
  const { reason } = await parseForm(request, liftForm);
  const accountId = parseId(params.id) ?? 0;
  await liftSuspension(ctx, { accountId, reason });
  return redirect(`/admin/people/${accountId}?done=pause-ended`, 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
