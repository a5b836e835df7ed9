import { type Actor, canTakePart, isModerator, no, type Verdict, yes } from "~/core/actor";
import type { PostKind } from "~/core/ids";
import type { Instant } from "~/core/time";

/** What rules ask about any post. `mine`: the actor wrote it, under their name or as the anonymous asker. */
export type PostFacts = {
  kind: PostKind;
  mine: boolean;
  /** Taken back by whoever wrote it, rather than by a moderator. */
  withdrawnByAuthor: boolean;
  /** Threads: somebody else's answer stands under it. */
  answeredByOthers: boolean;
  /** Removed for good, or its author's account deleted: only the place is left. */
  textGone: boolean;
};

export const LONGEST_BODY = 20_000;
export const LONGEST_COMMENT = 2_000;
export const LONGEST_NOTE = 200;

export function canEdit(actor: Actor, post: Pick<PostFacts, "mine">, now: Instant): Verdict {
  const part = canTakePart(actor, now);
  if (!part.ok || post.mine) return part;
  return no("Only its author can edit this. Add a comment to suggest a change.");
}

/** Titles, tags and the specialty of somebody else's thread. `curate`: whether the actor may curate at all. */
export function canRetitle(actor: Actor, thread: Pick<PostFacts, "mine">, curate: Verdict, now: Instant): Verdict {
  const part = canTakePart(actor, now);
  if (!part.ok || thread.mine || curate.ok) return part;
  return no("Only its author and people who curate can change a question's title and tags.");
}

export function canDelete(actor: Actor, post: PostFacts, now: Instant): Verdict {
  const part = canTakePart(actor, now);
  if (!part.ok || isModerator(actor)) return part;
  if (!post.mine) return no("Only its author or a moderator can withdraw this. You can report it.");
  if (post.kind === "thread" && post.answeredByOthers)
    return no("Others have answered, so the question stays with their answers. Report it if it has to go.");
  return yes;
}

export function canUndelete(actor: Actor, post: PostFacts, now: Instant): Verdict {
  const part = canTakePart(actor, now);
  if (part.ok && post.textGone) return no("The text was removed for good. There is nothing to bring back.");
  if (!part.ok || isModerator(actor)) return part;
  if (!post.mine) return no("Only its author or a moderator can bring this back.");
  return post.withdrawnByAuthor ? yes : no("A moderator took this down, so only a moderator can bring it back.");
}
