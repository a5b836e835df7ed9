import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { acceptInvitation, joinForm, openJoinLink } from "~/features/identity/joining/join.server";
import { NAME_MAX } from "~/features/identity/people/name";
import { deviceWords } from "~/features/identity/sign-in/device";
import { NewPasswordField } from "~/features/identity/sign-in/password-field";
import { SpentLink } from "~/features/identity/sign-in/spent-link";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { SlimPage } from "~/ui/slim-page";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "You are invited – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx, params }) => {
  const offer = await openJoinLink(ctx, params.token);
  return data(offer, { status: offer.over === null ? 200 : 410 });
});

export const action = guardedAction(anyone, async ({ ctx, params, request }) => {
  const { hasAccount } = await openJoinLink(ctx, params.token);
  const typed = hasAccount ? null : await parseForm(request, joinForm);
  const cookie = await acceptInvitation(ctx, params.token, typed, deviceWords(request.headers.get("User-Agent")));
  return redirect("/account?done=joined", { status: 303, headers: { "Set-Cookie": cookie } });
});

export default function Join() {
  const offer = useLoaderData<typeof loader>();
  const { message, fields, values } = useRefused();
  if (offer.over)
    return (
      <SpentLink words={offer.over}>
        {offer.signedIn ? (
          <a className="btn main" href="/account">
            Go to your account
          </a>
        ) : (
          <a className="btn main" href="/sign-in">
            Sign in
          </a>
        )}
      </SpentLink>
    );
  const from = offer.invitedBy ? `${offer.invitedBy} invites you` : "You are invited";
  return (
    <SlimPage title="You are invited" lede={`${from} to join${offer.asWhat && ` ${offer.asWhat}`}.`}>
      <form method="post" className="stack" noValidate data-once>
        <ErrorSummary fields={fields} message={message} />
        {offer.hasAccount ? (
          <p>You have an account with {offer.email} already. Accept, and it gets the role.</p>
        ) : (
          <>
            <p className="soft">Your account is for {offer.email}, where this invitation was sent.</p>
            <input type="hidden" name="username" autoComplete="username" value={offer.email} readOnly />
            <TextField
              name="name"
              label="Your name"
              hint="As colleagues write it. It stands beside what you post, unless you ask anonymously."
              autoComplete="name"
              maxLength={NAME_MAX}
              defaultValue={values.name ?? offer.name}
              error={fields.name}
              required
            />
            <NewPasswordField label="Choose a password" error={fields.password} />
          </>
        )}
        <button type="submit" className="btn main wide">
          Accept and sign in
        </button>
      </form>
      <p className="soft">
        Wardround is for learning from episodes that are over. It takes no live patients.{" "}
        <a href="/house/house-rules">House rules</a>
      </p>
    </SlimPage>
  );
}
