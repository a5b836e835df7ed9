import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import {
  decideRequest,
  requestDecisionForm,
  requireRequest,
} from "~/features/cases/withdrawal/withdrawal-decision.server";
import { WithdrawalDecisionForm } from "~/features/cases/withdrawal/withdrawal-decision-form";
import { waitedWords } from "~/features/cases/withdrawal/withdrawal-request";
import { RequestWords } from "~/features/cases/withdrawal/withdrawal-request-line";
import { ModerationFrame } from "~/features/moderation/queue/moderation-frame";
import { moderating } from "~/features/moderation/review/review";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { When } from "~/ui/when";

export const meta: MetaFunction = () => [{ title: "A withdrawal asked for – Wardround" }];

export const loader = guardedLoader(moderating, async ({ ctx, params }) => {
  const { id, told, keeper, madeAt } = await requireRequest(ctx, requireId(params.id));
  return { id, told, keeper, madeAt, waited: waitedWords(madeAt, ctx.now) };
});

export const action = guardedAction(moderating, async ({ ctx, params, request }) => {
  await decideRequest(ctx, requireId(params.id), await parseForm(request, requestDecisionForm));
  return redirect("/moderation/withdrawals?done=decided", 303);
});

export default function ModeratedWithdrawal() {
  const { id, told, keeper, madeAt, waited } = useLoaderData<typeof loader>();
  return (
    <ModerationFrame at="" title="A withdrawal asked for">
      <section className="box stack gap-3" aria-labelledby="request">
        <h2 id="request">Request {id}</h2>
        <p className="meta dotted">
          <span>Waits for {waited}</span>
          <When at={madeAt} />
        </p>
        <RequestWords told={told} keeper={keeper} />
      </section>
      <WithdrawalDecisionForm id={id} />
    </ModerationFrame>
  );
}
