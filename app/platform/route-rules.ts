import {
  type Actor,
  canTakePart,
  DUTIES_PAUSED,
  isAdmin,
  isCurator,
  isFresh,
  isModerator,
  isPaused,
  no,
  signInFirst,
  staffOnly,
  type Verdict,
  yes,
} from "~/core/actor";
import type { Instant } from "~/core/time";

type Rule = ((actor: Actor, now: Instant) => Verdict) & { ruleName: string };

const rule = (ruleName: string, check: (actor: Actor, now: Instant) => Verdict): Rule =>
  Object.assign(check, { ruleName });

/**
 * The same rule for acts that a borrowed or stolen session must not do: whoever signed in more than 15 minutes ago is
 * asked to prove that it is them, and then goes on with what they sent.
 */
export const freshly = (base: Rule): Rule =>
  rule(`${base.ruleName}, proved lately`, (actor, now) => {
    const verdict = base(actor, now);
    return verdict.ok ? isFresh(actor, now) : verdict;
  });

/** Everybody, signed in or not; what is not public is filtered by the query. */
export const anyone = rule("anyone", () => yes);

/** Anybody with an account, checked or not. */
export const members = rule("members", (actor) => (actor.kind === "member" ? yes : signInFirst));

/** Members whose role was given: may ask, answer, comment, vote, flag, follow, bookmark. */
export const takingPart = rule("takingPart", canTakePart);

export const curators = rule("curators", (actor, now) => {
  const part = canTakePart(actor, now);
  if (!part.ok || isCurator(actor)) return part;
  // A mentor's standing is looked up by the verb.
  return actor.kind === "member" && actor.mentorSpecialtyId !== null
    ? yes
    : no("Only educators, moderators and mentors with standing can curate.");
});

export const moderators = rule("moderators", (actor, now) => {
  if (!isModerator(actor)) return staffOnly(actor, "Only moderators can see this page.");
  return isPaused(actor, now) ? no(DUTIES_PAUSED) : yes;
});

export const admins = rule("admins", (actor, now) => {
  if (!isAdmin(actor)) return staffOnly(actor, "Only administrators can see this page.");
  return isPaused(actor, now) ? no(DUTIES_PAUSED) : yes;
});

/** Routes that exist in the demo alone, on loopback; elsewhere they answer 404 themselves. */
export const demoOnly = rule("demoOnly", () => yes);
