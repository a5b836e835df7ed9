import { roleNames } from "~/core/role-names";
import type { ProfessionalRole } from "../people/role";
import { isRegisterKey, registers } from "../registers/register";
import { type Outcome, type Proof, proofsFor, type VerificationState } from "./verification";

/** The choices of how somebody shows that it is them. */
export const proofWords: Record<Proof, { label: string; hint: string }> = {
  "sign-in": {
    label: "Sign in through my hospital or university",
    hint: "Fastest. The sign-in itself must name you.",
  },
  address: { label: "My e-mail address at work or university", hint: "We send a link there. The address is not kept." },
  card: { label: "My staff or student card, checked", hint: "A reviewer looks at it." },
};

const RUNG = "You are also rung through the switchboard of your hospital or practice, on a number we look up.";

/** What a role can choose among, and what more comes with each. */
export const proofChoices = (role: ProfessionalRole) =>
  proofsFor(role).map((proof) => {
    const { label, hint } = proofWords[proof];
    return { value: proof, label, hint: role === "mentor" && proof !== "sign-in" ? `${hint} ${RUNG}` : hint };
  });

/** Why it is asked for. */
export const proofReason: Record<ProfessionalRole, string> = {
  student: "Show that you study at a university.",
  trainee: "A match on a register is not enough by itself, because anyone can read one. Show that it is you.",
  mentor: "A match on a register is not enough by itself, because anyone can read one. Show that it is you.",
  educator: "Show that you hold a teaching post.",
};

export const stateWords: Record<VerificationState, string> = {
  draft: "Not sent in yet",
  submitted: "Waits for a reviewer",
  asked: "Waits for your answer",
  approved: "Verified",
  refused: "Refused",
  withdrawn: "Taken back",
  expired: "Run out",
  revoked: "Ended",
  replaced: "Replaced by a newer one",
};

export const outcomeWords: Record<Outcome, string> = { pass: "Fits", fail: "Does not fit", unsure: "Not sure" };

/** A register's name by its key; null for none. */
export const registerName = (key: string | null): string | null =>
  key !== null && isRegisterKey(key) ? registers[key].name : key;

/** "Mentor (senior doctor), Consultant, Cardiology, United Kingdom". */
export function claimWords(one: {
  role: keyof typeof roleNames;
  stage: string | null;
  specialty: string | null;
  country: string | null;
}): string {
  return [roleNames[one.role], one.stage, one.specialty, one.country].filter(Boolean).join(", ");
}
