import { type MetaFunction, redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { leaveCohort } from "~/features/identity/organisations/cohort-member.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Leave a cohort – Wardround" }];

export const loader = guardedLoader(members, async () => {
  throw redirect("/account/schools", 303);
});

export const action = guardedAction(members, async ({ ctx, params }) => {
  await leaveCohort(ctx, requireId(params.id));
  return redirect("/account/schools?done=cohort-left", 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
