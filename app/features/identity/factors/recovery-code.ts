export const RECOVERY_CODES = 10;

/** Without letters and figures that are taken for one another. */
export const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

/** "abcd-efgh-jkmn": twelve of them, some 59 bits. */
export const CODE_LENGTH = 12;

export const recoveryWords = (code: string): string => code.replace(/(.{4})(?=.)/g, "$1-");

/** A recovery code however it was typed; null for what cannot be one. */
export function recoveryCodeOf(typed: string): string | null {
  const code = typed.toLowerCase().replace(/[^a-z0-9]/g, "");
  return code.length === CODE_LENGTH && !/^\d+$/.test(code) ? code : null;
}
