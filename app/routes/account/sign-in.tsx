import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PasskeyForm } from "~/features/identity/factors/passkey-form";
import { openSecondStep } from "~/features/identity/factors/second-step.server";
import { offeredProviders } from "~/features/identity/openid/provider.queries.server";
import { ProviderButtons } from "~/features/identity/openid/provider-buttons";
import { deviceWords } from "~/features/identity/sign-in/device";
import { CurrentPasswordField } from "~/features/identity/sign-in/password-field";
import { returnAddress, stepAddress } from "~/features/identity/sign-in/return-address";
import { signIn, signInForm } from "~/features/identity/sign-in/sign-in.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { Note } from "~/ui/note";
import { SlimPage } from "~/ui/slim-page";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Sign in – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx, url, request }) => {
  const to = returnAddress(url.searchParams.get("to"));
  if (ctx.actor.kind === "member") throw redirect(to, 303);
  // Whoever comes here between the two steps goes on with the second.
  if (await openSecondStep(ctx, request.headers.get("Cookie"))) throw redirect(stepAddress(to), 303);
  return { to, providers: await offeredProviders(ctx.db) };
});

export const action = guardedAction(anyone, async ({ ctx, request }) => {
  const form = await parseForm(request, signInForm);
  const { cookie, home, stepNext } = await signIn(ctx, form, deviceWords(request.headers.get("User-Agent")));
  return redirect(stepNext ? stepAddress(form.to) : returnAddress(form.to, home), {
    status: 303,
    headers: { "Set-Cookie": cookie },
  });
});

export default function SignIn() {
  // Nothing after a refused post by somebody signed in already (in another tab), whom the loader would send away.
  const { to, providers } = useLoaderData<typeof loader | null>() ?? { to: "/", providers: [] };
  const { message, fields, values } = useRefused();
  return (
    <SlimPage title="Sign in" lede="Use the address you joined with.">
      <form method="post" action="/sign-in" className="stack" noValidate data-once>
        <ErrorSummary fields={fields} message={message} />
        <input type="hidden" name="to" value={values.to ?? (to === "/" ? "" : to)} />
        <TextField
          name="email"
          type="email"
          label="E-mail"
          autoComplete="username webauthn"
          defaultValue={values.email}
          error={fields.email}
          required
        />
        <CurrentPasswordField error={fields.password} />
        <button type="submit" className="btn main wide">
          Sign in
        </button>
        <p className="or">or</p>
        <button type="submit" className="btn wide" formAction="/sign-in/link" formNoValidate>
          E-mail me a sign-in link
        </button>
      </form>
      <PasskeyForm purpose="sign-in" action="/sign-in/passkey" button="Use a passkey" autofill>
        <input type="hidden" name="to" value={values.to ?? (to === "/" ? "" : to)} />
      </PasskeyForm>
      <ProviderButtons providers={providers} to={to} />
      <Note icon="shield-check" className="little">
        <p>
          A sign-in link works once, for 20 minutes. <a href="/reset">Choose a new password</a> if you forgot yours.
        </p>
      </Note>
      <p>
        New here? <a href="/sign-up">How to join</a>
      </p>
    </SlimPage>
  );
}
