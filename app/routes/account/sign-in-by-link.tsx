import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deviceWords } from "~/features/identity/sign-in/device";
import { openLink } from "~/features/identity/sign-in/one-time-link.server";
import { stepAddress } from "~/features/identity/sign-in/return-address";
import { forgetReturn, rememberedReturn } from "~/features/identity/sign-in/return-cookie.server";
import { signInByLink } from "~/features/identity/sign-in/sign-in.server";
import { SpentLink } from "~/features/identity/sign-in/spent-link";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { SlimPage } from "~/ui/slim-page";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Sign in – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx, params }) => {
  const { words } = await openLink(ctx, params.token, "sign-in");
  return data({ words }, { status: words === null ? 200 : 410 });
});

export const action = guardedAction(anyone, async ({ ctx, params, request }) => {
  const { cookie, home, stepNext } = await signInByLink(
    ctx,
    params.token,
    deviceWords(request.headers.get("User-Agent")),
  );
  const headers = new Headers([
    ["Set-Cookie", cookie],
    ["Set-Cookie", forgetReturn(ctx)],
  ]);
  const to = rememberedReturn(request.headers.get("Cookie"), home);
  return redirect(stepNext ? stepAddress(to) : to, { status: 303, headers });
});

/** Opening the link only shows a button: programs that look into mails follow links, and would use it up. */
export default function SignInByLink() {
  const { words } = useLoaderData<typeof loader>();
  const { message } = useRefused();
  const spent = message ?? words;
  if (spent)
    return (
      <SpentLink words={spent}>
        <a className="btn main" href="/sign-in/link">
          Ask for a new link
        </a>
      </SpentLink>
    );
  return (
    <SlimPage title="Sign in" lede="One click more, and you are in.">
      <form method="post" data-once>
        <button type="submit" className="btn main wide">
          Sign in to Wardround
        </button>
      </form>
    </SlimPage>
  );
}
