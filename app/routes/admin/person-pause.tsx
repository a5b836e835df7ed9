import { type MetaFunction, redirect } from "@remix-run/node";
import { parseId } from "~/core/ids";
import { suspend, suspendForm } from "~/features/identity/people/suspension.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Pause an account – Wardround" }];

export const loader = guardedLoader(admins, async ({ params }) => redirect(`/admin/people/${params.id}`, 303));

export const action = guardedAction(admins, async ({ ctx, params, request }) => {
  const form = await parseForm(request, suspendForm);
  const accountId = parseId(params.id) ?? 0;
  await suspend(ctx, { accountId, ...form });
  return redirect(`/admin/people/${accountId}?done=paused`, 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
