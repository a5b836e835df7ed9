import { redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountFrame } from "~/features/identity/account/account-frame";
import { chooseEmail, myEmailChoice } from "~/features/notifications/notice-mail.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";
import { Choice } from "~/ui/choice";

export const meta: MetaFunction = () => [{ title: "Notices by e-mail – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx }) => ({ email: await myEmailChoice(ctx) }));

const choiceForm = z.object({ email: z.enum(["immediate", "digest", "none"], { error: "Choose one of the three." }) });

export const action = guardedAction(members, async ({ ctx, request }) => {
  const { email } = await parseForm(request, choiceForm);
  await chooseEmail(ctx, email);
  return redirect("/account/notices?done=saved", 303);
});

const choices = [
  { value: "immediate", label: "Soon after it happens", hint: "At most one e-mail in five minutes." },
  { value: "digest", label: "Once a day", hint: "What you have not read by then, in one e-mail." },
  { value: "none", label: "Never", hint: "Notices stay on the site." },
];

export default function NoticeMails() {
  const { email } = useLoaderData<typeof loader>();
  return (
    <AccountFrame current="/account/notices" title="Notices by e-mail">
      <p className="soft">
        E-mails say what happened and name the question. They never hold the text of a post, nor who wrote it.
      </p>
      <form method="post" className="stack gap-4">
        <fieldset>
          <legend>Send me e-mails</legend>
          {choices.map(({ value, label, hint }) => (
            <Choice key={value} kind="radio" name="email" value={value} hint={hint} defaultChecked={email === value}>
              {label}
            </Choice>
          ))}
        </fieldset>
        <p>
          <button type="submit" className="btn main">
            Save
          </button>
        </p>
      </form>
    </AccountFrame>
  );
}
