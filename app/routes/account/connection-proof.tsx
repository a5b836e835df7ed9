import { type MetaFunction, redirect } from "@remix-run/node";
import { beginProof } from "~/features/identity/openid/begin.server";
import { readForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Confirm that it is you – Wardround" }];

export const loader = guardedLoader(members, async () => {
  throw redirect("/account/prove", 303);
});

export const action = guardedAction(members, async ({ ctx, params, request }) => {
  const to = (await readForm(request)).get("to");
  const cookie = await beginProof(ctx, params.key, typeof to === "string" ? to : null);
  return redirect("/account/sign-in-with/onward", { status: 303, headers: { "Set-Cookie": cookie } });
});

export { RefusedPage as default } from "~/ui/refused-page";
