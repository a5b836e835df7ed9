import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { reviewingVerifications } from "~/features/identity/verification/verification";
import { readVerification } from "~/features/identity/verification/verification-page.server";
import { VerificationReview } from "~/features/identity/verification/verification-review";
import {
  decideVerification,
  decisionForm,
  nextToReview,
} from "~/features/identity/verification/verification-review.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Verify: ${data?.person.name ?? "somebody"} – Wardround` },
];

export const loader = guardedLoader(reviewingVerifications, ({ ctx, params }) =>
  readVerification(ctx, params.token ?? ""),
);

export const action = guardedAction(reviewingVerifications, async ({ ctx, params, request }) => {
  const outcome = await decideVerification(ctx, params.token ?? "", await parseForm(request, decisionForm));
  const next = await nextToReview(ctx);
  const done = outcome === "waiting" ? "verification-agreed" : "verification-decided";
  return redirect(`/moderation/verifications${next === null ? "" : `/${next}`}?done=${done}`, 303);
});

export default function Verification() {
  return <VerificationReview page={useLoaderData<typeof loader>()} />;
}
