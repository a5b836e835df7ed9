import { redirect } from "@remix-run/node";
import { signOutEverywhere } from "~/features/identity/sign-in/session.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

export const loader = guardedLoader(members, async () => {
  throw redirect("/account/sessions", 303);
});

export const action = guardedAction(members, async ({ ctx }) => {
  const cookie = await signOutEverywhere(ctx);
  return redirect("/?done=signed-out-everywhere", { status: 303, headers: { "Set-Cookie": cookie } });
});

export { RefusedPage as default } from "~/ui/refused-page";
