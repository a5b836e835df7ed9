import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AccountFrame } from "~/features/identity/account-frame";
import { askEmailChange, emailForm, mySecurity } from "~/features/identity/account-security.server";
import { NoPassword } from "~/features/identity/no-password";
import { CurrentPasswordField } from "~/features/identity/password-field";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Your e-mail address – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx }) => mySecurity(ctx));

export const action = guardedAction(members, async ({ ctx, request }) => {
  await askEmailChange(ctx, await parseForm(request, emailForm));
  return redirect("/account/email?done=link-sent-there", 303);
});

export default function Email() {
  const { email, hasPassword } = useLoaderData<typeof loader>();
  const { message, fields, values } = useRefused();
  return (
    <AccountFrame current="/account/email" title="E-mail">
      <p>
        Your address is <b>{email}</b>. Nobody but administrators sees it.
      </p>
      {hasPassword ? (
        <form method="post" action="/account/email" className="stack" data-once>
          <ErrorSummary fields={fields} message={message} />
          <p className="soft">
            A link goes to the new address, and it counts once you followed it. Your old address is told both times.
          </p>
          <TextField
            name="email"
            type="email"
            label="New address"
            autoComplete="email"
            defaultValue={values.email}
            error={fields.email}
            required
          />
          <CurrentPasswordField label="Your password" error={fields.password} />
          <p>
            <button type="submit" className="btn main">
              Send the link
            </button>
          </p>
        </form>
      ) : (
        <NoPassword email={email} />
      )}
    </AccountFrame>
  );
}
