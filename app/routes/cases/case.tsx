import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AttachmentsSection } from "~/features/cases/attachments-section";
import { attachingTo, listedAttachments } from "~/features/cases/attachments-view.server";
import { stateWords } from "~/features/cases/case";
import { caseSteps } from "~/features/cases/case.queries.server";
import { ownCase } from "~/features/cases/case.server";
import { canChangeCase, canSetConsent } from "~/features/cases/case-access";
import { ConsentLines, LeftToDoOfCase, TypedCase } from "~/features/cases/case-parts";
import { readReadiness } from "~/features/cases/case-readiness.server";
import { guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";
import { Note } from "~/ui/note";

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
  const { title, tags, summary, narrow, analyse, probe, plan } = found;
  return {
    token: found.token,
    state: found.state,
    reason: last?.reason ?? "",
    specialty: found.specialtyName,
    thread: found.threadId === null ? null : `/questions/${found.threadId}/${found.threadSlug}`,
    texts: { title, tags, summary, narrow, analyse, probe, plan },
    consent: consent ? { ...consent, answers: undefined } : null,
    missing,
    attachments,
    closed,
    mayChange: canChangeCase(ctx.actor, facts, ctx.now).ok,
    maySetConsent: canSetConsent(ctx.actor, facts, ctx.now).ok,
  };
});

export default function CasePage() {
  const { token, state, reason, specialty, thread, texts, consent, missing, mayChange, maySetConsent, ...rest } =
    useLoaderData<typeof loader>();
  return (
    <article className="narrow stack gap-6">
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
        </section>
      )}
    </article>
  );
}
