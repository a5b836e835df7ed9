import { type MetaFunction, redirect } from "@remix-run/node";
import { checkingCases } from "~/features/cases/case/case-access";
import { claimCase } from "~/features/cases/check/case-check.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";

export const meta: MetaFunction = () => [{ title: "Take a case – Wardround" }];

export const loader = guardedLoader(checkingCases, async ({ params }) =>
  redirect(`/cases/checks/${params.token}`, 303),
);

export const action = guardedAction(checkingCases, async ({ ctx, params }) => {
  const token = params.token ?? "";
  await claimCase(ctx, token);
  return redirect(`/cases/checks/${token}`, 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
