import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { reviewingVerifications } from "~/features/identity/verification/verification";
import { verificationQueue } from "~/features/identity/verification/verification-page.server";
import { VerificationQueue } from "~/features/identity/verification/verification-queue";
import { ModerationFrame } from "~/features/moderation/moderation-frame";
import { guardedLoader } from "~/platform/guard.server";

export const meta: MetaFunction = () => [{ title: "Who somebody is – Wardround" }];

export const loader = guardedLoader(reviewingVerifications, async ({ ctx }) => ({
  waiting: await verificationQueue(ctx),
}));

export default function Verifications() {
  const { waiting } = useLoaderData<typeof loader>();
  return (
    <ModerationFrame at="/moderation/verifications">
      <VerificationQueue waiting={waiting} />
    </ModerationFrame>
  );
}
