import { type Actor, canTakePart, isModerator, isPaused, isVerified } from "~/core/actor";
import type { Instant } from "~/core/time";
import { type AttachmentState, isConfirmed } from "../attachment/attachment";
import { type CaseState, canCheckCases } from "../case/case-access";

/** What decides whether somebody may be sent a file of an attachment. */
export type MediaFacts = {
  state: AttachmentState;
  caseState: CaseState;
  /** The actor composed the case. */
  mine: boolean;
  /** The actor holds the open check of the case. */
  checking: boolean;
  /** The case is a thread; null until it is published. */
  thread: { hidden: boolean; deleted: boolean } | null;
  /** The thread is hidden, and the actor has claimed the report about it. */
  judging: boolean;
  /** The actor said that they recognise the patient. */
  recognised: boolean;
};

/**
 * May this actor be sent a covered picture? Asked for every request: a link is no permission. Whoever may not is told
 * that there is nothing, since that there is something would say too much.
 */
export function mayBeSent(actor: Actor, facts: MediaFacts, now: Instant): boolean {
  if (actor.kind === "visitor" || facts.recognised) return false;
  if (isPaused(actor, now)) return false;
  return facts.thread === null ? beforePublication(actor, facts, now) : asReader(actor, facts);
}

function beforePublication(actor: Actor, { state, caseState, mine, checking }: MediaFacts, now: Instant): boolean {
  if (!isConfirmed(state) || caseState === "withdrawn" || caseState === "refused") return false;
  if (mine) return canTakePart(actor, now).ok;
  return checking && caseState === "submitted" && canCheckCases(actor, now).ok;
}

function asReader(actor: Actor, { state, caseState, thread, judging }: MediaFacts): boolean {
  if (state !== "published" || caseState !== "published" || !thread || thread.deleted) return false;
  // A hidden case is hidden from everybody but the moderator who has to decide about it.
  return thread.hidden ? judging && isModerator(actor) : isVerified(actor);
}

/** May this actor be sent the picture without covers? Only its author, only while it is being reviewed. */
export function mayBeSentUncovered(
  actor: Actor,
  { state, caseState, mine }: Pick<MediaFacts, "state" | "caseState" | "mine">,
  now: Instant,
): boolean {
  const reviewing = state === "cleaned" && (caseState === "draft" || caseState === "returned");
  return mine && reviewing && canTakePart(actor, now).ok;
}
