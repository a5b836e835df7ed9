import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { confirmEmailChange } from "~/features/identity/account/account-security.server";
import { openLink } from "~/features/identity/sign-in/one-time-link.server";
import { SpentLink } from "~/features/identity/sign-in/spent-link";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { SlimPage } from "~/ui/slim-page";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Confirm your new address – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx, params }) => {
  const { words, email } = await openLink(ctx, params.token, "change-email");
  return data({ words, email }, { status: words === null ? 200 : 410 });
});

export const action = guardedAction(anyone, async ({ ctx, params }) => {
  await confirmEmailChange(ctx, params.token);
  return redirect(
    ctx.actor.kind === "member" ? "/account/email?done=email-changed" : "/sign-in?done=email-changed",
    303,
  );
});

export default function ConfirmAddress() {
  const { words, email } = useLoaderData<typeof loader>();
  const { message } = useRefused();
  const spent = message ?? words;
  if (spent)
    return (
      <SpentLink words={spent}>
        <a className="btn main" href="/account/email">
          Your e-mail address
        </a>
      </SpentLink>
    );
  return (
    <SlimPage title="Confirm your new address" lede={`Once you confirm it, your account uses ${email}.`}>
      <form method="post" data-once>
        <button type="submit" className="btn main wide">
          Use this address
        </button>
      </form>
    </SlimPage>
  );
}
