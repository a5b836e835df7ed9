import { type Actor, canTakePart, isCurator, no, type Verdict, yes } from "./actor";
import { hasPrivilege, type Preset } from "./privileges";
import type { Instant } from "./time";

/**
 * Who may curate at all: collections, learning points, who reads a question, other people's titles and tags. Educators,
 * moderators, admins, and mentors with standing.
 */
export function canCurate(actor: Actor, points: number, preset: Preset, now: Instant): Verdict {
  const part = canTakePart(actor, now);
  if (!part.ok || actor.kind === "visitor" || isCurator(actor)) return part;
  const mentor = actor.mentorSpecialtyId !== null;
  const who = { role: actor.role, mentor, moderator: actor.moderator, admin: actor.admin, points };
  if (hasPrivilege("curate", who, preset)) return yes;
  return no(
    mentor
      ? "Mentors can curate once they have more standing. Go on answering, and it comes."
      : "Only educators, moderators and mentors with standing can curate.",
  );
}
