import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { CaseUnderReviewPart } from "~/features/cases/check/case-under-review";
import { caseUnderReview } from "~/features/cases/check/case-under-review.server";
import { ModerationFrame } from "~/features/moderation/queue/moderation-frame";
import { DecisionForm } from "~/features/moderation/review/decision-form";
import { moderating } from "~/features/moderation/review/review";
import { decideReview, decisionForm, nextToDecide } from "~/features/moderation/review/review.server";
import { readReview } from "~/features/moderation/review/review-page.server";
import { ReviewState } from "~/features/moderation/review/review-state";
import { History, Reports, ReviewedText } from "~/features/moderation/review/review-view";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { sendPostHtml } from "~/platform/post-html.server";
import { Note } from "~/ui/note";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.page.heading ?? "A report"} – Wardround` },
];

export const loader = guardedLoader(moderating, async ({ ctx, params, load }) => {
  const { page, html } = await readReview(ctx, requireId(params.id));
  const reportedCase = page.post.kind === "thread" ? await caseUnderReview(ctx.db, page.threadId) : null;
  return { page, reportedCase, html: sendPostHtml(load, html) };
});

export const action = guardedAction(moderating, async ({ ctx, params, request }) => {
  await decideReview(ctx, requireId(params.id), await parseForm(request, decisionForm));
  const next = await nextToDecide(ctx);
  return redirect(next === null ? "/moderation?done=decided" : `/moderation/reviews/${next}?done=decided`, 303);
});

export default function Review() {
  const { page, reportedCase, html } = useLoaderData<typeof loader>();
  return (
    <ModerationFrame at="" title={page.heading}>
      <ReviewState page={page} />
      <ReviewedText page={page} html={html} />
      {reportedCase && <CaseUnderReviewPart one={reportedCase} shown={!page.hidden || page.claim === "mine"} />}
      <Reports page={page} />
      {page.decided === null &&
        page.claim !== "another" &&
        (page.refusal === null ? (
          <DecisionForm key={page.id} id={page.id} hidden={page.hidden} choices={page.choices} />
        ) : (
          <Note>
            <p>{page.refusal}</p>
          </Note>
        ))}
      <History page={page} />
    </ModerationFrame>
  );
}
