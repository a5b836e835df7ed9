import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openLink } from "~/features/identity/sign-in/one-time-link.server";
import { proveByLink } from "~/features/identity/sign-in/prove.server";
import { forgetReturn, rememberedReturn } from "~/features/identity/sign-in/return-cookie.server";
import { SpentLink } from "~/features/identity/sign-in/spent-link";
import { withCookies } from "~/platform/cookies.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";
import { SlimPage } from "~/ui/slim-page";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Confirm that it is you – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx, params }) => {
  const { words } = await openLink(ctx, params.token, "prove");
  return data({ words }, { status: words === null ? 200 : 410 });
});

export const action = guardedAction(members, async ({ ctx, params, request }) => {
  const cookie = await proveByLink(ctx, params.token);
  const to = rememberedReturn(request.headers.get("Cookie"), "/account/security?done=proved");
  return redirect(to, withCookies(303, [cookie, forgetReturn(ctx)]));
});

export default function ProveByLink() {
  const { words } = useLoaderData<typeof loader>();
  const { message } = useRefused();
  const spent = message ?? words;
  if (spent)
    return (
      <SpentLink words={spent}>
        <a className="btn main" href="/account/security">
          Your security page
        </a>
      </SpentLink>
    );
  return (
    <SlimPage title="Confirm that it is you" lede="One click, and you go on with what you were doing.">
      <form method="post" data-once>
        <button type="submit" className="btn main wide">
          It is me
        </button>
      </form>
    </SlimPage>
  );
}
