import { redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { answerForm, postAnswer } from "~/features/forum/answer/answer.server";
import { AnswerForm } from "~/features/forum/answer/answer-form";
import { writtenUnder } from "~/features/forum/comment/written-under.server";
import { answerPlace } from "~/features/forum/draft/draft";
import { keepingDraft } from "~/features/forum/draft/draft.server";
import { signatureOf } from "~/features/forum/person/signature";
import { postAddress, shortAddress, threadAct } from "~/features/forum/post/addresses";
import { PostBody } from "~/features/forum/post/post-body";
import { UnsentPost } from "~/features/forum/post/unsent-post";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone, takingPart } from "~/platform/route-rules";
import { randomToken } from "~/platform/secrets.server";
import { useRefused } from "~/ui/use-refused";
import { useViewer } from "~/ui/use-viewer";

export const loader = guardedLoader(anyone, async ({ ctx, params, load }) => {
  const id = requireId(params.id);
  if (!load.refused) throw redirect(shortAddress({ kind: "thread", id }), 303);
  return { id, thread: await writtenUnder(ctx, { kind: "thread", id }), submission: randomToken(12) };
});

export const action = guardedAction(takingPart, async ({ ctx, params, request }) => {
  const threadId = requireId(params.id);
  return keepingDraft(ctx, request, answerPlace(threadId), async () => {
    const { id, slug } = await postAnswer(ctx, threadId, await parseForm(request, answerForm));
    return redirect(postAddress({ id: threadId, slug }, { kind: "answer", id }), 303);
  });
});

export const meta: MetaFunction = () => [{ title: "Your answer is not posted yet – Wardround" }];

export default function RefusedAnswer() {
  const { id, thread, submission } = useLoaderData<typeof loader>();
  const { values, fields, message, lead } = useRefused();
  const viewer = useViewer();
  return (
    <UnsentPost
      title="Your answer is not posted yet"
      threadId={id}
      thread={thread}
      message={message}
      lead={lead}
      signedIn={viewer !== null}
    >
      {thread && <PostBody html={thread.html} />}
      <div>
        <AnswerForm
          action={threadAct(id, "answers")}
          place={answerPlace(id)}
          submission={submission}
          state={{ values, fields }}
          signature={signatureOf(viewer)}
          draftSavedAt={null}
        />
      </div>
    </UnsentPost>
  );
}
