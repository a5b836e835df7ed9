import { roleNames } from "../people/role";
import { isRegisterKey, registers } from "../registers/register";
import type { Outcome, Proof, VerificationState } from "./verification";

/** The choices of how somebody shows that it is them. */
export const proofWords: Record<Proof, { label: string; hint: string }> = {
  "sign-in": {
    label: "Sign in through my hospital or university",
    hint: "Fastest. The sign-in itself must name you.",
  },
  address: {
    label: "My e-mail address at work or university",
    hint: "We send a link there. The address is not kept. Senior doctors are also rung through their switchboard.",
  },
  card: {
    label: "My staff or student card, checked",
    hint: "A reviewer looks at it. Senior doctors are also rung through their hospital’s switchboard, on a number we look up.",
  },
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
