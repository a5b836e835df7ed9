import {
  type Actor,
  isAdmin,
  isModerator,
  isPaused,
  no,
  PAUSED,
  signInFirst,
  staffOnly,
  type Verdict,
  yes,
} from "~/core/actor";
import { DAY, type Instant, MINUTE } from "~/core/time";
import type { ProfessionalRole } from "../people/role";

const verificationStates = [
  "draft",
  "submitted",
  "asked",
  "approved",
  "refused",
  "withdrawn",
  "expired",
  "revoked",
  "replaced",
] as const;
/**
 * draft -> submitted -> (asked -> submitted) -> approved | refused -> (appeal: submitted, round 2) -> approved
 * | refused; approved -> expired | revoked | replaced by a newer one. That somebody looks at it is no state but
 * a claim that runs out.
 */
export type VerificationState = (typeof verificationStates)[number];

export const openStates: readonly VerificationState[] = ["draft", "submitted", "asked"];

/** How long a reviewer has a claim for themselves. */
export const REVIEW_CLAIM = 30 * MINUTE;
/** How long a reviewer's own grant to look at the documents lasts. */
export const DOCUMENT_GRANT = 60 * MINUTE;
/** An unfinished claim with its documents goes after this time, a finished one must be decided within it. */
export const DRAFT_LASTS = 30 * DAY;
/** Doctors and educators are looked at again after twelve months. */
export const HOLDS_FOR = 365 * DAY;
export const REMIND_DAYS = [30, 7] as const;

/** Whether a verification that ends then is near enough to its end for its holder to be told. */
export const endsSoon = (ends: Instant | null, now: Instant): ends is Instant =>
  ends !== null && ends > now && ends <= now + REMIND_DAYS[0] * DAY;

/** What is checked. `card` and `call` are a person's looks; the others are a machine's or a sign-in's. */
export const evidenceWords = {
  register: "On the register",
  name: "The register's name is theirs",
  specialist: "On the specialist or GP register, or board certified",
  "sign-in": "Signed in through an institution that names them",
  address: "Has an address at work or university",
  roster: "On the roster of a school here",
  card: "Card seen, with name, photograph and expiry",
  call: "Rung through the switchboard, on a number looked up",
  post: "Holds a teaching post",
} as const;
export type EvidenceKind = keyof typeof evidenceWords;
// The cast: these are the keys.
export const evidenceKinds = Object.keys(evidenceWords) as EvidenceKind[];
/** What a reviewer can have looked at; the others only a machine can know. */
const seenByPeople: readonly EvidenceKind[] = ["register", "name", "specialist", "card", "call", "post"];
/** The same beside one claim: nobody has seen a card of whom no page was shown. */
export const seenBeside = (pages: number): EvidenceKind[] =>
  seenByPeople.filter((kind) => kind !== "card" || pages > 0);
export type Outcome = "pass" | "fail" | "unsure";
export const isEvidence = (kind: string): kind is EvidenceKind => Object.hasOwn(evidenceWords, kind);

/** How an applicant may show that they are who the register names. */
export const proofs = ["sign-in", "address", "card"] as const;
export type Proof = (typeof proofs)[number];
export const isProof = (text: string | null): text is Proof => (proofs as readonly (string | null)[]).includes(text);

/**
 * What each role needs: every line, and of each line one. Both being on a register and being that person, for doctors;
 * a match alone proves nothing, since registers are public.
 */
export const needs: Record<ProfessionalRole, readonly (readonly EvidenceKind[])[]> = {
  student: [["sign-in", "address", "roster", "card"]],
  trainee: [["register"], ["name"], ["sign-in", "address", "card"]],
  mentor: [["register"], ["name"], ["specialist"], ["sign-in", "address", "card"], ["sign-in", "call"]],
  educator: [["sign-in", "card"], ["post"]],
};

/** The ways of showing that it is them which count for a role: an address says nothing of a teaching post. */
export const proofsFor = (role: ProfessionalRole): readonly Proof[] =>
  proofs.filter((proof) => needs[role].some((line) => line.includes(proof)));

/** Doctors are on a register; students and educators need not be. */
export const needsRegister = (role: string): boolean => role === "trainee" || role === "mentor";

/** How many different people must agree. */
export const reviewersNeeded = (role: string): 1 | 2 => (role === "mentor" ? 2 : 1);

/** The lines of `needs` that nothing passed fills yet. */
export function missing(role: ProfessionalRole, passed: ReadonlySet<string>): (readonly EvidenceKind[])[] {
  return needs[role].filter((line) => !line.some((kind) => passed.has(kind)));
}

/** What the decisions of one round amount to. One refusal refuses; it can be appealed. */
export function outcomeOf(
  role: string,
  decisions: readonly { approve: boolean }[],
): "waiting" | "approved" | "refused" {
  if (decisions.some(({ approve }) => !approve)) return "refused";
  return decisions.length >= reviewersNeeded(role) ? "approved" : "waiting";
}

/**
 * When a verification given now ends: a student's at the end of the academic year in which they would graduate (six
 * years at most), everybody else's after twelve months.
 */
export function expiryOf(role: string, stage: string | null, now: Instant): Instant {
  if (role !== "student") return now + HOLDS_FOR;
  const year = Number(/\d/.exec(stage ?? "")?.[0] ?? 6);
  const date = new Date(now);
  // The academic year that runs now ends in the September after it began.
  const ends = date.getUTCFullYear() + (date.getUTCMonth() >= 8 ? 1 : 0);
  return Date.UTC(ends + (6 - year), 8, 30);
}

export type VerificationFacts = {
  state: VerificationState;
  role: string;
  round: number;
  mine: boolean;
  /** The reviewer invited this account. */
  invited: boolean;
  /** The reviewer has decided in this round, or refused in the one before. */
  decided: boolean;
};

/** Anybody with a confirmed address may ask to be verified. */
export function canApply(actor: Actor, now: Instant): Verdict {
  if (actor.kind === "visitor") return signInFirst;
  if (!actor.emailConfirmed) return no("Confirm your e-mail address first. We sent you a link.");
  if (isPaused(actor, now)) return no("Your account is paused. You can ask for a role once the pause has ended.");
  return yes;
}

/** Moderators and administrators look at claims. */
export function canReviewVerifications(actor: Actor, now: Instant): Verdict {
  if (actor.kind === "visitor") return signInFirst;
  if (!isModerator(actor) && !isAdmin(actor))
    return staffOnly(actor, "Only moderators and administrators check who somebody is.");
  if (isPaused(actor, now)) return no(PAUSED);
  return yes;
}

const QUEUE = "/moderation/verifications";

/** Nobody decides about themselves, about somebody they invited, or twice. */
export function canReviewVerification(actor: Actor, one: VerificationFacts, now: Instant): Verdict {
  const review = canReviewVerifications(actor, now);
  if (!review.ok) return review;
  if (one.mine) return no("This is your own. Somebody else decides about it.", QUEUE);
  if (one.invited) return no("You invited this person, so somebody else decides.", QUEUE);
  if (one.decided)
    return no(
      one.round === 2
        ? "You refused this before, so somebody else decides about the appeal."
        : "You have decided already. A second person looks at this alone.",
      QUEUE,
    );
  return one.state === "submitted" ? yes : no("This is not waiting for a decision any more.");
}

/** Ending a verification at once. */
export function canRevoke(actor: Actor, one: Pick<VerificationFacts, "state" | "mine">, now: Instant): Verdict {
  const review = canReviewVerifications(actor, now);
  if (!review.ok) return review;
  if (one.mine) return no("This is your own. Ask another moderator.");
  return one.state === "approved" ? yes : no("This verification has ended already.");
}

export const applying = Object.assign(canApply, { ruleName: "applying" });
export const reviewingVerifications = Object.assign(canReviewVerifications, { ruleName: "reviewingVerifications" });
