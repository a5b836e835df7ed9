export const BIO_MAX = 1_000;
export const YEARS_MAX = 60;

const email = /[\p{L}\p{N}._%+-]+(@|\s*\(at\)\s*|\s*\[at\]\s*)[\p{L}\p{N}-]+(\.|\s*\(dot\)\s*)[\p{L}]{2,}/iu;
const link =
  /(https?:|www\.|mailto:)|(^|[\s(])[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.(com|org|net|edu|gov|info|io|me|co|uk|de|eu|us|ca|au|in|link|page|site|health|nhs)\b/iu;
/** Eight or more digits with nothing but what people put between them: no ages, years, doses or references. */
const phone = /(?<!\d)\+?\(?\d(?:[\s()./-]{0,2}\d){7,}(?!\d)/;

/**
 * The sentence that says what does not belong into a profile, or null. It is about what is obvious: a profile is not
 * the place to reach somebody, and where they work or study would place their patients.
 */
export function bioProblem(bio: string): string | null {
  if ([...bio].length > BIO_MAX) return `Use at most ${BIO_MAX} characters.`;
  if (email.test(bio)) return "Leave e-mail addresses out. Nobody should have to write to you outside the forum.";
  if (link.test(bio)) return "Leave addresses of pages out: they often say where you work or study.";
  if (phone.test(bio)) return "Leave phone numbers out. Nobody should have to reach you outside the forum.";
  return null;
}
