import { type MetaFunction, redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { endLink } from "~/features/identity/organisations/cohort-link.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "End a link – Wardround" }];

export const loader = guardedLoader(members, async ({ params }) => {
  throw redirect(`/cohorts/${requireId(params.id)}/links`, 303);
});

export const action = guardedAction(members, async ({ ctx, params }) => {
  await endLink(ctx, requireId(params.id), requireId(params.linkId));
  return redirect(`/cohorts/${params.id}/links?done=cohort-link-ended`, 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
