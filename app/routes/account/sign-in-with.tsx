import { type MetaFunction, redirect } from "@remix-run/node";
import { beginWith } from "~/features/identity/openid/begin.server";
import { returnAddress } from "~/features/identity/sign-in/return-address";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Sign in – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx, params, url }) => {
  const to = url.searchParams.get("to");
  if (ctx.actor.kind === "member") throw redirect(returnAddress(to), 303);
  const { address, cookie } = await beginWith(ctx, params.key, to);
  throw redirect(address, { status: 303, headers: { "Set-Cookie": cookie, "Cache-Control": "no-store" } });
});

export { RefusedPage as default } from "~/ui/refused-page";
