import { type Actor, no, type Verdict, yes } from "~/core/actor";
import type { Instant } from "~/core/time";
import { canDecide } from "../review/review";

export type PurgeFacts = {
  mine: boolean;
  recognised?: boolean;
  decision: string | null;
  purgedAt: Instant | null;
  hidden: boolean;
  /** Somebody reported that it identifies a person. */
  identifies: boolean;
};

/** Removing a text for good: what identified somebody, once a moderator has confirmed that and while it is hidden. */
export function canPurge(actor: Actor, facts: PurgeFacts, now: Instant): Verdict {
  const decide = canDecide(actor, facts, now);
  if (!decide.ok) return decide;
  if (facts.purgedAt !== null) return no("The text was removed for good already.");
  if (facts.decision !== "hide" || !facts.hidden)
    return no("Only what was decided to stay hidden can be removed for good.");
  if (!facts.identifies) return no("Only what may identify somebody is removed for good. Anything else stays hidden.");
  return yes;
}
