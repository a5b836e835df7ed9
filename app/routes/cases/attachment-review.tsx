import { type LinksFunction, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { attachmentWords, isConfirmed } from "~/features/cases/attachment/attachment";
import { framesOf } from "~/features/cases/attachment/attachment.queries.server";
import { attachmentsPath, reviewPath } from "~/features/cases/attachment/attachment-paths";
import { kindWords } from "~/features/cases/attachment/attachment-row";
import { attachmentViews } from "~/features/cases/attachment/attachment-view.queries.server";
import { CheckViewer } from "~/features/cases/check/check-viewer";
import { FrameReview } from "~/features/cases/review/frame-review";
import styles from "~/features/cases/review/frame-review.css?url";
import { confirmReview, ownReview } from "~/features/cases/review/frame-review.server";
import { reviewForm } from "~/features/cases/review/review-form.server";
import { reviewViewOf } from "~/features/cases/review/review-view";
import { TableReview } from "~/features/cases/review/table-review";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";
import { Note } from "~/ui/note";
import { Progress } from "~/ui/progress";
import { useLookAgain } from "~/ui/use-look-again";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Review: ${data ? data.name : "attachment"} – Wardround` },
];

export const loader = guardedLoader(takingPart, async ({ ctx, params, url }) => {
  const found = await ownReview(ctx, params.token ?? "");
  const { state, kind, progress, refusal, caption, table } = found;
  const open = state === "cleaned" && (found.caseState === "draft" || found.caseState === "returned");
  const [frames, views] = await Promise.all([
    open && kind !== "table" ? framesOf(ctx.db, [found.id]) : [],
    isConfirmed(state) ? attachmentViews(ctx.db, found.caseId, ["confirmed", "checked", "published"]) : [],
  ]);
  return {
    token: found.token,
    caseToken: found.caseToken,
    name: `${kind ? kindWords[kind] : "File"} ${found.position + 1}`,
    state,
    progress,
    refusal,
    review: open ? reviewViewOf(found, frames, Number(url.searchParams.get("frame"))) : null,
    table: open && table ? { caption, table } : null,
    views: views.filter(({ token }) => token === found.token),
    mayCover: isConfirmed(state) && found.caseState !== "submitted",
  };
});

export const action = guardedAction(takingPart, async ({ ctx, params, request }) => {
  const token = params.token ?? "";
  await confirmReview(ctx, token, await parseForm(request, reviewForm));
  return redirect(reviewPath(token), 303);
});

export default function AttachmentReview() {
  const { token, caseToken, name, state, progress, refusal, review, table, views, mayCover } =
    useLoaderData<typeof loader>();
  const moving = state === "covering" || state === "cleaning" || state === "quarantined";
  useLookAgain(moving);
  return (
    <article className="stack gap-6 review-page">
      <header className="stack gap-1">
        <p>
          <a href={attachmentsPath(caseToken)}>Back to the case</a>
        </p>
        <h1>{name}</h1>
        <p className="meta" role="status">
          {attachmentWords[state]}
        </p>
      </header>
      {refusal && (
        <Note tone="caution">
          <p>{refusal}</p>
        </Note>
      )}
      {moving && (
        <div className="stack gap-2">
          <Progress label={`${progress} %`} done={progress} of={100} />
          <noscript>
            <p>
              <a href={reviewPath(token)}>Look again</a>
            </p>
          </noscript>
        </div>
      )}
      {review && <FrameReview review={review} />}
      {table && <TableReview token={token} {...table} />}
      {views.length > 0 && (
        <section className="stack gap-3" aria-labelledby="as-read">
          <h2 id="as-read">As readers see it</h2>
          <CheckViewer attachments={views} here={reviewPath(token)} mayCover={mayCover} />
        </section>
      )}
    </article>
  );
}
