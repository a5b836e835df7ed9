import { type Actor, isVerified, no, signInFirst, type Verdict, yes } from "~/core/actor";

/** Whoever may read a case may say that they know the patient; its author knows the patient anyway. */
export function canRecognise(actor: Actor, { mine }: { mine: boolean }): Verdict {
  if (actor.kind === "visitor") return signInFirst;
  if (!isVerified(actor)) return no("Only verified members read cases.");
  return mine ? no("You told this case yourself. If somebody can be recognised in it, withdraw it.") : yes;
}
