import {
  type Actor,
  DUTIES_PAUSED,
  isAdmin,
  isPaused,
  isVerified,
  no,
  signInFirst,
  staffOnly,
  type Verdict,
  yes,
} from "~/core/actor";
import type { Role } from "~/core/person";
import type { Instant } from "~/core/time";

export const SCHOOL_NAME_MAX = 80;
/** Of one school: every member is shown all of them. */
export const MANAGERS_MAX = 50;
/** Of the cohorts of one school, to what is said when people sign in. */
export const TIES_MAX = 200;

/** Somebody who is to have a duty at a school, as far as the rules look. */
export type DutyHolder = { id: number; role: Role; moderator: boolean; admin: boolean };

/** Checked here, and no student: whatever else a student does for the forum. */
const isChecked = ({ role, moderator, admin }: Omit<DutyHolder, "id">): boolean =>
  role !== "student" && (role !== "reader" || moderator || admin);

const isSame = (actor: Actor, subject: DutyHolder) => actor.kind === "member" && actor.id === subject.id;

/** Founding, naming and closing schools, and saying who manages them. */
export function canKeepSchools(actor: Actor, now: Instant): Verdict {
  if (actor.kind === "visitor") return signInFirst;
  if (!isAdmin(actor)) return staffOnly(actor, "Only administrators keep schools.");
  return isPaused(actor, now) ? no(DUTIES_PAUSED) : yes;
}

/** Who manages a school is said by an administrator, of somebody else. */
export function canAppointManager(actor: Actor, subject: DutyHolder, now: Instant): Verdict {
  const keep = canKeepSchools(actor, now);
  if (!keep.ok) return keep;
  if (isSame(actor, subject)) return no("Nobody appoints themselves. Ask another administrator.");
  if (subject.role === "student") return no("A student cannot manage a school.");
  return isChecked(subject) ? yes : no("Managers are verified first. This member’s role is not checked yet.");
}

/**
 * Doing what a manager does. The duty waits, and is not lost, while they are paused, while their verification has run
 * out, and while their duties wait for a second step.
 */
export function canManage(actor: Actor, { manages }: { manages: boolean }, now: Instant): Verdict {
  if (actor.kind === "visitor") return signInFirst;
  if (!manages) return no("Only the managers of this school do this.");
  if (isPaused(actor, now)) return no(DUTIES_PAUSED);
  if (isChecked(actor)) return yes;
  const because = isVerified(actor) && actor.role === "student" ? "A student cannot manage a school." : LAPSED;
  return staffOnly(actor, because);
}

export const LAPSED = "Your role is not checked any more, so this duty waits. Show who you are, and it goes on.";
