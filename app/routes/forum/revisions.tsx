import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { allowed, canTakePart } from "~/core/actor";
import { parseId } from "~/core/ids";
import { NotFound } from "~/core/refusals";
import { shownTime } from "~/core/time";
import { EditList } from "~/features/forum/edit/edit-list";
import { editsOf } from "~/features/forum/edit/revision.server";
import { actAddress, postAddress, postOf } from "~/features/forum/post/addresses";
import { openPost } from "~/features/forum/post/post.queries.server";
import { guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

/**
 * Earlier versions are for members, also of a public post: an edit may have taken out what should not be read widely.
 */
export const loader = guardedLoader(takingPart, async ({ ctx, url }) => {
  const ref = postOf(url.pathname);
  if (!ref) throw new NotFound();
  const member = allowed(ctx.actor, canTakePart(ctx.actor, ctx.now));
  const { thread } = await openPost(ctx.db, ref, member.id);
  const page = await editsOf(ctx, ref, thread.id, parseId(url.searchParams.get("before")));
  const monthOnly = thread.kind === "case";
  const edits = monthOnly ? page.edits.map((edit) => ({ ...edit, at: shownTime("case", edit.at) })) : page.edits;
  return { ...page, edits, monthOnly, post: ref, title: thread.title, back: postAddress(thread, ref) };
});

export const meta: MetaFunction = () => [{ title: "Earlier versions – Wardround" }];

const words = { thread: "the question", answer: "an answer", comment: "a comment" };

export default function Revisions() {
  const { edits, older, monthOnly, post, title, back } = useLoaderData<typeof loader>();
  return (
    <div className="narrow stack gap-5">
      <h1>Earlier versions of {words[post.kind]}</h1>
      <p>
        <a href={back}>{title}</a>
      </p>
      {edits.length > 0 ? (
        <EditList edits={edits} monthOnly={monthOnly} />
      ) : (
        <Empty title="Never edited" text="What stands there is what was posted." />
      )}
      {older !== null && <Pager older={`${actAddress(post, "revisions")}?before=${older}`} noun="versions" />}
    </div>
  );
}
