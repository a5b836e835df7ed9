import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AttachmentsSection } from "~/features/cases/attachment/attachments-section";
import { attachingTo, listedAttachments } from "~/features/cases/attachment/attachments-view.server";
import { stateWords } from "~/features/cases/case/case";
import { caseSteps } from "~/features/cases/case/case.queries.server";
import { ownCase } from "~/features/cases/case/case.server";
import { canChangeCase, canSetConsent } from "~/features/cases/case/case-access";
import { ConsentLines, LeftToDoOfCase, TypedCase } from "~/features/cases/case/case-parts";
import { readReadiness } from "~/features/cases/case/case-readiness.server";
import { submissionForm, submitCase } from "~/features/cases/case/case-submission.server";
import { AttestationForm } from "~/features/cases/consent/attestation-form";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { Note } from "~/ui/note";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.texts.title || "A case without a title"} – Wardround` },
];

export const loader = guardedLoader(takingPart, async ({ ctx, params }) => {
  const found = await ownCase(ctx, params.token ?? "");
  const facts = { state: found.state, mine: true };
  const [{ consent, missing }, [last], attachments, closed] = await Promise.all([
    readReadiness(ctx.db, found),
    caseSteps(ctx.db, found.id, 1),
    listedAttachments(ctx.db, found.id),
    attachingTo(ctx, found.token),
  ]);
  const { tags, summary, narrow, analyse, probe, plan } = found;
  return {
    token: found.token,
    version: found.version,
    state: found.state,
    reason: last?.reason ?? "",
    specialty: found.specialtyName,
    thread: found.threadId === null ? null : `/questions/${found.threadId}/${found.threadSlug}`,
    texts: { title: found.threadTitle ?? found.title, tags, summary, narrow, analyse, probe, plan },
    // No more of the record than is shown: its times and answers stay here.
    consent: consent
      ? { basis: consent.basis, source: consent.source, keeper: consent.keeper, scopes: consent.scopes }
      : null,
    missing,
    attachments,
    closed,
    mayChange: canChangeCase(ctx.actor, facts, ctx.now).ok,
    maySetConsent: canSetConsent(ctx.actor, facts, ctx.now).ok,
  };
});

/** Sends it to the second person. */
export const action = guardedAction(takingPart, async ({ ctx, params, request }) => {
  const token = params.token ?? "";
  await submitCase(ctx, token, await parseForm(request, submissionForm));
  return redirect(`/cases/${token}?done=case-sent`, 303);
});

export default function CasePage() {
  const { fields, message } = useRefused();
  const {
    token,
    version,
    state,
    reason,
    specialty,
    thread,
    texts,
    consent,
    missing,
    mayChange,
    maySetConsent,
    ...rest
  } = useLoaderData<typeof loader>();
  return (
    <article className="narrow stack gap-6">
      <ErrorSummary fields={fields} message={message} />
      <header className="stack gap-2">
        <h1>{texts.title || "A case without a title"}</h1>
        <p className="meta dotted">
          <span>{stateWords[state]}</span>
          {specialty && <span>{specialty}</span>}
          {texts.tags && <span>{texts.tags}</span>}
        </p>
        {thread && (
          <p>
            <a href={thread}>Read it as members do</a>
          </p>
        )}
        {(state === "returned" || state === "refused") && reason && (
          <Note tone="caution">
            <p>
              <b>{stateWords[state]}</b>
            </p>
            <p>{reason}</p>
          </Note>
        )}
      </header>
      <section className="stack gap-3" aria-labelledby="words">
        <h2 id="words">Text</h2>
        <TypedCase texts={texts} />
        {mayChange && (
          <p>
            <a className="btn" href={`/cases/${token}/text`}>
              Change the text
            </a>
          </p>
        )}
      </section>
      <section className="stack gap-3" aria-labelledby="consent">
        <h2 id="consent">Consent and use</h2>
        <ConsentLines consent={consent} />
        {maySetConsent && (
          <p>
            <a className="btn" href={`/cases/${token}/consent`}>
              {consent ? "Change" : "Say whose agreement it rests on"}
            </a>
          </p>
        )}
      </section>
      <AttachmentsSection token={token} attachments={rest.attachments} closed={rest.closed} mayChange={mayChange} />
      {mayChange && (
        <section className="stack gap-3" aria-labelledby="left">
          <h2 id="left">Left to do</h2>
          <LeftToDoOfCase token={token} missing={missing} />
          {missing.length === 0 && <AttestationForm token={token} version={version} error={fields.attest} />}
        </section>
      )}
      {state !== "withdrawn" && (
        <p>
          <a href={`/cases/${token}/withdrawal`}>
            {state === "draft" ? "Throw this draft away" : "Withdraw this case"}
          </a>
        </p>
      )}
    </article>
  );
}
