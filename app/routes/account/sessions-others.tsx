import { redirect } from "@remix-run/node";
import { signOutOthers } from "~/features/identity/sign-in/session.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

export const loader = guardedLoader(members, async () => {
  throw redirect("/account/sessions", 303);
});

export const action = guardedAction(members, async ({ ctx }) => {
  await signOutOthers(ctx);
  return redirect("/account/sessions?done=sessions-ended", 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
