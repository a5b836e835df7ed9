import { type LinksFunction, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkingCases } from "~/features/cases/case/case-access";
import { ConsentLines } from "~/features/cases/case/case-parts";
import { checkForm, decideCase, nextCase, readCheck } from "~/features/cases/check/case-check.server";
import { CheckedWords, CheckForm, CheckPrompts, ClaimForm } from "~/features/cases/check/check-view";
import { CheckViewer } from "~/features/cases/check/check-viewer";
import styles from "~/features/cases/review/frame-review.css?url";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { sendPostHtml } from "~/platform/post-html.server";
import { Note } from "~/ui/note";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Check: ${data?.title ?? "a case"} – Wardround` },
];

export const loader = guardedLoader(checkingCases, async ({ ctx, params, load }) => {
  const { html, ...page } = await readCheck(ctx, params.token ?? "");
  return { ...page, html: sendPostHtml(load, html) };
});

export const action = guardedAction(checkingCases, async ({ ctx, params, request }) => {
  await decideCase(ctx, params.token ?? "", await parseForm(request, checkForm));
  const next = await nextCase(ctx);
  return redirect(`/cases/checks${next === null ? "" : `/${next}`}?done=case-checked`, 303);
});

export default function Check() {
  const { token, attachments, title, specialty, tags, kept, claim, claimer, consent, shown, html } =
    useLoaderData<typeof loader>();
  return (
    <div className="with-rail">
      <article className="stack gap-6">
        <header className="stack gap-2">
          <h1>{title}</h1>
          <p className="meta dotted">
            <span>{specialty}</span>
            {tags && <span>{tags}</span>}
          </p>
          {kept && (
            <Note tone="caution">
              <p>Its author kept something uncovered that was found, so a moderator decides about this case.</p>
            </Note>
          )}
          {claim !== "mine" && <ClaimForm token={token} claimer={claim === "another" ? claimer : null} />}
        </header>
        <CheckedWords token={token} html={html} shown={shown} />
        <section className="stack gap-3" aria-labelledby="attached">
          <h2 id="attached">Attachments</h2>
          {claim === "mine" || attachments.length === 0 ? (
            <CheckViewer attachments={attachments} here={`/cases/checks/${token}`} mayCover />
          ) : (
            <p className="soft">They are shown to whoever has taken the case.</p>
          )}
        </section>
        <section className="stack gap-3" aria-labelledby="consent">
          <h2 id="consent">Consent and use</h2>
          <ConsentLines consent={consent} />
        </section>
        {claim === "mine" && (
          <>
            <CheckPrompts className="hide-wide stack gap-2" id="prompts-here" />
            <CheckForm key={token} token={token} />
          </>
        )}
      </article>
      <aside className={claim === "mine" ? "rail sticky only-wide" : "rail sticky"} aria-label="Help with the check">
        <CheckPrompts className="stack gap-2" id="prompts" />
      </aside>
    </div>
  );
}
