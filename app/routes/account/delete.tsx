import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deleteAccount, deletionForm, readLeaving } from "~/features/identity/account/account-deletion.server";
import { AccountFrame } from "~/features/identity/account/account-frame";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { freshly, members } from "~/platform/route-rules";
import { Choice } from "~/ui/choice";
import { ErrorSummary } from "~/ui/error-summary";
import { FieldError } from "~/ui/field";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Delete your account – Wardround" }];

export const loader = guardedLoader(freshly(members), ({ ctx }) => readLeaving(ctx));

export const action = guardedAction(freshly(members), async ({ ctx, request }) => {
  await parseForm(request, deletionForm);
  const cookie = await deleteAccount(ctx);
  return redirect("/?done=account-deleted", { status: 303, headers: { "Set-Cookie": cookie } });
});

export default function Delete() {
  const { handle, anonymous } = useLoaderData<typeof loader>();
  const { message, fields } = useRefused();
  return (
    <AccountFrame current="/account/delete" title="Delete your account">
      <div className="prose">
        <p>This cannot be undone. Then:</p>
        <ul>
          <li>
            your name, e-mail address, password, profile, roles and sign-ins are removed; one last mail tells you so;
          </li>
          <li>drafts, saved threads, what you follow, your notices and your votes are removed;</li>
          <li>
            what you wrote is removed, unless others answered it, endorsed it, found it helpful or teach with it: that
            stays, without your name, by a “former member”;
          </li>
          <li>
            what you reported stays with the moderators, without your name; your words go 90 days after a report is
            decided;
          </li>
          <li>
            what you asked anonymously, and what you said and voted for there, stays as it is, and neither a page nor
            our database says any more that it was yours. If it went with your name, everybody who looks would know.
          </li>
        </ul>
        {anonymous > 0 && (
          <p>
            You have asked{" "}
            <a href={`/people/${handle}?tab=questions`}>
              {anonymous === 1 ? "one question" : `${anonymous} questions`} anonymously
            </a>
            . Withdraw what should not stay some days before you leave, so that nobody can put the two together. Its
            words are gone 30 days later. Once the account is gone, only moderators can remove a question.
          </p>
        )}
        <p>
          If something else that would stay should go too, withdraw it first.{" "}
          <a href="/account/export">Take your data with you</a> before, if you want it.
        </p>
      </div>
      <form method="post" action="/account/delete" className="stack" noValidate data-once>
        <ErrorSummary fields={fields} message={message} />
        <div>
          <FieldError id="sure" error={fields.sure} />
          <Choice name="sure" value="1" id="sure" invalid={Boolean(fields.sure)} required>
            Delete my account for good
          </Choice>
        </div>
        <p>
          <button type="submit" className="btn stop">
            Delete my account
          </button>
        </p>
      </form>
    </AccountFrame>
  );
}
