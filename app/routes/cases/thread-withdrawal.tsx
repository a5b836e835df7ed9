import { type MetaFunction, redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { NotFound } from "~/core/refusals";
import { caseOfThread } from "~/features/cases/withdrawal/withdrawal.queries.server";
import { caseToWithdraw } from "~/features/cases/withdrawal/withdrawal.server";
import { guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Withdraw a case – Wardround" }];

/** From a thread to the page that withdraws its case. Whoever may not is told of nothing. */
export const loader = guardedLoader(members, async ({ ctx, params }) => {
  const found = await caseOfThread(ctx.db, requireId(params.id));
  if (!found) throw new NotFound();
  await caseToWithdraw(ctx, found.token);
  return redirect(`/cases/${found.token}/withdrawal`, 303);
});

export default function ThreadWithdrawal() {
  return null;
}
