import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useSearchParams } from "@remix-run/react";
import { CheckMail } from "~/features/identity/joining/check-mail";
import { lifeWords } from "~/features/identity/sign-in/one-time-link";
import { rememberReturn } from "~/features/identity/sign-in/return-cookie.server";
import { askSignInLink, linkForm } from "~/features/identity/sign-in/sign-in.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { SlimPage } from "~/ui/slim-page";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Sign in with a link – Wardround" }];

export const loader = guardedLoader(anyone, async () => null);

export const action = guardedAction(anyone, async ({ ctx, request }) => {
  const { email, to } = await parseForm(request, linkForm);
  await askSignInLink(ctx, email);
  const cookie = rememberReturn(ctx, to);
  return data({ asked: email }, { headers: cookie ? { "Set-Cookie": cookie } : {} });
});

export default function AskSignInLink() {
  const done = useActionData<typeof action>();
  const [search] = useSearchParams();
  const { message, fields, values } = useRefused();
  if (done && "asked" in done)
    return (
      <CheckMail
        email={done.asked}
        sentence={`If it has an account here, a link to sign in is on its way. It works once, for ${lifeWords("sign-in")}.`}
        again="/sign-in/link"
      />
    );
  return (
    <SlimPage title="Sign in with a link" lede="We mail you a link that signs you in. No password needed.">
      <form method="post" action="/sign-in/link" className="stack" noValidate data-once>
        <ErrorSummary fields={fields} message={message} />
        <input type="hidden" name="to" value={values.to ?? search.get("to") ?? ""} />
        <TextField
          name="email"
          type="email"
          label="E-mail"
          autoComplete="username"
          defaultValue={values.email}
          error={fields.email}
          required
        />
        <button type="submit" className="btn main wide">
          E-mail me a sign-in link
        </button>
      </form>
      <p>
        <a href="/sign-in">Sign in with a password</a>
      </p>
    </SlimPage>
  );
}
