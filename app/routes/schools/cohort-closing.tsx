import { type MetaFunction, redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { closeCohort } from "~/features/identity/organisations/cohort.server";
import { closingForm } from "~/features/identity/organisations/form-fields.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { freshly, members } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Close a cohort – Wardround" }];

export const loader = guardedLoader(members, async ({ params }) => {
  throw redirect(`/cohorts/${requireId(params.id)}/settings`, 303);
});

export const action = guardedAction(freshly(members), async ({ ctx, params, request }) => {
  await parseForm(request, closingForm);
  await closeCohort(ctx, requireId(params.id));
  return redirect("/account/schools?done=cohort-closed", 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
