import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AccountFrame } from "~/features/identity/account/account-frame";
import { changePassword, mySecurity, passwordForm } from "~/features/identity/account/account-security.server";
import { NewPasswordField } from "~/features/identity/sign-in/password-field";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { freshly, members } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Your password – Wardround" }];

export const loader = guardedLoader(freshly(members), async ({ ctx }) => mySecurity(ctx));

export const action = guardedAction(freshly(members), async ({ ctx, request }) => {
  const cookie = await changePassword(ctx, await parseForm(request, passwordForm));
  return redirect("/account/password?done=password-changed", { status: 303, headers: { "Set-Cookie": cookie } });
});

export default function Password() {
  const { hasPassword } = useLoaderData<typeof loader>();
  const { message, fields } = useRefused();
  return (
    <AccountFrame current="/account/password" title="Password">
      <form method="post" action="/account/password" className="stack" noValidate data-once>
        <ErrorSummary fields={fields} message={message} />
        <p className="soft">
          {!hasPassword && "You have no password yet: you sign in in another way. "}
          Every other browser where you are signed in is signed out.
        </p>
        <NewPasswordField label="New password" error={fields.password} />
        <p className="row">
          <button type="submit" className="btn main">
            {hasPassword ? "Change the password" : "Set the password"}
          </button>
        </p>
      </form>
    </AccountFrame>
  );
}
