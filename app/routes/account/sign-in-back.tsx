import { type MetaFunction, redirect } from "@remix-run/node";
import { comeBack } from "~/features/identity/openid/back.server";
import { deviceWords } from "~/features/identity/sign-in/device";
import { withCookies } from "~/platform/cookies.server";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Sign in – Wardround" }];

/**
 * Here a provider sends people back to. It changes something although it is a GET: that is how OpenID Connect works.
 */
export const loader = guardedLoader(anyone, async ({ ctx, params, request, url }) => {
  const device = deviceWords(request.headers.get("User-Agent"));
  const came = await comeBack(ctx, request.headers.get("Cookie"), { key: params.key, search: url.search, device });
  throw redirect(came.to, withCookies(303, came.cookies));
});

export { RefusedPage as default } from "~/ui/refused-page";
