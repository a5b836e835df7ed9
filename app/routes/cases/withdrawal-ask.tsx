import { type MetaFunction, redirect } from "@remix-run/node";
import { askForWithdrawal, requestForm } from "~/features/cases/withdrawal/withdrawal-request.server";
import { WithdrawalRequestForm } from "~/features/cases/withdrawal/withdrawal-request-form";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { SlimPage } from "~/ui/slim-page";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Withdraw your case – Wardround" }];

export const loader = guardedLoader(anyone, async ({ load }) => {
  if (!load.refused) throw redirect("/withdrawal");
  return null;
});

export const action = guardedAction(anyone, async ({ ctx, request }) => {
  const { told, keeper, website } = await parseForm(request, requestForm);
  // A field that nobody sees was filled in: a program, which learns nothing from the answer.
  if (website === "") await askForWithdrawal(ctx, { told, keeper });
  return redirect("/withdrawal?asked=1", 303);
});

/** The form again, with what was refused and what was typed. */
export default function WithdrawalAsk() {
  const { fields, message } = useRefused();
  return (
    <SlimPage title="Withdraw your case without the code">
      <ErrorSummary fields={fields} message={message} />
      <WithdrawalRequestForm />
    </SlimPage>
  );
}
