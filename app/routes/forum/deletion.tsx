import { redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { must } from "~/core/actor";
import { NotFound } from "~/core/refusals";
import { actAddress, anchorOf, postAddress, postOf, threadAddress } from "~/features/forum/post/addresses";
import { deletePost } from "~/features/forum/post/deletion.server";
import { canDelete, canUndelete } from "~/features/forum/post/post";
import { findPost } from "~/features/forum/post/post.queries.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";
import { onForm } from "~/platform/typed-text.server";
import { Note } from "~/ui/note";
import { SlimPage } from "~/ui/slim-page";
import { useRefused } from "~/ui/use-refused";

/** Withdrawing asks once, and the same page brings it back. */
export const loader = guardedLoader(takingPart, async ({ ctx, url }) => {
  const { actor, now } = ctx;
  const ref = postOf(url.pathname);
  const post = ref && actor.kind === "member" && (await findPost(ctx.db, ref, actor.id));
  if (!ref || !post || post.hidden || post.thread.hidden) throw new NotFound();
  const threadGone = post.thread.deletedAt !== null;
  const deleted = post.deletedAt !== null;
  if (threadGone && ref.kind !== "thread") throw new NotFound();
  must(deleted ? canUndelete(actor, post, now) : canDelete(actor, post, now));
  return { post: ref, mine: post.mine, deleted, back: threadGone ? null : postAddress(post.thread, ref) };
});

export const action = guardedAction(takingPart, async ({ ctx, url, request }) => {
  const ref = postOf(url.pathname);
  if (!ref) throw new NotFound();
  const { on } = await parseForm(request, onForm);
  const { thread } = await deletePost(ctx, ref, on);
  // Back to this page, which offers to undo it.
  if (on) return redirect(actAddress(ref, "deletion"), 303);
  return redirect(`${threadAddress(thread)}?done=brought-back#${anchorOf(ref)}`, 303);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.deleted ? "Withdrawn" : "Withdraw"} – Wardround` },
];

const words = { thread: "question", answer: "answer", comment: "comment" };
const consequence = {
  thread: "It goes from every list and from search at once.",
  answer: "It goes from the thread at once. Comments under it stay, without its text.",
  comment: "It goes from the thread at once. Replies to it stay, without its text.",
};

export default function Deletion() {
  const { post, mine, deleted, back } = useLoaderData<typeof loader>();
  const { message } = useRefused();
  const what = `${mine ? "your" : "this"} ${words[post.kind]}`;
  return (
    <SlimPage
      title={deleted ? `${what.charAt(0).toUpperCase()}${what.slice(1)} is withdrawn` : `Withdraw ${what}?`}
      lede={
        deleted
          ? "Nobody can read it now. You can bring it back as it was."
          : `${consequence[post.kind]} You can bring it back.`
      }
    >
      {message && (
        <Note tone="danger">
          <p data-refusal>{message}</p>
        </Note>
      )}
      <form method="post" action={actAddress(post, "deletion")} className="row">
        <input type="hidden" name="on" value={deleted ? "0" : "1"} />
        <button type="submit" className="btn main">
          {deleted ? "Bring it back" : "Withdraw"}
        </button>
        {back && (
          <a className="btn" href={back}>
            {deleted ? "Back to the question" : "Keep it"}
          </a>
        )}
      </form>
    </SlimPage>
  );
}
