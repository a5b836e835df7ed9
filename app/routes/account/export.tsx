import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { allowExport } from "~/features/identity/account-export.server";
import { AccountFrame } from "~/features/identity/account-frame";
import { mePasswordForm, mySecurity } from "~/features/identity/account-security.server";
import { NoPassword } from "~/features/identity/no-password";
import { CurrentPasswordField } from "~/features/identity/password-field";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { Icon } from "~/ui/icon";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Take your data with you – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx }) => mySecurity(ctx));

export const action = guardedAction(members, async ({ ctx, request }) => {
  const { password } = await parseForm(request, mePasswordForm);
  return redirect(`/account/export/file?key=${await allowExport(ctx, password)}`, 303);
});

export default function Export() {
  const { email, hasPassword } = useLoaderData<typeof loader>();
  const { message, fields } = useRefused();
  return (
    <AccountFrame current="/account/export" title="Take your data with you">
      <p>
        One file with everything the forum holds about you, as JSON: your account and roles, what you wrote, also what
        you asked anonymously, your votes, drafts, saved threads, notices and points.
      </p>
      <p>
        Your cases stay here, words and pictures: the file says only that they are there. A patient who withdraws a case
        must be able to rely on its being gone, and nobody can reach a copy on a disk.
      </p>
      <p className="soft">Keep it to yourself: it says which anonymous questions are yours.</p>
      {hasPassword ? (
        <form method="post" action="/account/export" className="stack">
          <ErrorSummary fields={fields} message={message} />
          <CurrentPasswordField label="Your password" error={fields.password} />
          <p>
            <button type="submit" className="btn main">
              <Icon name="download" />
              Download the file
            </button>
          </p>
        </form>
      ) : (
        <NoPassword email={email} />
      )}
    </AccountFrame>
  );
}
