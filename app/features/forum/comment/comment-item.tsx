import { shownPrecision } from "~/core/time";
import { Face } from "~/ui/face";
import { Slot } from "~/ui/slots";
import { When } from "~/ui/when";
import { Who } from "~/ui/who";
import { UsefulSlot } from "../answer/useful-act";
import { replyPath, reportPath } from "../post/paths";
import { PostBody } from "../post/post-body";
import type { CommentView } from "../thread/thread-view";

/** What a comment needs to know of its thread. */
export type UnderThread = { id: number; kind: string };

/** One comment with its replies. A withdrawn one keeps its place, without name and text. */
export function CommentItem({ thread, comment }: { thread: UnderThread; comment: CommentView }) {
  const { id, author } = comment;
  return (
    <div className="comment" id={`comment-${id}`}>
      {author ? (
        <>
          <div className="row gap-2">
            <Face person={author} size="small" />
            <Who person={author} />
            <span className="meta dotted">
              {comment.byAsker && <span>Asker</span>}
              <When at={comment.createdAt} precision={shownPrecision(thread.kind)} />
              {comment.editedAt !== null && <a href={`/comments/${id}/revisions`}>Edited</a>}
            </span>
          </div>
          <PostBody html={comment.html} />
          <div className="do">
            <UsefulSlot post={{ kind: "comment", id }} count={comment.usefulCount} />
            <a
              className="btn quiet small"
              href={replyPath(thread.id, { ...(comment.answerId && { answer: comment.answerId }), parent: id })}
              data-reply
            >
              Reply
            </a>
            <Slot name={`own:comment:${id}`} />
            <a className="btn quiet small" href={reportPath({ kind: "comment", id })}>
              Report
            </a>
          </div>
        </>
      ) : (
        <p className="gone">This comment was withdrawn by its author.</p>
      )}
      {comment.replies.length > 0 && (
        <div className="comments">
          {comment.replies.map((reply) => (
            <CommentItem key={reply.id} thread={thread} comment={reply} />
          ))}
        </div>
      )}
    </div>
  );
}
