import { type Actor, isAdmin, no, signInFirst, type Verdict, yes } from "~/core/actor";
import { DAY, type Instant } from "~/core/time";

export const lastActiveAdmin =
  "This is the last administrator who is not paused. Give the role to somebody else first.";

/** A pause ends by itself; for longer than this a person's roles are ended instead. */
export const LONGEST_PAUSE = 366 * DAY;

type Subject = { id: number; admin: boolean };

/** Administrators pause accounts, never their own and never another administrator's. */
export function canSuspend(actor: Actor, subject: Subject): Verdict {
  if (actor.kind === "visitor") return signInFirst;
  if (!isAdmin(actor)) return no("Only administrators pause accounts.");
  if (actor.id === subject.id) return no("You cannot pause your own account.");
  if (subject.admin) return no("End the administrator role first. Administrators are not paused.");
  return yes;
}

/** Ends an early pause: an administrator's too, which was given at the machine, but never one's own. */
export function canLift(actor: Actor, subject: Subject): Verdict {
  if (actor.kind === "visitor") return signInFirst;
  if (!isAdmin(actor)) return no("Only administrators end pauses.");
  return actor.id === subject.id ? no("You cannot end your own pause. Ask another administrator.") : yes;
}

/**
 * The end of the day `YYYY-MM-DD` in UTC if it lies ahead and is no more than a year away, else the sentence to show.
 */
export function pauseEnd(day: string, now: Instant): { at: Instant } | { problem: string } {
  const start = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // Date.parse turns 31 February into March.
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== day)
    return { problem: "Enter a day, like 2026-11-30." };
  const at = start + DAY;
  if (at <= now) return { problem: "Choose a day that lies ahead." };
  if (at > now + LONGEST_PAUSE)
    return { problem: "Choose a day within a year. To close an account for good, end its roles." };
  return { at };
}
