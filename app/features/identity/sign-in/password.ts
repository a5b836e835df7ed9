/** Length is what counts (NIST SP 800-63B): no rules about digits or signs, but nothing that everybody tries first. */
export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 200;

const commonStarts =
  /^(password|passwort|qwerty|qwertz|letmein|welcome|iloveyou|administrator|changeme|wardround|abcdefg|12345|00000|11111)/;

/**
 * The sentence that says what is wrong with a new password, or null. `about` is what others know of the person, such as
 * the name and the address: a password must not be one of those.
 */
export function passwordProblem(password: string, about: readonly string[] = []): string | null {
  const length = [...password].length;
  if (length < PASSWORD_MIN)
    return `Choose at least ${PASSWORD_MIN} characters. Three or four words are easy to remember.`;
  if (length > PASSWORD_MAX) return `Choose at most ${PASSWORD_MAX} characters.`;
  const bare = password.toLowerCase().replace(/[\s._-]+/g, "");
  if (new Set(bare).size < 5) return "This repeats a few characters. Choose something longer to guess.";
  const rest = bare.replace(commonStarts, "");
  if (rest !== bare && rest.length < 6) return "This is one of the first passwords somebody would try. Choose another.";
  const known = about
    .flatMap((text) => [text, text.split("@")[0] ?? ""])
    .map((text) => text.toLowerCase().replace(/[\s._-]+/g, ""));
  if (known.some((text) => text.length >= 4 && bare.replaceAll(/\d/g, "") === text.replaceAll(/\d/g, "")))
    return "This is your name or your address. Choose something others do not know.";
  return null;
}
