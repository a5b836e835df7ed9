import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminFrame } from "~/features/admin/admin-frame";
import { readRemoval, removalForm, removeProvider } from "~/features/identity/openid/provider-removal.server";
import { RemovalForm } from "~/features/identity/openid/removal-form";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins, freshly } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Remove a way to sign in – Wardround" }];

export const loader = guardedLoader(admins, async ({ ctx, params }) => ({
  removal: await readRemoval(ctx, params.key),
}));

export const action = guardedAction(freshly(admins), async ({ ctx, params, request }) => {
  await parseForm(request, removalForm);
  await removeProvider(ctx, params.key);
  return redirect("/admin/sign-in?done=provider-removed", 303);
});

export default function ProviderRemoval() {
  const { removal } = useLoaderData<typeof loader>();
  return (
    <AdminFrame current="/admin/sign-in" title={`Remove ${removal.name}?`}>
      <RemovalForm removal={removal} />
    </AdminFrame>
  );
}
