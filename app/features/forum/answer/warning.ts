import { type Actor, canTakePart, isModerator, no, type Verdict, yes } from "~/core/actor";
import type { Instant } from "~/core/time";
import type { ThreadFacts } from "../thread/thread";

export const warningKinds = ["outdated", "dangerous"] as const;
export type WarningKind = (typeof warningKinds)[number];

export const LONGEST_WARNING = 1_000;

export function canWarn(
  actor: Actor,
  thread: Pick<ThreadFacts, "anonymous" | "mine">,
  answer: { mine: boolean },
  now: Instant,
): Verdict {
  const part = canTakePart(actor, now);
  if (!part.ok) return part;
  if (answer.mine) return no("This is your own answer. Edit it instead.");
  if (thread.anonymous && thread.mine)
    return no("You asked this anonymously, and a warning shows who gives it. Report the answer: that shows nobody.");
  return yes;
}

type WarningFacts = {
  specialtyId: number;
  /** The actor wrote the warning. */
  mine: boolean;
  /** The actor wrote the answer. */
  answerMine: boolean;
};

export function canDecideWarning(actor: Actor, warning: WarningFacts, now: Instant): Verdict {
  const part = canTakePart(actor, now);
  if (!part.ok || actor.kind === "visitor") return part;
  if (warning.answerMine) return no("This is about your own answer, so somebody else decides.");
  if (warning.mine) return no("You gave this warning, so somebody else decides.");
  if (isModerator(actor) || actor.mentorSpecialtyId === warning.specialtyId) return yes;
  return no("A moderator or a senior doctor of this specialty decides.");
}
