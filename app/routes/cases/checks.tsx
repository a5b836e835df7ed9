import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { allowed } from "~/core/actor";
import { canCheckCases, checkingCases } from "~/features/cases/case/case-access";
import { waitingFor } from "~/features/cases/check/case-check.server";
import { CheckQueue } from "~/features/cases/check/check-queue";
import { guardedLoader } from "~/platform/guard.server";

export const meta: MetaFunction = () => [{ title: "Cases to check – Wardround" }];

export const loader = guardedLoader(checkingCases, async ({ ctx }) => ({
  waiting: await waitingFor(ctx, allowed(ctx.actor, canCheckCases(ctx.actor, ctx.now))),
}));

export default function Checks() {
  const { waiting } = useLoaderData<typeof loader>();
  return (
    <div className="narrow stack gap-5">
      <div className="stack gap-1">
        <h1>Cases to check</h1>
        <p className="meta">
          You are the second person: nobody else sees a case before you. Its author stays unnamed. Every decision is
          logged.
        </p>
      </div>
      <CheckQueue waiting={waiting} />
    </div>
  );
}
