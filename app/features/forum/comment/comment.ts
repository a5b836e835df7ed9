import { canTakePart } from "~/core/actor";

export const canComment = canTakePart;

/** Who stands above a comment. */
export type CommentAuthor = { authorId: number | null; asAsker: boolean };

/** The asker of an anonymous thread comments in it as the asker, never under a name. */
export function commentAuthor(actorId: number, thread: { anonymous: boolean; mine: boolean }): CommentAuthor {
  const asAsker = thread.anonymous && thread.mine;
  return { authorId: asAsker ? null : actorId, asAsker };
}

/** Two levels, then flat: a reply to a reply hangs under the same first-level comment. */
export function parentOf(comment: { id: number; parentId: number | null }): number {
  return comment.parentId ?? comment.id;
}
