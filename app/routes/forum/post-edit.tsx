import { redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { allowed, canTakePart, must } from "~/core/actor";
import { NotFound } from "~/core/refusals";
import { LONGEST_INTERESTS } from "~/features/forum/answer/answer";
import { bodyText } from "~/features/forum/edit/edit.queries.server";
import { bodyForm, editBody } from "~/features/forum/edit/edit.server";
import { EditFoot } from "~/features/forum/edit/edit-foot";
import { latestRevision } from "~/features/forum/edit/revision.queries.server";
import { StandsThereNow } from "~/features/forum/edit/stands-there-now";
import { actAddress, postAddress, postOf } from "~/features/forum/post/addresses";
import { canEdit, LONGEST_BODY, LONGEST_COMMENT } from "~/features/forum/post/post";
import { openPost } from "~/features/forum/post/post.queries.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";

/** The answer or comment that the address names. */
function postIn(url: URL) {
  const post = postOf(url.pathname);
  if (!post || post.kind === "thread") throw new NotFound();
  return { kind: post.kind, id: post.id };
}

export const loader = guardedLoader(takingPart, async ({ ctx, url }) => {
  const post = postIn(url);
  const member = allowed(ctx.actor, canTakePart(ctx.actor, ctx.now));
  const found = await openPost(ctx.db, post, member.id);
  must(canEdit(member, found, ctx.now));
  const [text, basedOn] = await Promise.all([bodyText(ctx.db, post), latestRevision(ctx.db, post)]);
  return {
    post,
    basedOn,
    now: { body: text.body, interests: text.interests ?? "" },
    back: postAddress(found.thread, post),
  };
});

export const action = guardedAction(takingPart, async ({ ctx, url, request }) => {
  const post = postIn(url);
  const { thread } = await editBody(ctx, post, await parseForm(request, bodyForm(post.kind)));
  return redirect(postAddress(thread, post), 303);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Edit your ${data?.post.kind ?? "post"} – Wardround` },
];

export default function PostEdit() {
  const { post, basedOn, now, back } = useLoaderData<typeof loader>();
  const { values, fields, message } = useRefused();
  const text = message === undefined ? now : values;
  const answer = post.kind === "answer";
  return (
    <form method="post" action={actAddress(post, "edit")} className="narrow stack gap-6" noValidate data-once>
      <h1>Edit your {post.kind}</h1>
      <ErrorSummary fields={fields} message={message} />
      <StandsThereNow
        now={now}
        labels={{ body: `Your ${post.kind}`, interests: "Interests" }}
        basedOn={basedOn}
        began={values.basedOn}
      />
      <TextArea
        name="body"
        label={`Your ${post.kind}`}
        height={answer ? "tall" : undefined}
        defaultValue={text.body}
        error={fields.body}
        longest={answer ? LONGEST_BODY : LONGEST_COMMENT}
        required
      />
      {answer && (
        <TextField
          name="interests"
          label="Your interests"
          optional
          hint="What a reader should know about you and this subject."
          defaultValue={text.interests}
          error={fields.interests}
          maxLength={LONGEST_INTERESTS}
        />
      )}
      <EditFoot basedOn={basedOn} note={values.note} error={fields.note} back={back} />
    </form>
  );
}
