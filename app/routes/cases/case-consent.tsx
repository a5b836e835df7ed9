import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ownCase } from "~/features/cases/case/case.server";
import { consentOf, hasCode } from "~/features/cases/consent/consent.queries.server";
import { consentForm, recordConsent } from "~/features/cases/consent/consent.server";
import { ConsentForm } from "~/features/cases/consent/consent-form";
import { slipCookie } from "~/features/cases/withdrawal/withdrawal-code.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Consent and use – Wardround" }];

const tick = (on: boolean) => (on ? "1" : "");

export const loader = guardedLoader(takingPart, async ({ ctx, params }) => {
  const found = await ownCase(ctx, params.token ?? "");
  const [consent, code] = await Promise.all([consentOf(ctx.db, found.id), hasCode(ctx.db, found.id)]);
  const values: Record<string, string> = consent
    ? {
        ...consent.answers,
        basis: consent.basis,
        source: consent.source,
        subject: consent.subject,
        keeper: consent.keeper,
        person: tick(consent.personShown),
        members: tick(consent.scopes.members),
        collections: tick(consent.scopes.collections),
        public: tick(consent.scopes.public),
      }
    : {};
  return { token: found.token, hasCode: code, values };
});

export const action = guardedAction(takingPart, async ({ ctx, params, request }) => {
  const token = params.token ?? "";
  const code = await recordConsent(ctx, token, await parseForm(request, consentForm));
  if (code === null) return redirect(`/cases/${token}?done=consent-saved`, 303);
  return redirect(`/cases/${token}/slip`, { status: 303, headers: { "Set-Cookie": slipCookie(ctx, token, code) } });
});

export default function CaseConsent() {
  const page = useLoaderData<typeof loader>();
  const { values, fields, message } = useRefused();
  return (
    <div className="narrow stack gap-6">
      <div className="stack gap-2">
        <h1>Consent and use</h1>
        <p className="hint">What you change here is written down as a new record beside the earlier one.</p>
      </div>
      <ErrorSummary fields={fields} message={message} />
      <ConsentForm {...page} values={message === undefined ? page.values : values} fields={fields} />
    </div>
  );
}
