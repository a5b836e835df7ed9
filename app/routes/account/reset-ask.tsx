import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mySecurity } from "~/features/identity/account/account-security.server";
import { CheckMail } from "~/features/identity/joining/check-mail";
import { lifeWords } from "~/features/identity/sign-in/one-time-link";
import { askReset } from "~/features/identity/sign-in/password-reset.server";
import { linkForm } from "~/features/identity/sign-in/sign-in.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { SlimPage } from "~/ui/slim-page";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Choose a new password – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx }) => ({
  email: ctx.actor.kind === "member" ? (await mySecurity(ctx)).email : "",
}));

export const action = guardedAction(anyone, async ({ ctx, request }) => {
  const { email } = await parseForm(request, linkForm);
  await askReset(ctx, email);
  return { asked: email };
});

export default function AskReset() {
  const { email } = useLoaderData<typeof loader>();
  const data = useActionData<typeof action>();
  const { message, fields, values } = useRefused();
  if (data && "asked" in data)
    return (
      <CheckMail
        email={data.asked}
        sentence={`If it has an account here, a link to choose a new password is on its way. It works once, for ${lifeWords("reset")}.`}
        again="/reset"
      />
    );
  return (
    <SlimPage title="Choose a new password" lede="We mail you a link. Your old password works until you use it.">
      <form method="post" action="/reset" className="stack" noValidate data-once>
        <ErrorSummary fields={fields} message={message} />
        <TextField
          name="email"
          type="email"
          label="E-mail"
          autoComplete="username"
          defaultValue={values.email ?? email}
          error={fields.email}
          required
        />
        <button type="submit" className="btn main wide">
          E-mail me a link
        </button>
      </form>
    </SlimPage>
  );
}
