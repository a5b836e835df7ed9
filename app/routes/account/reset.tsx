import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deviceWords } from "~/features/identity/sign-in/device";
import { openLink } from "~/features/identity/sign-in/one-time-link.server";
import { NewPasswordField } from "~/features/identity/sign-in/password-field";
import { resetForm, resetPassword } from "~/features/identity/sign-in/password-reset.server";
import { SpentLink } from "~/features/identity/sign-in/spent-link";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { SlimPage } from "~/ui/slim-page";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Choose a new password – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx, params }) => {
  const { words } = await openLink(ctx, params.token, "reset");
  return data({ words }, { status: words === null ? 200 : 410 });
});

export const action = guardedAction(anyone, async ({ ctx, params, request }) => {
  const { password } = await parseForm(request, resetForm);
  const cookie = await resetPassword(ctx, params.token, password, deviceWords(request.headers.get("User-Agent")));
  return redirect("/account?done=password-changed", { status: 303, headers: { "Set-Cookie": cookie } });
});

export default function Reset() {
  const { words } = useLoaderData<typeof loader>();
  const { message, fields } = useRefused();
  if (words)
    return (
      <SpentLink words={words}>
        <a className="btn main" href="/reset">
          Ask for a new link
        </a>
      </SpentLink>
    );
  return (
    <SlimPage
      title="Choose a new password"
      lede="Everybody who is signed in to your account is signed out, you excepted."
    >
      <form method="post" className="stack" noValidate data-once>
        <ErrorSummary fields={fields} message={message} />
        <NewPasswordField label="New password" error={fields.password} />
        <button type="submit" className="btn main wide">
          Set the password and sign in
        </button>
      </form>
    </SlimPage>
  );
}
