import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { claimAccount, claimForm } from "~/features/identity/joining/claim.server";
import { deviceWords } from "~/features/identity/sign-in/device";
import { openLink } from "~/features/identity/sign-in/one-time-link.server";
import { NewPasswordField } from "~/features/identity/sign-in/password-field";
import { SpentLink } from "~/features/identity/sign-in/spent-link";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { SlimPage } from "~/ui/slim-page";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Claim your account – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx, params }) => {
  const { words } = await openLink(ctx, params.token, "claim");
  return data({ words, handle: params.handle ?? "" }, { status: words === null ? 200 : 410 });
});

export const action = guardedAction(anyone, async ({ ctx, params, request }) => {
  const { password } = await parseForm(request, claimForm);
  const cookie = await claimAccount(ctx, params.token, password, deviceWords(request.headers.get("User-Agent")));
  return redirect("/account?done=claimed", { status: 303, headers: { "Set-Cookie": cookie } });
});

export default function Claim() {
  const { words, handle } = useLoaderData<typeof loader>();
  const { message, fields } = useRefused();
  if (words)
    return (
      <SpentLink words={words}>
        <a className="btn main" href={`/claim/${handle}`}>
          Ask for a new link
        </a>
      </SpentLink>
    );
  return (
    <SlimPage title="Claim your account" lede="Choose a password, and the account is yours.">
      <form method="post" className="stack" noValidate data-once>
        <ErrorSummary fields={fields} message={message} />
        <NewPasswordField error={fields.password} />
        <button type="submit" className="btn main wide">
          Claim the account and sign in
        </button>
      </form>
    </SlimPage>
  );
}
