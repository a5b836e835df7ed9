import { type MetaFunction, redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { withdrawPlace } from "~/features/identity/organisations/cohort-place.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Withdraw a place – Wardround" }];

export const loader = guardedLoader(members, async ({ params }) => {
  throw redirect(`/cohorts/${requireId(params.id)}/roster`, 303);
});

export const action = guardedAction(members, async ({ ctx, params }) => {
  await withdrawPlace(ctx, requireId(params.id), requireId(params.placeId));
  return redirect(`/cohorts/${params.id}/roster?done=place-withdrawn`, 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
