import { redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { allowed, canTakePart, must } from "~/core/actor";
import { requireId } from "~/core/ids";
import { canVote, LONGEST_REASON } from "~/features/forum/answer/vote";
import { disagreementForm, vote } from "~/features/forum/answer/vote.server";
import { answerAct, postAddress } from "~/features/forum/post/addresses";
import { openPost } from "~/features/forum/post/post.queries.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { PrivacyCheck } from "~/ui/privacy-check";
import { SlimPage } from "~/ui/slim-page";
import { TextArea } from "~/ui/text-area";
import { useRefused } from "~/ui/use-refused";

export const loader = guardedLoader(takingPart, async ({ ctx, params }) => {
  const post = { kind: "answer", id: requireId(params.id) } as const;
  const member = allowed(ctx.actor, canTakePart(ctx.actor, ctx.now));
  const answer = await openPost(ctx.db, post, member.id);
  must(canVote(member, answer, -1, ctx.now));
  return { id: post.id, back: postAddress(answer.thread, post) };
});

export const action = guardedAction(takingPart, async ({ ctx, params, request }) => {
  const post = { kind: "answer", id: requireId(params.id) } as const;
  const { on, reason } = await parseForm(request, disagreementForm);
  const { threadId, slug } = await vote(ctx, post, { value: -1, on, reason });
  return redirect(postAddress({ id: threadId, slug }, post), 303);
});

export const meta: MetaFunction = () => [{ title: "Disagree with an answer – Wardround" }];

export default function Disagreement() {
  const { id, back } = useLoaderData<typeof loader>();
  const { values, fields, message } = useRefused();
  return (
    <SlimPage
      title="Disagree with this answer"
      lede="It counts against the answer’s place, and costs you and its author a little standing. If it could harm a patient, mark it as dangerous instead."
    >
      <ErrorSummary fields={fields} message={message} />
      <form method="post" action={answerAct(id, "disagreement")} className="stack gap-4" noValidate data-once>
        <input type="hidden" name="on" value="1" />
        <TextArea
          name="reason"
          label="Why you disagree"
          optional
          hint="Kept with your vote. To say it to everybody, add a comment."
          height="short"
          defaultValue={values.reason}
          error={fields.reason}
          maxLength={LONGEST_REASON}
          counted
        />
        <PrivacyCheck fields={["reason"]} />
        <div className="row">
          <button type="submit" className="btn main">
            Disagree
          </button>
          <a className="btn" href={back}>
            Back
          </a>
        </div>
      </form>
    </SlimPage>
  );
}
