import { MINUTE } from "~/core/time";

/** Codes of an authenticator app (RFC 6238): six digits for half a minute, and one step of patience either way. */
export const STEP_SECONDS = 30;
export const PATIENCE = 1;

/** How long a secret that was shown can be confirmed. */
export const ENROLMENT_LASTS = 30 * MINUTE;

/** Six digits, however they were parted; null for anything else. */
export function codeOf(typed: string): string | null {
  const digits = typed.replace(/[\s-]/g, "");
  return /^\d{6}$/.test(digits) ? digits : null;
}

/** "ABCD EFGH …": a secret that somebody types by hand. */
export const secretWords = (base32: string): string => base32.replace(/(.{4})(?=.)/g, "$1 ");
