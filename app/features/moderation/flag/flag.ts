import { type Actor, canTakePart, isModerator, isPaused, isVerified, no, type Verdict, yes } from "~/core/actor";
import { HOUR, type Instant } from "~/core/time";
import { type FlagReason, flagReasons } from "./flag-reasons";

export const LONGEST_COMMENT = 1_000;
/** Reports a day from one address without an account. */
export const REPORTS_A_DAY = 3;

/** "It may identify somebody" is for everybody, paused members and visitors too; the other reasons are for members. */
export function canFlag(actor: Actor, reason: FlagReason, now: Instant): Verdict {
  if (flagReasons[reason].anyone) return yes;
  const part = canTakePart(actor, now);
  if (part.ok || actor.kind === "member") return part;
  return no("Without signing in you can report that a post may identify somebody. Sign in to report anything else.");
}

/** The reasons this actor may choose. */
export function reasonsFor(actor: Actor, now: Instant): FlagReason[] {
  // The cast: an object literal has no other keys.
  return (Object.keys(flagReasons) as FlagReason[]).filter((reason) => canFlag(actor, reason, now).ok);
}

/** Reports are counted in two groups, so that a flood without accounts cannot keep members' reports from hiding. */
export type ReporterGroup = "verified" | "others";

export const groupOf = (actor: Actor, now: Instant): ReporterGroup =>
  isVerified(actor) && canTakePart(actor, now).ok ? "verified" : "others";

type HideFacts = {
  /** A moderator looked at exactly this version and let it stand. */
  cleared: boolean;
  /** Pictures stand in it: they are hidden however many reports there are. */
  media: boolean;
  /** Reports of this reporter's group that could hide, in the last hour. */
  lastHour: number;
  perHour: number;
};

/** Whether a report hides its post at once. If not, it still waits in the queue. */
export function hidesNow(
  actor: Actor,
  reason: FlagReason,
  { cleared, media, lastHour, perHour }: HideFacts,
  now: Instant,
): boolean {
  if (!flagReasons[reason].hides) return false;
  if (isModerator(actor) && !isPaused(actor, now)) return true;
  if (cleared && groupOf(actor, now) !== "verified") return false;
  return media || lastHour < perHour;
}

/** When a report has to be decided. `hidingHours` is the setting for reports that hide. */
export function decideBy(reason: FlagReason, hidingHours: number, now: Instant): Instant {
  return now + (flagReasons[reason].decideWithin ?? hidingHours) * HOUR;
}

/** How somebody's earlier reports ended. */
export type FlagRecord = { upheld: number; decided: number };

/**
 * What a report weighs: the reason's weight, up to doubled or down to a fifth by how often earlier reports of this
 * reporter were upheld. Nobody starts at nothing: two upheld of four are assumed. Without an account it is half.
 */
export function flagWeight(reason: FlagReason, record: FlagRecord | null): number {
  const { weight } = flagReasons[reason];
  if (!record) return Math.max(1, Math.round(weight / 2));
  const share = (record.upheld + 2) / (record.decided + 4);
  return Math.max(1, Math.round(weight * Math.max(0.2, 2 * share)));
}
