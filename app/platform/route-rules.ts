import {
  type Actor,
  canTakePart,
  isAdmin,
  isCurator,
  isModerator,
  no,
  signInFirst,
  type Verdict,
  yes,
} from "~/core/actor";
import type { Instant } from "~/core/time";

type Rule = ((actor: Actor, now: Instant) => Verdict) & { ruleName: string };

const rule = (ruleName: string, check: (actor: Actor, now: Instant) => Verdict): Rule =>
  Object.assign(check, { ruleName });

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

export const moderators = rule("moderators", (actor) =>
  actor.kind === "visitor" ? signInFirst : isModerator(actor) ? yes : no("Only moderators can see this page."),
);

export const admins = rule("admins", (actor) =>
  actor.kind === "visitor" ? signInFirst : isAdmin(actor) ? yes : no("Only administrators can see this page."),
);

/** Routes that exist in the demo alone, on loopback; elsewhere they answer 404 themselves. */
export const demoOnly = rule("demoOnly", () => yes);
