import type { CommentView } from "../thread/thread-view";

type Row = Omit<CommentView, "replies">;

/**
 * First-level comments with their replies, by the answer they hang under (null: the question). Two levels: whatever
 * hangs deeper stands flat under the first. A withdrawn comment keeps its place only while a reply needs it.
 */
export function commentTree(rows: readonly Row[]): Map<number | null, CommentView[]> {
  const all = new Map<number, CommentView>(rows.map((row) => [row.id, { ...row, replies: [] }]));
  const byAnswer = new Map<number | null, CommentView[]>();
  const topOf = (comment: CommentView): CommentView => {
    let top = comment;
    for (let depth = 0; depth < 10 && top.parentId !== null; depth += 1) {
      const parent = all.get(top.parentId);
      if (!parent) break;
      top = parent;
    }
    return top;
  };
  for (const comment of all.values()) {
    const top = topOf(comment);
    if (top !== comment) {
      if (comment.author !== null) top.replies.push(comment);
      continue;
    }
    const siblings = byAnswer.get(comment.answerId);
    if (siblings) siblings.push(comment);
    else byAnswer.set(comment.answerId, [comment]);
  }
  for (const [answerId, comments] of byAnswer)
    byAnswer.set(
      answerId,
      comments.filter((comment) => comment.author !== null || comment.replies.length > 0),
    );
  return byAnswer;
}
