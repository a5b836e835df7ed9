import { type Actor, canTakePart, isModerator, isPaused, no, signInFirst, type Verdict, yes } from "~/core/actor";
import type { Instant } from "~/core/time";
import type { ConsentBasis } from "../consent/consent";

export const caseStates = ["draft", "submitted", "returned", "approved", "published", "refused", "withdrawn"] as const;
export type CaseState = (typeof caseStates)[number];

/** What rules ask about a case before it is a thread. */
export type CaseFacts = {
  state: CaseState;
  /** The actor composed it. */
  mine: boolean;
};

/** What rules ask about a case that waits for the second person. */
export type CheckedFacts = CaseFacts & {
  /** Its author kept something uncovered that was surely found, so a moderator looks. */
  keptBoxes: boolean;
};

/** Anybody who may ask may tell a case. */
export const canCompose = canTakePart;

/** Until it is sent in, and again once it was given back, its author changes it. */
export function canChangeCase(actor: Actor, one: CaseFacts, now: Instant): Verdict {
  const part = canTakePart(actor, now);
  if (!part.ok) return part;
  if (!one.mine) return no("Only its author can change a case.");
  if (one.state === "draft" || one.state === "returned") return yes;
  return no("This case was sent in, so it can no longer be changed here.");
}

/** While its author may say anew whose agreement it rests on: before it is sent in, and once it is out. */
export const consentStates: readonly CaseState[] = ["draft", "returned", "published"];

export function canSetConsent(actor: Actor, one: CaseFacts, now: Instant): Verdict {
  const part = canTakePart(actor, now);
  if (!part.ok) return part;
  if (!one.mine) return no("Only its author can say whose agreement a case rests on.");
  if (consentStates.includes(one.state)) return yes;
  return no("Wait until the second person has looked at this case, or withdraw it.");
}

/** True for material of real patients: it needs the governance record and a second person's look. */
export const ofRealPatient = (basis: ConsentBasis) => basis === "written" || basis === "anonymised";

export const NO_GOVERNANCE =
  "This forum takes no patients’ material yet: its administrators have not recorded who answers for it. Until then, attach only made-up or published material.";

/** Whether a file may be attached now. `basis` is the case's newest consent record's, or null if there is none yet. */
export function canAttach(
  actor: Actor,
  one: CaseFacts,
  basis: ConsentBasis | null,
  governanceInForce: boolean,
  now: Instant,
): Verdict {
  const change = canChangeCase(actor, one, now);
  if (!change.ok) return change;
  if (basis === null) return no("Say first whose agreement the pictures rest on, then attach them.");
  return ofRealPatient(basis) && !governanceInForce ? no(NO_GOVERNANCE) : yes;
}

/** Moderators and educators look at cases; what was kept uncovered is for moderators alone. Nobody checks their own. */
export function canCheck(actor: Actor, one: CheckedFacts, now: Instant): Verdict {
  const checker = canCheckCases(actor, now);
  if (!checker.ok) return checker;
  if (one.mine) return no("You composed this case, so somebody else checks it.");
  if (one.keptBoxes && !isModerator(actor))
    return no("Its author kept something uncovered, so a moderator has to look at this case.");
  return one.state === "submitted" ? yes : no("This case is not waiting for a check any more.");
}

/** Who may see the queue of cases to check at all. */
export function canCheckCases(actor: Actor, now: Instant): Verdict {
  if (actor.kind === "visitor") return signInFirst;
  const part = canTakePart(actor, now);
  if (!part.ok) return part;
  return actor.role === "educator" || actor.moderator ? yes : no("Only educators and moderators check cases.");
}

/** The route rule of the queue and its pages. */
export const checkingCases = Object.assign(canCheckCases, { ruleName: "checkingCases" });

/**
 * Who reads a case that is not published: its author, and whoever may check it while it waits. After publication the
 * thread decides.
 */
export function canReadCase(actor: Actor, one: CheckedFacts, now: Instant): Verdict {
  if (actor.kind === "visitor") return signInFirst;
  return one.mine ? yes : canCheck(actor, one, now);
}

/** Its author takes a case back at any time, paused or not; moderators do for whoever asks them. */
export function canWithdrawCase(actor: Actor, one: CaseFacts, now: Instant): Verdict {
  if (actor.kind === "visitor") return signInFirst;
  if (!one.mine && !isModerator(actor)) return no("Only its author and moderators can withdraw a case.");
  if (!one.mine && isPaused(actor, now))
    return no("Your account is paused, and so are your duties until the pause ends.");
  return one.state === "withdrawn" ? no("This case is withdrawn already.") : yes;
}
