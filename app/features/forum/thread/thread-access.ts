import { type Actor, isModerator, isVerified } from "~/core/actor";
import { Forbidden, NotFound, SignInNeeded } from "~/core/refusals";

/** What decides whether somebody may read a thread. */
export type ThreadGate = {
  visibility: string;
  hidden: boolean;
  deleted: boolean;
  mine: boolean;
  /** The reader said that they know the patient of this case. */
  recognised?: boolean;
};

/** Which readers get the same lists and pages. */
export type Audience = "public" | "verified";

export const audienceOf = (actor: Actor): Audience => (isVerified(actor) ? "verified" : "public");

export const RECOGNISED = "You said that you recognise this patient, so this case is hidden from you.";

const notHere = "It may have been withdrawn by whoever asked, or taken out of sight by a moderator.";

/**
 * Throws unless this actor may read the thread. The refusal says nothing of what is in it, and a withdrawn or hidden
 * thread is told apart from none only for those who can bring it back.
 */
export function mustRead(actor: Actor, thread: ThreadGate | undefined): asserts thread is ThreadGate {
  if (!thread || thread.hidden) throw new NotFound(notHere);
  if (thread.deleted && !thread.mine && !isModerator(actor)) throw new NotFound(notHere);
  if (thread.recognised) throw new Forbidden(RECOGNISED);
  if (thread.visibility === "public" || isVerified(actor)) return;
  if (actor.kind === "visitor") throw new SignInNeeded("This question is for verified members. Sign in to read it.");
  throw new Forbidden(
    "This question is for verified members. Show who you are, and you can read it once your role is checked.",
    "/verify",
  );
}
