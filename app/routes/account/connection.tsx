import { type MetaFunction, redirect } from "@remix-run/node";
import { beginConnection } from "~/features/identity/openid/begin.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { freshly, members } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Connected sign-ins – Wardround" }];

export const loader = guardedLoader(members, async () => {
  throw redirect("/account/sign-in-with", 303);
});

export const action = guardedAction(freshly(members), async ({ ctx, params }) => {
  const cookie = await beginConnection(ctx, params.key);
  return redirect("/account/sign-in-with/onward", { status: 303, headers: { "Set-Cookie": cookie } });
});

export { RefusedPage as default } from "~/ui/refused-page";
