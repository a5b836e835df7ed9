import { type MetaFunction, redirect } from "@remix-run/node";
import { askConfirmation } from "~/features/identity/joining/confirmation.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Confirm your address – Wardround" }];

export const loader = guardedLoader(members, async () => redirect("/account", 303));

export const action = guardedAction(members, async ({ ctx }) => {
  await askConfirmation(ctx);
  return redirect("/account?done=link-sent", 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
