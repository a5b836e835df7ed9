import { redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { parseId, requireId } from "~/core/ids";
import { commentForm, postComment } from "~/features/forum/comment/comment.server";
import { CommentForm } from "~/features/forum/comment/comment-form";
import { repliedTo } from "~/features/forum/comment/reply-to";
import { writtenUnder } from "~/features/forum/comment/written-under.server";
import { commentPlace } from "~/features/forum/draft/draft";
import { keepingDraft } from "~/features/forum/draft/draft.server";
import { ASKER_SIGNATURE, signatureOf } from "~/features/forum/person/signature";
import { postAddress, shortAddress } from "~/features/forum/post/addresses";
import { UnsentPost } from "~/features/forum/post/unsent-post";
import { parseForm, typedValues } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone, takingPart } from "~/platform/route-rules";
import { randomToken } from "~/platform/secrets.server";
import { useRefused } from "~/ui/use-refused";
import { useViewer } from "~/ui/use-viewer";

/** What a form's fields say it replies to. */
const replyIn = (values: Record<string, string>) => ({
  answer: parseId(values.answer) ?? undefined,
  parent: parseId(values.parent) ?? undefined,
});

export const loader = guardedLoader(anyone, async ({ ctx, params, load }) => {
  const id = requireId(params.id);
  if (!load.refused) throw redirect(shortAddress({ kind: "thread", id }), 303);
  return { id, thread: await writtenUnder(ctx, { kind: "thread", id }), submission: randomToken(12) };
});

export const action = guardedAction(takingPart, async ({ ctx, params, request }) => {
  const threadId = requireId(params.id);
  const place = commentPlace(repliedTo(threadId, replyIn(await typedValues(request))));
  return keepingDraft(ctx, request, place, async () => {
    const { id, slug } = await postComment(ctx, threadId, await parseForm(request, commentForm));
    return redirect(postAddress({ id: threadId, slug }, { kind: "comment", id }), 303);
  });
});

export const meta: MetaFunction = () => [{ title: "Your comment is not posted yet – Wardround" }];

export default function RefusedComment() {
  const { id, thread, submission } = useLoaderData<typeof loader>();
  const { values, fields, message, lead } = useRefused();
  const viewer = useViewer();
  const to = replyIn(values);
  return (
    <UnsentPost
      title="Your comment is not posted yet"
      threadId={id}
      thread={thread}
      message={message}
      lead={lead}
      signedIn={viewer !== null}
    >
      <CommentForm
        threadId={id}
        to={to}
        place={commentPlace(repliedTo(id, to))}
        submission={submission}
        state={{ values, fields }}
        signature={thread?.asAsker ? ASKER_SIGNATURE : signatureOf(viewer)}
        draftSavedAt={null}
      />
    </UnsentPost>
  );
}
