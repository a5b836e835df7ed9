import { type MetaFunction, redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { endAssessor } from "~/features/identity/organisations/assessor.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { freshly, members } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "End a duty – Wardround" }];

export const loader = guardedLoader(members, async ({ params }) => {
  throw redirect(`/cohorts/${requireId(params.id)}/assessors`, 303);
});

export const action = guardedAction(freshly(members), async ({ ctx, params }) => {
  await endAssessor(ctx, requireId(params.id), requireId(params.assessorId));
  return redirect(`/cohorts/${params.id}/assessors?done=duty-ended`, 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
