import { type Actor, canTakePart, isMentor, no, type Verdict, yes } from "~/core/actor";
import type { Instant } from "~/core/time";
import type { ThreadFacts } from "../thread/thread";

export const LONGEST_INTERESTS = 300;

type Asked = Pick<ThreadFacts, "anonymous" | "mine">;

export function canAnswer(actor: Actor, thread: Asked, now: Instant): Verdict {
  const part = canTakePart(actor, now);
  if (!part.ok || !(thread.anonymous && thread.mine)) return part;
  return no("You asked this anonymously, and an answer would show who you are. Add a comment: it stays anonymous.");
}

/** "This helped me": the asker's own word, also the anonymous asker's, about somebody else's answer. */
export function canMarkHelpful(actor: Actor, thread: Asked, answer: { mine: boolean }, now: Instant): Verdict {
  const part = canTakePart(actor, now);
  if (!part.ok) return part;
  if (!thread.mine) return no("Only the person who asked can say what helped. You can vote it useful.");
  return answer.mine ? no("This is your own answer. Mark somebody else's.") : yes;
}

/** A mentor's "this is right", in the mentor's own specialty only. */
export function canEndorse(
  actor: Actor,
  thread: Pick<ThreadFacts, "specialtyId">,
  answer: { mine: boolean },
  now: Instant,
): Verdict {
  const part = canTakePart(actor, now);
  if (!part.ok || actor.kind === "visitor") return part;
  if (!isMentor(actor)) return no("Only verified senior doctors can endorse an answer.");
  if (actor.mentorSpecialtyId !== thread.specialtyId)
    return no("You can endorse answers in your own specialty only. You can vote this one useful.");
  return answer.mine ? no("You cannot endorse your own answer.") : yes;
}
