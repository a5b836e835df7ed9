import { type Actor, isModerator, isPaused, no, PAUSED, signInFirst, type Verdict, yes } from "~/core/actor";
import { DAY, type Instant } from "~/core/time";

export const SHORTEST_TOLD = 10;
export const LONGEST_TOLD = 1_000;
export const LONGEST_KEEPER = 200;
export const LONGEST_REQUEST_REASON = 500;
/** Within how many days a moderator looks, as the page promises. */
export const LOOK_WITHIN_DAYS = 7;
/** What nobody decided in this time is emptied and closed. */
export const REQUEST_DAYS = 90;
/** More than these cannot wait at once, so that nobody fills the forum without an account. */
export const MOST_OPEN = 200;

/** What a moderator may answer, with the words of the form. */
export const requestOutcomes = {
  withdrawn: { label: "Withdraw the case", hint: "Its words, pictures and thread are deleted for good." },
  not_found: { label: "No such case was found", hint: "" },
  refused: { label: "Do not withdraw anything", hint: "For instance because the keeper of the form says otherwise." },
} as const;
// The cast: an object literal has no other keys.
export const outcomeKeys = Object.keys(requestOutcomes) as (keyof typeof requestOutcomes)[];
export type RequestOutcome = keyof typeof requestOutcomes;

/** Moderators, unless they are paused. */
export function canDecideRequests(actor: Actor, now: Instant): Verdict {
  if (actor.kind === "visitor") return signInFirst;
  if (!isModerator(actor)) return no("Only moderators withdraw cases for others.");
  if (isPaused(actor, now)) return no(PAUSED);
  return yes;
}

export type NamedCase = { threadId: number } | { token: string };

/** The case somebody means: the number or address of its thread, or its own address; null if it is none of these. */
export function caseNamed(typed: string): NamedCase | null {
  const [, number] = /^(?:\S*\/questions\/)?([1-9]\d{0,14})(?:[/?#]\S*)?$/.exec(typed.trim()) ?? [];
  if (number) return { threadId: Number(number) };
  const [, token] = /^(?:\S*\/cases\/)?([\w-]{20,64})(?:[/?#]\S*)?$/.exec(typed.trim()) ?? [];
  return token ? { token } : null;
}

/** "less than a day", "1 day", "12 days": how long somebody has waited. */
export function waitedWords(madeAt: Instant, now: Instant): string {
  const days = Math.floor((now - madeAt) / DAY);
  return days < 1 ? "less than a day" : days === 1 ? "1 day" : `${days} days`;
}
