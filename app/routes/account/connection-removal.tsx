import { type MetaFunction, redirect } from "@remix-run/node";
import { disconnect } from "~/features/identity/openid/link.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { freshly, members } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Connected sign-ins – Wardround" }];

export const loader = guardedLoader(members, async () => {
  throw redirect("/account/sign-in-with", 303);
});

export const action = guardedAction(freshly(members), async ({ ctx, params }) => {
  const cookie = await disconnect(ctx, params.key);
  return redirect("/account/sign-in-with?done=disconnected", { status: 303, headers: { "Set-Cookie": cookie } });
});

export { RefusedPage as default } from "~/ui/refused-page";
