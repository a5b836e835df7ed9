import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { undoEmailChange } from "~/features/identity/account/email-undo.server";
import { openLink } from "~/features/identity/sign-in/one-time-link.server";
import { SpentLink } from "~/features/identity/sign-in/spent-link";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { SlimPage } from "~/ui/slim-page";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Undo the change of your address – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx, params }) => {
  const { words, email } = await openLink(ctx, params.token, "undo-email");
  return data({ words, email }, { status: words === null ? 200 : 410 });
});

export const action = guardedAction(anyone, async ({ ctx, params }) => {
  await undoEmailChange(ctx, params.token);
  return redirect("/sign-in?done=email-undone", 303);
});

export default function UndoEmail() {
  const { words, email } = useLoaderData<typeof loader>();
  const { message } = useRefused();
  const spent = message ?? words;
  if (spent)
    return (
      <SpentLink words={spent}>
        <a className="btn main" href="/sign-in">
          Sign in
        </a>
      </SpentLink>
    );
  return (
    <SlimPage title="Undo the change of your address" lede={`Your account uses ${email} again.`}>
      <p>
        Everybody is signed out, your password is removed, and passkeys and codes that were added since the change are
        removed too. A link to choose a new password comes to this address.
      </p>
      <form method="post" data-once>
        <button type="submit" className="btn main wide">
          Use this address again
        </button>
      </form>
    </SlimPage>
  );
}
