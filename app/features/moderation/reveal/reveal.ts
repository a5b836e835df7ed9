import { type Actor, no, type Verdict, yes } from "~/core/actor";
import { DAY, type Instant } from "~/core/time";
import { canModerate } from "../review/review";
import { canKnowAuthors, type SchoolDuties } from "./grading-firewall";

/** How long a request waits for a second moderator. */
export const REQUEST_LASTS = 7 * DAY;
/** How long the two may look up the author after they agreed. */
export const SHOWN_FOR = 3 * DAY;
export const LONGEST_REVEAL_REASON = 1_000;

export type RevealFacts = {
  askedBy: number;
  askedAt: Instant;
  decidedBy: number | null;
  decidedAt: Instant | null;
  agreed: number | null;
};

export type RevealState = "waiting" | "agreed" | "refused" | "withdrawn" | "expired";

/** Where a request stands. One that nobody decided is over after a week, whether or not its row was closed since. */
export function revealState(reveal: RevealFacts, now: Instant): RevealState {
  if (reveal.agreed !== null) return reveal.agreed === 1 ? "agreed" : "refused";
  if ((reveal.decidedAt ?? now) >= reveal.askedAt + REQUEST_LASTS) return "expired";
  return reveal.decidedAt === null ? "waiting" : "withdrawn";
}

export const revealStateWords: Record<RevealState, string> = {
  waiting: "Waits for a second moderator",
  agreed: "Agreed",
  refused: "Refused",
  withdrawn: "Withdrawn",
  expired: "Nobody decided within a week",
};

/** Asking who stands behind an anonymous question. Nobody asks about their own, and nobody who assesses students. */
export function canAskReveal(actor: Actor, thread: SchoolDuties & { mine: boolean }, now: Instant): Verdict {
  const moderate = canModerate(actor, now);
  if (!moderate.ok) return moderate;
  return thread.mine ? no("This is your own question.") : canKnowAuthors(thread);
}

/**
 * Agreeing or refusing: a second moderator, and never the author. There is no rule about who invited the author: where
 * one administrator invites everybody it would stop every reveal, and being refused would tell who it is.
 */
export function canDecideReveal(
  actor: Actor,
  reveal: RevealFacts & SchoolDuties & { mine: boolean },
  now: Instant,
): Verdict {
  const ask = canAskReveal(actor, reveal, now);
  if (!ask.ok || actor.kind === "visitor") return ask;
  if (actor.id === reveal.askedBy) return no("You asked for this, so another moderator decides.");
  return yes;
}

/** Agreeing, beyond deciding: neither of the two may assess students, and whoever asked may have begun to meanwhile. */
export function canAgree(asker: SchoolDuties): Verdict {
  return asker.assesses ? no("Whoever asked this assesses students by now. Refuse it, and ask yourself.") : yes;
}

/** Reading what the two wrote: it may say more than it should about who it is. */
export function canReadReveal(actor: Actor, duties: SchoolDuties, now: Instant): Verdict {
  const moderate = canModerate(actor, now);
  return moderate.ok ? canKnowAuthors(duties) : moderate;
}

/** Looking at the name: the two who agreed on it, for three days, unless they assess students by now. */
export function canSeeAuthor(actor: Actor, reveal: RevealFacts & SchoolDuties, now: Instant): Verdict {
  const read = canReadReveal(actor, reveal, now);
  if (!read.ok || actor.kind === "visitor") return read;
  if (revealState(reveal, now) !== "agreed") return no("Nobody has agreed to this.");
  if (actor.id !== reveal.askedBy && actor.id !== reveal.decidedBy)
    return no("Only the two moderators who agreed on it can see who asked.");
  if (now >= (reveal.decidedAt ?? 0) + SHOWN_FOR) return no("The three days to look are over. Ask anew if you must.");
  return yes;
}
