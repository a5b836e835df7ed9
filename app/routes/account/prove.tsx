import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isFresh } from "~/core/actor";
import { myWays, proofOf, proveMe } from "~/features/identity/sign-in/prove.server";
import { ProveForms } from "~/features/identity/sign-in/prove-forms";
import { returnAddress } from "~/features/identity/sign-in/return-address";
import { readForm, typedValues } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { SlimPage } from "~/ui/slim-page";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Confirm that it is you – Wardround" }];

const goingOn = (url: URL) => returnAddress(url.searchParams.get("to"), "/account/security");

export const loader = guardedLoader(members, async ({ ctx, url, request }) => {
  // After a post the page carries what was sent, so it is shown whatever else has happened.
  const posted = request.headers.has("Content-Type");
  if (!posted && isFresh(ctx.actor, ctx.now).ok) throw redirect(goingOn(url), 303);
  return { ways: await myWays(ctx), to: goingOn(url), carries: posted && url.searchParams.has("carries") };
});

/**
 * A form that was refused because nobody had proved lately who they are arrives here as it was sent (307). It is
 * carried along in hidden fields, and sent on to where it belongs, by another 307, once whoever sent it has. Nothing is
 * lost, and no script is needed.
 */
export const action = guardedAction(members, async ({ ctx, request, url }) => {
  const form = await readForm(request);
  if (!form.has("proof-way")) return data({ values: await typedValues(request), carried: true }, { status: 403 });
  const cookie = await proveMe(ctx, request.headers.get("Cookie"), proofOf(form));
  const status = form.has("proof-carry") ? 307 : 303;
  return redirect(goingOn(url), { status, headers: { "Set-Cookie": cookie } });
});

export default function Prove() {
  const { ways, to, carries: again } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { message, fields, values } = useRefused();
  const carries = done !== undefined && ("carried" in done || again);
  return (
    <SlimPage
      title="Confirm that it is you"
      lede={
        carries
          ? "What you sent waits on this page, and goes on as soon as you have."
          : "You signed in a while ago, and what comes next must not be done by somebody who found your browser open."
      }
    >
      <ErrorSummary fields={fields} message={message} />
      <ProveForms ways={ways} to={to} fields={fields} carried={carries ? values : null} />
    </SlimPage>
  );
}
