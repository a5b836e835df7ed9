import { type Actor, canTakePart, no, type Verdict, yes } from "~/core/actor";
import type { PostKind } from "~/core/ids";
import type { Instant } from "~/core/time";

export const LONGEST_REASON = 500;

/** Useful is +1, disagree is -1. */
export type VoteValue = 1 | -1;

export function canVote(
  actor: Actor,
  post: { kind: PostKind; mine: boolean },
  value: VoteValue,
  now: Instant,
): Verdict {
  const part = canTakePart(actor, now);
  if (!part.ok) return part;
  if (post.mine) return no("You cannot vote on your own post.");
  return value === 1 || post.kind === "answer"
    ? yes
    : no("You can disagree with an answer only. Say why in a comment.");
}
