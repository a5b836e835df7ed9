import { CommentItem } from "./comment-item";
import type { CommentView } from "./thread-view";

/** How many stand open; the rest is folded. */
const OPEN = 2;

/** Comments under the question or an answer: two levels, folded after two. */
export function CommentList({ threadId, comments }: { threadId: number; comments: CommentView[] }) {
  if (comments.length === 0) return null;
  const folded = comments.slice(OPEN);
  return (
    <div className="comments">
      {comments.slice(0, OPEN).map((comment) => (
        <CommentItem key={comment.id} threadId={threadId} comment={comment} />
      ))}
      {folded.length > 0 && (
        <details>
          <summary className="btn quiet small">
            Show {folded.length} more {folded.length === 1 ? "comment" : "comments"}
          </summary>
          <div className="stack">
            {folded.map((comment) => (
              <CommentItem key={comment.id} threadId={threadId} comment={comment} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
