import { type Actor, no, type Verdict, yes } from "~/core/actor";
import type { Instant } from "~/core/time";

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
