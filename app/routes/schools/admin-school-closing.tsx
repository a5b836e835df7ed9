import { type MetaFunction, redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { closingForm } from "~/features/identity/organisations/form-fields.server";
import { closeSchool } from "~/features/identity/organisations/organisation.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins, freshly } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Close a school – Wardround" }];

export const loader = guardedLoader(admins, async ({ params }) => {
  throw redirect(`/admin/schools/${requireId(params.id)}`, 303);
});

export const action = guardedAction(freshly(admins), async ({ ctx, params, request }) => {
  await parseForm(request, closingForm);
  await closeSchool(ctx, requireId(params.id));
  return redirect("/admin/schools?done=school-closed", 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
