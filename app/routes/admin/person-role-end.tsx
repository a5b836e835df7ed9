import { type MetaFunction, redirect } from "@remix-run/node";
import { parseId } from "~/core/ids";
import { NotFound } from "~/core/refusals";
import { isGivenRole } from "~/features/identity/people/role";
import { endRole, endRoleForm } from "~/features/identity/people/role.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins, freshly } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "End a role – Wardround" }];

export const loader = guardedLoader(admins, async ({ params }) => redirect(`/admin/people/${params.id}`, 303));

export const action = guardedAction(freshly(admins), async ({ ctx, params, request }) => {
  const { reason } = await parseForm(request, endRoleForm);
  const accountId = parseId(params.id) ?? 0;
  if (!params.role || !isGivenRole(params.role)) throw new NotFound("There is no such role.");
  await endRole(ctx, { accountId, role: params.role, reason });
  return redirect(`/admin/people/${accountId}?done=role-ended`, 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
