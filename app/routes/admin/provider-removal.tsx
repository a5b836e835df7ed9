import { type MetaFunction, redirect } from "@remix-run/node";
import { removeProvider } from "~/features/identity/openid/provider-removal.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins, freshly } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Remove a way to sign in – Wardround" }];

export const loader = guardedLoader(admins, async ({ params }) => {
  throw redirect(`/admin/sign-in/${encodeURIComponent(params.key ?? "")}`, 303);
});

export const action = guardedAction(freshly(admins), async ({ ctx, params }) => {
  await removeProvider(ctx, params.key);
  return redirect("/admin/sign-in?done=provider-removed", 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
