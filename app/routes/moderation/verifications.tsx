import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { reviewingVerifications } from "~/features/identity/verification/verification";
import { verificationQueue } from "~/features/identity/verification/verification-page.server";
import { VerificationQueue } from "~/features/identity/verification/verification-queue";
import { ModerationFrame } from "~/features/moderation/queue/moderation-frame";
import { guardedLoader } from "~/platform/guard.server";
import { Pager } from "~/ui/pager";

export const meta: MetaFunction = () => [{ title: "Role reviews – Wardround" }];

export const loader = guardedLoader(reviewingVerifications, async ({ ctx, url }) =>
  verificationQueue(ctx, url.searchParams.get("after")),
);

export default function Verifications() {
  const { waiting, more } = useLoaderData<typeof loader>();
  return (
    <ModerationFrame at="/moderation/verifications">
      <VerificationQueue waiting={waiting} />
      <Pager older={more} noun="claims" byName />
    </ModerationFrame>
  );
}
