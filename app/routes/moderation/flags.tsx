import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { reasonsFor } from "~/features/moderation/flag/flag";
import { flagForm, raiseFlag } from "~/features/moderation/flag/flag.server";
import { FlagForm } from "~/features/moderation/flag/flag-form";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { SlimPage } from "~/ui/slim-page";

export const meta: MetaFunction = () => [{ title: "Report a post – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx, load }) => {
  if (!load.refused) throw redirect("/");
  return { reasons: reasonsFor(ctx.actor, ctx.now), signedIn: ctx.actor.kind === "member" };
});

export const action = guardedAction(anyone, async ({ ctx, request }) => {
  const { kind, id, reason, comment, website } = await parseForm(request, flagForm);
  // A field that nobody sees was filled in: a program, which learns nothing from the answer.
  if (website !== "") return redirect(`/flags/sent?reason=${reason}`, 303);
  const { hidden } = await raiseFlag(ctx, { post: { kind, id }, reason, comment });
  return redirect(`/flags/sent?reason=${reason}${hidden ? "&hidden=1" : ""}`, 303);
});

/** The form again, with what was refused and what was typed. */
export default function Flags() {
  const { reasons, signedIn } = useLoaderData<typeof loader>();
  return (
    <SlimPage title="Report a post">
      <FlagForm post={{ kind: "", id: "" }} reasons={reasons} signedIn={signedIn} />
    </SlimPage>
  );
}
