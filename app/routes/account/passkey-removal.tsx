import { redirect } from "@remix-run/node";
import { removePasskey } from "~/features/identity/factors/passkey.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { freshly, members } from "~/platform/route-rules";

export const loader = guardedLoader(members, async () => {
  throw redirect("/account/security", 303);
});

export const action = guardedAction(freshly(members), async ({ ctx, params }) => {
  const cookie = await removePasskey(ctx, params.id);
  return redirect("/account/security?done=passkey-removed", { status: 303, headers: { "Set-Cookie": cookie } });
});

export { RefusedPage as default } from "~/ui/refused-page";
