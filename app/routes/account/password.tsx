import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AccountFrame } from "~/features/identity/account-frame";
import { changePassword, mySecurity, passwordForm } from "~/features/identity/account-security.server";
import { NoPassword } from "~/features/identity/no-password";
import { NewPasswordField } from "~/features/identity/password-field";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Your password – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx }) => mySecurity(ctx));

export const action = guardedAction(members, async ({ ctx, request }) => {
  await changePassword(ctx, await parseForm(request, passwordForm));
  return redirect("/account/password?done=password-changed", 303);
});

export default function Password() {
  const { email, hasPassword } = useLoaderData<typeof loader>();
  const { message, fields } = useRefused();
  return (
    <AccountFrame current="/account/password" title="Password">
      {hasPassword ? (
        <form method="post" action="/account/password" className="stack" data-once>
          <ErrorSummary fields={fields} message={message} />
          <p className="soft">Every other browser where you are signed in is signed out.</p>
          <TextField
            name="current"
            type="password"
            label="Password now"
            autoComplete="current-password"
            error={fields.current}
            required
          />
          <NewPasswordField label="New password" error={fields.password} />
          <p className="row">
            <button type="submit" className="btn main">
              Change the password
            </button>
            <a className="btn quiet" href="/reset">
              I forgot it
            </a>
          </p>
        </form>
      ) : (
        <NoPassword email={email} />
      )}
    </AccountFrame>
  );
}
