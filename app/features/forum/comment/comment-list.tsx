import type { CommentView } from "../thread/thread-view";
import { CommentItem, type UnderThread } from "./comment-item";

/** How many stand open; the rest is folded. */
const OPEN = 2;

/** Comments under the question or an answer: two levels, folded after two. */
export function CommentList({ thread, comments }: { thread: UnderThread; comments: CommentView[] }) {
  if (comments.length === 0) return null;
  const folded = comments.slice(OPEN);
  return (
    <div className="comments">
      {comments.slice(0, OPEN).map((comment) => (
        <CommentItem key={comment.id} thread={thread} comment={comment} />
      ))}
      {folded.length > 0 && (
        <details>
          <summary className="btn quiet small">
            Show {folded.length} more {folded.length === 1 ? "comment" : "comments"}
          </summary>
          <div className="stack">
            {folded.map((comment) => (
              <CommentItem key={comment.id} thread={thread} comment={comment} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
