import { type Actor, canBeAnonymous, canTakePart, no, type Verdict, yes } from "~/core/actor";
import type { Instant } from "~/core/time";

export type Visibility = "public" | "verified";

/** What rules ask about a thread. `mine`: the actor asked it, under their name or anonymously. */
export type ThreadFacts = {
  kind: "question" | "case";
  /** none: no patient in this; over: it tells of an episode that is over. */
  episode: "none" | "over";
  specialtyId: number;
  anonymous: boolean;
  mine: boolean;
};

export const canAsk = canTakePart;

export const canAskAnonymously = canBeAnonymous;

export function canWonder(actor: Actor, thread: Pick<ThreadFacts, "mine">, now: Instant): Verdict {
  const part = canTakePart(actor, now);
  if (!part.ok || !thread.mine) return part;
  return no("This is your own question, so your wondering is counted already.");
}

export const canBookmark = canTakePart;

/**
 * A question becomes public when a curator says so; a case, or a patient's story in a question, never does. `curate`:
 * whether whoever acts may curate at all.
 */
export function canMakePublic(curate: Verdict, thread: Pick<ThreadFacts, "kind" | "episode">): Verdict {
  if (!curate.ok) return curate;
  if (thread.kind === "case") return no("A case stays with verified members. Only a question can be public.");
  return thread.episode === "over" ? no("This tells of a patient, so it stays with verified members.") : yes;
}
