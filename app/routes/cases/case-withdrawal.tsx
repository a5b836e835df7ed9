import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import {
  caseToWithdraw,
  LONGEST_WITHDRAWAL,
  withdrawalForm,
  withdrawCase,
} from "~/features/cases/withdrawal/withdrawal.server";
import { WithdrawalForm } from "~/features/cases/withdrawal/withdrawal-form";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Withdraw a case – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx, params }) => {
  const { found, mine } = await caseToWithdraw(ctx, params.token ?? "");
  return { token: found.token, title: found.threadTitle ?? found.title, mine, longest: LONGEST_WITHDRAWAL };
});

export const action = guardedAction(members, async ({ ctx, params, request }) => {
  const { reason } = await parseForm(request, withdrawalForm);
  await withdrawCase(ctx, params.token ?? "", reason);
  return redirect("/questions?done=withdrawn", 303);
});

export default function CaseWithdrawal() {
  return <WithdrawalForm {...useLoaderData<typeof loader>()} />;
}
