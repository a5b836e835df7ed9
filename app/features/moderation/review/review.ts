import {
  type Actor,
  isAdmin,
  isModerator,
  isPaused,
  no,
  PAUSED,
  signInFirst,
  staffOnly,
  type Verdict,
  yes,
} from "~/core/actor";
import { type Instant, MINUTE } from "~/core/time";

/** How long a claim holds; then the review is free again. */
export const CLAIM = 30 * MINUTE;
export const LONGEST_REASON = 2_000;

export const decisions = ["hide", "restore", "dismiss"] as const;
export type Decision = (typeof decisions)[number];

/** Moderators and administrators, unless they are paused. */
export function canModerate(actor: Actor, now: Instant): Verdict {
  if (actor.kind === "visitor") return signInFirst;
  if (!isModerator(actor) && !isAdmin(actor)) return staffOnly(actor, "Only moderators can do this.");
  if (isPaused(actor, now)) return no(PAUSED);
  return yes;
}

/** The route rule of everything below /moderation. */
export const moderating = Object.assign(canModerate, { ruleName: "moderating" });

export type ReviewFacts = {
  /** The actor wrote the post, under their name or anonymously. */
  mine: boolean;
  /** The actor said that they recognise the patient of this case. */
  recognised?: boolean;
  decided: boolean;
  claimedBy: number | null;
  claimedAt: Instant | null;
};

/** Whose claim holds now, if anybody's. */
export function claimHolder(review: Pick<ReviewFacts, "claimedBy" | "claimedAt">, now: Instant): number | null {
  return review.claimedAt !== null && review.claimedAt > now - CLAIM ? review.claimedBy : null;
}

export type ClaimState = "free" | "mine" | "another";

export function claimState(review: Pick<ReviewFacts, "claimedBy" | "claimedAt">, actorId: number, now: Instant) {
  const holder = claimHolder(review, now);
  return holder === null ? "free" : holder === actorId ? "mine" : "another";
}

export const RECOGNISED_HERE = "You said that you recognise this patient, so another moderator decides.";

/** Taking a report, and deciding it. Whoever wrote the post or recognises its patient never does either. */
export function canDecide(actor: Actor, review: Pick<ReviewFacts, "mine" | "recognised">, now: Instant): Verdict {
  const moderate = canModerate(actor, now);
  if (!moderate.ok) return moderate;
  if (review.recognised) return no(RECOGNISED_HERE);
  return review.mine ? no("You wrote this, so another moderator decides.") : yes;
}

/** Which decisions make sense: what is hidden is kept hidden or restored, what is not is hidden or dismissed. */
export function decisionsFor(hidden: boolean): Decision[] {
  return hidden ? ["hide", "restore"] : ["hide", "dismiss"];
}
