import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { askProofLink } from "~/features/identity/sign-in/prove.server";
import { rememberReturn } from "~/features/identity/sign-in/return-cookie.server";
import { readForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";
import { RefusedPage } from "~/ui/refused-page";
import { SlimPage } from "~/ui/slim-page";

export const meta: MetaFunction = () => [{ title: "Confirm that it is you – Wardround" }];

export const loader = guardedLoader(members, async ({ request }) => {
  if (!request.headers.has("Content-Type")) throw redirect("/account/prove", 303);
  return null;
});

export const action = guardedAction(members, async ({ ctx, request }) => {
  const to = (await readForm(request)).get("to");
  await askProofLink(ctx);
  const cookie = rememberReturn(ctx, typeof to === "string" ? to : undefined);
  return data({ asked: true }, { headers: cookie ? { "Set-Cookie": cookie } : {} });
});

export default function AskProof() {
  const done = useActionData<typeof action>();
  if (!done || !("asked" in done)) return <RefusedPage />;
  return (
    <SlimPage
      title="Look into your mailbox"
      lede="A link is on its way to your address. It works once, for 20 minutes."
    >
      <p>Follow it in this browser. Then go on in the tab where you were asked.</p>
    </SlimPage>
  );
}
