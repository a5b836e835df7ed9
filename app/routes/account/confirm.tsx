import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { confirmForm, confirmSignUp, openConfirmation } from "~/features/identity/joining/confirmation.server";
import { deviceWords } from "~/features/identity/sign-in/device";
import { NewPasswordField } from "~/features/identity/sign-in/password-field";
import { forgetReturn, rememberedReturn } from "~/features/identity/sign-in/return-cookie.server";
import { SpentLink } from "~/features/identity/sign-in/spent-link";
import { withCookies } from "~/platform/cookies.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { SlimPage } from "~/ui/slim-page";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Confirm your address – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx, params }) => {
  const found = await openConfirmation(ctx, params.token);
  return data(found, { status: found.words === null ? 200 : 410 });
});

export const action = guardedAction(anyone, async ({ ctx, params, request }) => {
  const { password } = await parseForm(request, confirmForm);
  const cookie = await confirmSignUp(ctx, params.token, password, deviceWords(request.headers.get("User-Agent")));
  const to = rememberedReturn(request.headers.get("Cookie"), "/account?done=confirmed");
  return redirect(to, withCookies(303, [cookie, forgetReturn(ctx)]));
});

export default function Confirm() {
  const { words, name, email } = useLoaderData<typeof loader>();
  const { message, fields } = useRefused();
  if (words)
    return (
      <SpentLink words={words}>
        <a className="btn main" href="/sign-in">
          Sign in
        </a>
        <a className="btn" href="/sign-up">
          Sign up again
        </a>
      </SpentLink>
    );
  return (
    <SlimPage title="Confirm your address" lede={`${name}, is ${email} yours?`}>
      <form method="post" className="stack" noValidate data-once>
        <ErrorSummary fields={fields} message={message} />
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <NewPasswordField error={fields.password} />
        <button type="submit" className="btn main wide">
          Yes, make my account
        </button>
      </form>
      <p className="soft">
        You did not sign up? Close this page: without you nobody makes an account with your address.
      </p>
    </SlimPage>
  );
}
