import type { Role } from "./person";
import { Forbidden, type Lead, ProofNeeded, SecondStepNeeded, SignInNeeded } from "./refusals";
import { type Instant, MINUTE } from "./time";

/** Somebody without a session. */
export type Visitor = { kind: "visitor" };

/** Somebody signed in, as the session's one join finds them. Ids, never names, go into logs. */
export type Member = {
  kind: "member";
  id: number;
  handle: string;
  name: string;
  role: Role;
  /** The specialty shown on the badge. */
  specialtyId: number | null;
  /** Where this person may endorse; null for everybody but mentors and educators who are mentors too. */
  mentorSpecialtyId: number | null;
  stage: string | null;
  moderator: boolean;
  admin: boolean;
  emailConfirmed: boolean;
  suspendedUntil: Instant | null;
  /** The session's row id, so that "sign out everywhere else" can keep it. */
  sessionId: string;
  /** When whoever holds the session last proved who they are. */
  authenticatedAt: Instant;
  /**
   * A moderator or administrator whose session has no second step behind it, where the forum asks for one: `moderator`
   * and `admin` are false until it has.
   */
  heldBack: boolean;
};

export type Actor = Visitor | Member;

export const visitor: Visitor = { kind: "visitor" };

/** Student, doctor in training, mentor or educator: somebody whose role was given after a check. */
export function isVerified(actor: Actor): boolean {
  return actor.kind === "member" && (actor.role !== "reader" || actor.moderator || actor.admin || actor.heldBack);
}

/** Doctors in training and mentors: their "dangerous" shows at once, their votes count more. */
export function isClinician(actor: Actor): boolean {
  return (
    actor.kind === "member" && (actor.role === "trainee" || actor.role === "mentor" || actor.mentorSpecialtyId !== null)
  );
}

export function isModerator(actor: Actor): boolean {
  return actor.kind === "member" && actor.moderator;
}

export function isAdmin(actor: Actor): boolean {
  return actor.kind === "member" && actor.admin;
}

/** Educators, moderators and admins; mentors with enough standing are added where a curation rule says so. */
export function isCurator(actor: Actor): boolean {
  return actor.kind === "member" && (actor.role === "educator" || actor.moderator || actor.admin);
}

/** The answer of a rule: yes, or the sentence that says why not and what to do. */
export type Verdict =
  | { ok: true }
  | {
      ok: false;
      because: string;
      signIn?: true;
      /** What would turn it into a yes, where the guard can lead there. */
      needs?: "proof" | "second step";
      /** The page that the sentence sends somebody to. */
      lead?: Lead;
    };

export const yes: Verdict = { ok: true };
export const no = (because: string, lead?: Lead): Verdict => ({ ok: false, because, lead });
export const signInFirst: Verdict = { ok: false, because: "Sign in to do this.", signIn: true };

/** How long it counts that somebody proved who they are. */
export const PROOF_LASTS = 15 * MINUTE;

/** Before what a borrowed or stolen session must not do: whoever holds it proved lately that it is theirs. */
export function isFresh(actor: Actor, now: Instant): Verdict {
  if (actor.kind === "visitor") return signInFirst;
  if (now - actor.authenticatedAt < PROOF_LASTS) return yes;
  return { ok: false, because: "Confirm that it is you, then this goes on.", needs: "proof" };
}

/** Why somebody may not do what staff do; staff whose duties wait for a second step are led to where it is set up. */
export function staffOnly(actor: Actor, because: string): Verdict {
  if (actor.kind === "visitor") return signInFirst;
  if (!actor.heldBack) return no(because);
  const sentence = "Moderators and administrators need a second step at sign-in. Set one up on your security page.";
  return { ok: false, because: sentence, needs: "second step" };
}

/** Turns a rule's answer into a thrown refusal (401 or 403). */
export function must(verdict: Verdict): void {
  if (verdict.ok) return;
  if (verdict.needs === "proof") throw new ProofNeeded(verdict.because);
  if (verdict.needs === "second step") throw new SecondStepNeeded(verdict.because);
  throw verdict.signIn ? new SignInNeeded(verdict.because) : new Forbidden(verdict.because, verdict.lead);
}

/** The member whom a rule let through; throws the rule's refusal otherwise. */
export function allowed(actor: Actor, verdict: Verdict): Member {
  must(verdict);
  if (actor.kind === "visitor") throw new SignInNeeded();
  return actor;
}

/** A verified senior doctor, in any specialty; educators who are mentors too count. */
export function isMentor(actor: Actor): boolean {
  return actor.kind === "member" && (actor.role === "mentor" || actor.mentorSpecialtyId !== null);
}

export const PAUSED = "Your account is paused.";
export const DUTIES_PAUSED = "Your account is paused, and so are your duties until the pause ends.";

/** A paused member reads and reports, and does nothing else; whatever their duties. */
export function isPaused(actor: Actor, now: Instant): boolean {
  return actor.kind === "member" && actor.suspendedUntil !== null && actor.suspendedUntil > now;
}

/** What every verified member may do: not while suspended, not before the role was given. */
export function canTakePart(actor: Actor, now: Instant): Verdict {
  if (actor.kind === "visitor") return signInFirst;
  if (isPaused(actor, now)) return no("Your account is paused. You can read, but not post, until the pause ends.");
  if (!actor.emailConfirmed) return no("Confirm your e-mail address first. We sent you a link.");
  if (!isVerified(actor))
    return no(
      "You have no checked role at present. Show who you are, and you can take part once it is checked.",
      "/verify",
    );
  return yes;
}

/** Students and doctors in training may hide who asks; seniors stand behind what they write. */
export function canBeAnonymous(actor: Actor, now: Instant): Verdict {
  const part = canTakePart(actor, now);
  if (!part.ok || actor.kind === "visitor") return part;
  return actor.role === "student" || actor.role === "trainee"
    ? yes
    : no("Only students and doctors in training can ask anonymously.");
}
