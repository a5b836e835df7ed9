import { type Actor, DUTIES_PAUSED, isPaused, no, signInFirst, staffOnly, type Verdict, yes } from "~/core/actor";
import type { Instant } from "~/core/time";
import { canKeepSchools, canManage, type DutyHolder, LAPSED } from "./organisation";

export const COHORT_NAME_MAX = 80;
/** Open ones of a school, all of which an administrator chooses from. */
export const COHORTS_MAX = 200;
/** Of one cohort: every member is shown all of them. */
export const ASSESSORS_MAX = 50;

/** How somebody came into a cohort. */
export const vias = ["link", "roster", "sign-in"] as const;
export type Via = (typeof vias)[number];
export const viaWords: Record<Via, string> = {
  link: "by a link",
  roster: "by the roster",
  "sign-in": "by signing in with the school",
};

/** What a reader has to do with a cohort. */
export type Duty = { manages: boolean; assesses: boolean };

type Assessing = Omit<DutyHolder, "id">;

/** Whether somebody is what assessing needs; while they are not, a duty they have waits. */
export const mayAssess = ({ role, moderator, admin }: Assessing) =>
  role === "mentor" || role === "educator" || (role !== "student" && (moderator || admin));

/** Seeing who is in a cohort: its school's managers, and whoever assesses it. */
export function canSeeCohort(actor: Actor, duty: Duty, now: Instant): Verdict {
  if (actor.kind === "visitor") return signInFirst;
  if (duty.manages) return canManage(actor, duty, now);
  if (!duty.assesses) return no("Only its managers and assessors see this cohort.");
  if (isPaused(actor, now)) return no(DUTIES_PAUSED);
  return mayAssess(actor) ? yes : staffOnly(actor, LAPSED);
}

/**
 * Managers say who assesses. Whoever assesses can reveal no author for a year, so a manager could silence every
 * moderator by appointing them: only an administrator appoints those.
 */
export function canAppointAssessor(
  actor: Actor,
  subject: DutyHolder,
  duty: { manages: boolean },
  now: Instant,
): Verdict {
  const admin = canKeepSchools(actor, now);
  const verdict = duty.manages && !admin.ok ? canManage(actor, duty, now) : admin;
  if (!verdict.ok || actor.kind === "visitor") return verdict;
  if (actor.id === subject.id) return no("Nobody appoints themselves. Ask another manager or an administrator.");
  if (!mayAssess(subject)) return no("Assessors are verified senior doctors, educators or moderators.");
  if ((subject.moderator || subject.admin) && !admin.ok)
    return no("This member moderates here, so only an administrator can appoint them: assessors reveal no author.");
  return yes;
}

export type Joining = Duty & {
  /** Whether a manager took them out of it before. */
  removed: boolean;
};

/** Why somebody may not be a member of this one; null where nothing stands against it. */
export function whyNotJoin({ assesses, manages, removed }: Joining): string | null {
  if (assesses) return ASSESSES;
  if (manages) return MANAGES;
  return removed ? REMOVED : null;
}

/** Coming into cohorts at all: anybody with a confirmed address who is not paused. */
export function canEnter(actor: Actor, now: Instant): Verdict {
  if (actor.kind === "visitor") return signInFirst;
  if (isPaused(actor, now)) return no("Your account is paused. You can join once the pause has ended.");
  return actor.emailConfirmed ? yes : no("Confirm your e-mail address first. We sent you a link.");
}

/** Coming into this one: somebody who may enter at all, and neither assesses nor manages it. */
export function canJoin(actor: Actor, joining: Joining, now: Instant): Verdict {
  const enter = canEnter(actor, now);
  const because = enter.ok ? whyNotJoin(joining) : null;
  return because === null ? enter : no(because);
}

const ASSESSES = "You assess this cohort, so you cannot be a member of it.";
const MANAGES = "You manage this school, so you cannot be a member of its cohorts.";
const REMOVED = "A manager took you out of this cohort. Ask them if that was a mistake.";

/** What a school is told of a member, on the pages where somebody agrees to it and where they can look it up. */
export const whatSchoolsSee = {
  seen: "your name, role and stage, and how and when you joined",
  unseen: "what you ask anonymously, what you vote for or what you read",
} as const;
