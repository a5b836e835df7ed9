import { type MetaFunction, redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { removeMember } from "~/features/identity/organisations/cohort-member.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Take a member out – Wardround" }];

export const loader = guardedLoader(members, async ({ params }) => {
  throw redirect(`/cohorts/${requireId(params.id)}`, 303);
});

export const action = guardedAction(members, async ({ ctx, params }) => {
  await removeMember(ctx, requireId(params.id), requireId(params.memberId));
  return redirect(`/cohorts/${params.id}?done=member-removed`, 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
