import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { parseId, requireId } from "~/core/ids";
import { NotFound } from "~/core/refusals";
import { CommentForm } from "~/features/forum/comment/comment-form";
import { repliedTo } from "~/features/forum/comment/reply-to";
import { writtenUnder } from "~/features/forum/comment/written-under.server";
import { commentPlace } from "~/features/forum/draft/draft";
import { readDraft } from "~/features/forum/draft/draft.server";
import { ASKER_SIGNATURE, signatureOf } from "~/features/forum/person/signature";
import { threadAddress } from "~/features/forum/post/addresses";
import { PostBody } from "~/features/forum/post/post-body";
import { guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";
import { randomToken } from "~/platform/secrets.server";
import { useViewer } from "~/ui/use-viewer";

export const loader = guardedLoader(takingPart, async ({ ctx, params, url }) => {
  const id = requireId(params.id);
  const to = {
    answer: parseId(url.searchParams.get("answer")) ?? undefined,
    parent: parseId(url.searchParams.get("parent")) ?? undefined,
  };
  const post = repliedTo(id, to);
  const under = await writtenUnder(ctx, post);
  if (!under || under.id !== id) throw new NotFound();
  const draft = await readDraft(ctx, commentPlace(post));
  return { under, to, post, draft, submission: randomToken(12) };
});

export const meta: MetaFunction = () => [{ title: "Reply – Wardround" }];

const heading = { thread: "Comment on the question", answer: "Comment on an answer", comment: "Reply to a comment" };

export default function Reply() {
  const { under, to, post, draft, submission } = useLoaderData<typeof loader>();
  const viewer = useViewer();
  return (
    <div className="narrow stack gap-5">
      <h1>{heading[post.kind]}</h1>
      <p>
        Under <a href={threadAddress(under)}>{under.title}</a>
      </p>
      <blockquote className="box">
        <PostBody html={under.html} />
      </blockquote>
      <CommentForm
        threadId={under.id}
        to={to}
        place={commentPlace(post)}
        submission={submission}
        state={{ values: draft?.fields ?? {}, fields: {} }}
        signature={under.asAsker ? ASKER_SIGNATURE : signatureOf(viewer)}
        draftSavedAt={draft?.savedAt ?? null}
      />
    </div>
  );
}
