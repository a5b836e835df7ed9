import { type Actor, canTakePart, isCurator, no, type Verdict, yes } from "~/core/actor";
import { hasPrivilege, type Preset } from "~/core/privileges";
import type { Instant } from "~/core/time";

/** Who may pin learning points and keep collections: educators, moderators, admins, and mentors with standing. */
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

export type CollectionOwner = { ownerId: number };

/** Its owner changes a collection; moderators and admins may too. */
export function canChangeCollection(actor: Actor, collection: CollectionOwner, curate: Verdict): Verdict {
  if (!curate.ok || actor.kind === "visitor") return curate;
  if (actor.id === collection.ownerId || actor.moderator || actor.admin) return yes;
  return no("Only the person who keeps this collection can change it.");
}

/** A draft is seen by whoever may change it; a published collection by everybody. */
export function canSeeCollection(actor: Actor, collection: CollectionOwner & { publishedAt: Instant | null }): boolean {
  if (collection.publishedAt !== null) return true;
  return actor.kind === "member" && (actor.id === collection.ownerId || actor.moderator || actor.admin);
}
