import { redirect } from "@remix-run/node";
import { removeAuthenticator } from "~/features/identity/factors/authenticator.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { freshly, members } from "~/platform/route-rules";

export const loader = guardedLoader(members, async () => {
  throw redirect("/account/security", 303);
});

export const action = guardedAction(freshly(members), async ({ ctx }) => {
  const cookie = await removeAuthenticator(ctx);
  return redirect("/account/security?done=app-removed", { status: 303, headers: { "Set-Cookie": cookie } });
});

export { RefusedPage as default } from "~/ui/refused-page";
