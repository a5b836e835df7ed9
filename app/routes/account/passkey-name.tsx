import { redirect } from "@remix-run/node";
import { namePasskey, passkeyNameForm } from "~/features/identity/factors/passkey.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

export const loader = guardedLoader(members, async () => {
  throw redirect("/account/security", 303);
});

export const action = guardedAction(members, async ({ ctx, params, request }) => {
  const { name } = await parseForm(request, passkeyNameForm);
  await namePasskey(ctx, params.id, name);
  return redirect("/account/security?done=passkey-named", 303);
});

export { RefusedPage as default } from "~/ui/refused-page";
