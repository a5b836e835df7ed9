import { redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { allowed, canTakePart, isClinician, must } from "~/core/actor";
import { requireId } from "~/core/ids";
import { canWarn, LONGEST_WARNING } from "~/features/forum/answer/warning";
import { warningForm, warnOfAnswer } from "~/features/forum/answer/warning.server";
import { answerAct, postAddress } from "~/features/forum/post/addresses";
import { openPost } from "~/features/forum/post/post.queries.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";
import { Choices } from "~/ui/choices";
import { ErrorSummary } from "~/ui/error-summary";
import { PrivacyCheck } from "~/ui/privacy-check";
import { SlimPage } from "~/ui/slim-page";
import { TextArea } from "~/ui/text-area";
import { useRefused } from "~/ui/use-refused";

export const loader = guardedLoader(takingPart, async ({ ctx, params }) => {
  const post = { kind: "answer", id: requireId(params.id) } as const;
  const member = allowed(ctx.actor, canTakePart(ctx.actor, ctx.now));
  const answer = await openPost(ctx.db, post, member.id);
  must(canWarn(member, answer.thread, answer, ctx.now));
  return { id: post.id, clinician: isClinician(member), back: postAddress(answer.thread, post) };
});

export const action = guardedAction(takingPart, async ({ ctx, params, request }) => {
  const post = { kind: "answer", id: requireId(params.id) } as const;
  const { threadId, slug } = await warnOfAnswer(ctx, post.id, await parseForm(request, warningForm));
  return redirect(postAddress({ id: threadId, slug }, post), 303);
});

export const meta: MetaFunction = () => [{ title: "Mark an answer as outdated or dangerous – Wardround" }];

const options = [
  { value: "outdated", label: "Outdated", hint: "It was right once. Say what replaced it." },
  { value: "dangerous", label: "Dangerous", hint: "Somebody who follows it could harm a patient." },
];

export default function Warnings() {
  const { id, clinician, back } = useLoaderData<typeof loader>();
  const { values, fields, message } = useRefused();
  return (
    <SlimPage
      title="Mark this answer"
      lede={
        clinician
          ? "Your mark and what you say stand above the answer at once, with your name, until a second senior doctor or a moderator decides."
          : "The answer says “Under review”, with your name and what you say, until a senior doctor or a moderator decides."
      }
    >
      <ErrorSummary fields={fields} message={message} />
      <form method="post" action={answerAct(id, "warnings")} className="stack gap-4" noValidate data-once>
        <Choices
          name="kind"
          label="What is wrong with it?"
          options={options}
          chosen={values.kind}
          error={fields.kind}
          required
        />
        <TextArea
          name="comment"
          label="What exactly, and why"
          hint="Readers and the author see this. Cite a source if you can."
          defaultValue={values.comment}
          error={fields.comment}
          maxLength={LONGEST_WARNING}
          required
          counted
        />
        <PrivacyCheck fields={["comment"]} />
        <div className="row">
          <button type="submit" className="btn main">
            Mark the answer
          </button>
          <a className="btn" href={back}>
            Back
          </a>
        </div>
      </form>
    </SlimPage>
  );
}
