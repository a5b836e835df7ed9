import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AccountFrame } from "~/features/identity/account/account-frame";
import { askEmailChange, emailForm, mySecurity } from "~/features/identity/account/account-security.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { freshly, members } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Your e-mail address – Wardround" }];

export const loader = guardedLoader(freshly(members), async ({ ctx }) => mySecurity(ctx));

export const action = guardedAction(freshly(members), async ({ ctx, request }) => {
  await askEmailChange(ctx, await parseForm(request, emailForm));
  return redirect("/account/email?done=link-sent-there", 303);
});

export default function Email() {
  const { email } = useLoaderData<typeof loader>();
  const { message, fields, values } = useRefused();
  return (
    <AccountFrame current="/account/email" title="E-mail">
      <p>
        {email === "" ? (
          "You have none here yet."
        ) : (
          <>
            Your address is <b>{email}</b>.
          </>
        )}{" "}
        Nobody but administrators sees it.
      </p>
      <form method="post" action="/account/email" className="stack" noValidate data-once>
        <ErrorSummary fields={fields} message={message} />
        <p className="soft">
          A link goes to the new address, and it counts once you followed it. Your old address is told both times, and
          can undo the change for seven days.
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
        <p>
          <button type="submit" className="btn main">
            Send the link
          </button>
        </p>
      </form>
    </AccountFrame>
  );
}
