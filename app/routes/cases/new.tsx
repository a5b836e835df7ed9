import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { canBeAnonymous } from "~/core/actor";
import { newCaseForm, startCase } from "~/features/cases/case/case.server";
import { CaseFields } from "~/features/cases/case/case-fields";
import { EpisodeGate } from "~/features/forum/question/episode-gate";
import { openSpecialties } from "~/features/forum/tag/specialty.queries.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { PrivacyCheck } from "~/ui/privacy-check";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Tell a case – Wardround" }];

export const loader = guardedLoader(takingPart, async ({ ctx }) => ({
  specialties: (await openSpecialties(ctx.db)).map(({ slug, name }) => ({ slug, name })),
  mayBeAnonymous: canBeAnonymous(ctx.actor, ctx.now).ok,
}));

export const action = guardedAction(takingPart, async ({ ctx, request }) => {
  const token = await startCase(ctx, await parseForm(request, newCaseForm));
  return redirect(`/cases/${token}?done=case-saved`, 303);
});

export default function NewCase() {
  const { specialties, mayBeAnonymous } = useLoaderData<typeof loader>();
  const { values, fields, message } = useRefused();
  return (
    <form method="post" action="/cases/new" className="narrow stack gap-6" noValidate data-once>
      <div className="stack gap-2">
        <h1>Tell a case</h1>
        <p className="hint">
          Words first; attachments and consent come on the next page. Nobody sees it before you send it in, and nobody
          else than a second person before it is published. A real patient’s case comes out later, after a random delay.
        </p>
      </div>
      <ErrorSummary fields={fields} message={message} />
      <EpisodeGate chosen={values.episode} error={fields.episode} withPatient />
      <div className="after-gate">
        <CaseFields values={values} fields={fields} specialties={specialties} mayBeAnonymous={mayBeAnonymous} />
        <PrivacyCheck fields={["title", "tags", "summary", "narrow", "analyse", "probe", "plan"]} />
        <p className="foot-row">
          <button type="submit" className="btn main">
            Save and go on
          </button>
        </p>
      </div>
    </form>
  );
}
