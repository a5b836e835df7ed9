import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { controllerText } from "~/features/cases/consent/governance.queries.server";
import { codeForm, withdrawByCode } from "~/features/cases/withdrawal/withdrawal.server";
import { LOOK_WITHIN_DAYS } from "~/features/cases/withdrawal/withdrawal-request";
import { WithdrawalRequestForm } from "~/features/cases/withdrawal/withdrawal-request-form";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Withdraw your case – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx, url }) => ({
  controller: await controllerText(ctx.db),
  gone: url.searchParams.has("gone"),
  asked: url.searchParams.has("asked"),
}));

export const action = guardedAction(anyone, async ({ ctx, request }) => {
  await withdrawByCode(ctx, (await parseForm(request, codeForm)).code);
  return redirect("/withdrawal?gone=1", 303);
});

export default function Withdrawal() {
  const { controller, gone, asked } = useLoaderData<typeof loader>();
  const { fields, message } = useRefused();
  if (gone)
    return (
      <article className="narrow stack gap-5">
        <h1>Your case is withdrawn</h1>
        <p>
          Its words, its pictures and the discussion under it can no longer be read by anybody here. Copies for backup
          are overwritten in time, and are emptied of it if one is ever put back. You need do nothing more.
        </p>
      </article>
    );
  if (asked)
    return (
      <article className="narrow stack gap-5">
        <h1>A moderator will look for your case</h1>
        <p>
          They look within {LOOK_WITHIN_DAYS} days, ask whoever keeps the form you signed, and withdraw the case. We
          kept nothing that tells who you are, so nobody can answer you here: your department can tell you what became
          of it.
        </p>
      </article>
    );
  return (
    <article className="narrow stack gap-5">
      <h1>Withdraw your case</h1>
      <p>
        You agreed that doctors and students may learn from what happened to you, or to somebody you speak for. You can
        take that back at any time. You need not say why, or who you are.
      </p>
      <form method="post" action="/withdrawal" className="stack gap-4" noValidate data-once>
        <ErrorSummary fields={fields} message={message} />
        <TextField
          name="code"
          label="Code on your slip"
          hint="Twelve letters and figures, such as KX7-Q2M-9R4-TBD. Lines and spaces do not matter."
          error={fields.code}
          autoComplete="off"
          width="some"
          required
        />
        <p className="hint">Everything of the case is deleted within a minute. This cannot be undone.</p>
        <p>
          <button type="submit" className="btn main">
            Withdraw the case
          </button>
        </p>
      </form>
      <section className="stack gap-3" aria-labelledby="without">
        <h2 id="without">Without the code</h2>
        <p>
          If you know the address of the case, open it and choose Report, then “May identify somebody”: it is hidden at
          once. If you do not, tell our moderators what you remember, and they look for it.
        </p>
        <WithdrawalRequestForm />
        {controller && (
          <>
            <p>
              You can also ask the department or practice that treated you, or write to those who answer for this forum:
            </p>
            <p className="mailtext">{controller}</p>
          </>
        )}
      </section>
    </article>
  );
}
