export const LONGEST_ALT = 600;
export const LONGEST_CAPTION = 120;

/** What to look for that no program finds. */
export const lookFor = [
  "tattoos, scars, birthmarks and jewellery",
  "wristbands, labels, papers and screens in the background",
  "reflections in glasses, windows and metal",
  "a condition or an injury so rare that it names the patient",
  "the patient’s or a relative’s own words and handwriting",
] as const;

const short = 5;

/**
 * Words of the tags that stand in a description: they may be the diagnosis, which the description must not give away.
 */
export function givesAway(alt: string, tags: string): string[] {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const said = new Set(words(alt));
  return [...new Set(words(tags))].filter((word) => word.length >= short && said.has(word));
}
