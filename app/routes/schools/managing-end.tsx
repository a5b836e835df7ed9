import { type MetaFunction, redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { stopManaging } from "~/features/identity/organisations/manager.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Lay a duty down – Wardround" }];

export const loader = guardedLoader(members, async () => {
  throw redirect("/account/schools", 303);
});

export const action = guardedAction(members, async ({ ctx, params }) => {
  await stopManaging(ctx, requireId(params.id));
  return redirect("/account/schools?done=duty-laid-down", 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
