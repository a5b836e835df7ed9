import type { RegisterKey } from "./register";
import { hasLapsed, type LookUp } from "./register-entry";

/** A licence that somebody's role rests on. */
export type VerifiedLicence = { verificationId: number; register: RegisterKey; number: string };

/** Why a licence no longer holds: the register no longer has it, or says so. */
export type Lapse = "gone" | "suspended" | "erased" | "no_licence";

/**
 * What a nightly look says of a licence. `missing`: a register asked over the network does not know it, which a bad
 * night of that register would look like too. `unclear`: it says something we have no word for.
 */
export type Standing = "stands" | "missing" | "unclear" | "unavailable" | { lapsed: Lapse };

export function standingOf(found: LookUp): Standing {
  if (found.kind === "unavailable") return "unavailable";
  if (found.kind === "not found") return found.source.kind === "edition" ? { lapsed: "gone" } : "missing";
  // Of several entries of one number one that stands is enough.
  const states = found.entries.map(({ status }) => status);
  if (states.includes("registered")) return "stands";
  const [ended] = states.filter(hasLapsed);
  if (states.includes("unknown") || !ended) return "unclear";
  // The cast: `hasLapsed` is true of these three alone.
  return { lapsed: ended as Lapse };
}
