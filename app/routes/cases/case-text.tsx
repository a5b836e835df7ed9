import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { canBeAnonymous } from "~/core/actor";
import { caseTextForm, caseToChange, saveCase } from "~/features/cases/case/case.server";
import { CaseFields } from "~/features/cases/case/case-fields";
import { openSpecialties } from "~/features/forum/tag/specialty.queries.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { PrivacyCheck } from "~/ui/privacy-check";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Change the text of a case – Wardround" }];

export const loader = guardedLoader(takingPart, async ({ ctx, params }) => {
  const [found, specialties] = await Promise.all([caseToChange(ctx, params.token ?? ""), openSpecialties(ctx.db)]);
  const { title, tags, summary, narrow, analyse, probe, plan } = found;
  return {
    token: found.token,
    basedOn: found.version,
    texts: {
      title,
      tags,
      summary,
      narrow,
      analyse,
      probe,
      plan,
      specialty: found.specialty ?? "",
      anonymous: found.anonymous ? "1" : "",
    },
    specialties: specialties.map(({ slug, name }) => ({ slug, name })),
    mayBeAnonymous: canBeAnonymous(ctx.actor, ctx.now).ok,
  };
});

export const action = guardedAction(takingPart, async ({ ctx, params, request }) => {
  const token = params.token ?? "";
  await saveCase(ctx, token, await parseForm(request, caseTextForm));
  return redirect(`/cases/${token}?done=case-saved`, 303);
});

export default function CaseText() {
  const { token, basedOn, texts, specialties, mayBeAnonymous } = useLoaderData<typeof loader>();
  const { values, fields, message } = useRefused();
  const refused = message !== undefined;
  return (
    <form method="post" action={`/cases/${token}/text`} className="narrow stack gap-6" noValidate data-once>
      <h1>The text of your case</h1>
      <ErrorSummary fields={fields} message={message} />
      {/* What was typed keeps the version it began with, or the second window would overwrite the first after all. */}
      <input type="hidden" name="basedOn" value={refused ? (values.basedOn ?? basedOn) : basedOn} />
      <CaseFields {...{ values: refused ? values : texts, fields, specialties, mayBeAnonymous }} />
      <PrivacyCheck fields={["title", "tags", "summary", "narrow", "analyse", "probe", "plan"]} />
      <p className="foot-row">
        <button type="submit" className="btn main">
          Save
        </button>
        <a className="btn quiet" href={`/cases/${token}`}>
          Back to the case
        </a>
      </p>
    </form>
  );
}
