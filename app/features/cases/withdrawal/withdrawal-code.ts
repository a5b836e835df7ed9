/** Capitals and figures that nobody takes for each other when they are read aloud or written by hand. */
export const CODE_ALPHABET = "2346789ABCDEFGHJKMNPQRTUVWXYZ";
export const CODE_LENGTH = 12;

/** "KX7-Q2M-9R4-TBD", as it stands on the patient's slip. */
export const codeInGroups = (code: string) => code.replace(/(.{3})(?=.)/g, "$1-");

/** The code somebody typed, whatever they put between its groups; null if it cannot be one. */
export function codeFrom(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_ALPHABET.includes(letter)) ? code : null;
}
