/**
 * What to write instead of a date: its year, which Safe Harbor allows; without a year a place in the course, to be
 * filled in. Two digits count as this century up to 35, as the last one above.
 */
export function suggestDate(hit: string): string {
  if (/^[\p{L} ]{3,20}$/u.test(hit) && !/day|eve/i.test(hit)) return "[month removed]";
  const whole = hit.match(/(?<!\d)(?:19|20)\d{2}(?!\d)|^(?:19|20)\d{2}/)?.[0];
  if (whole) return whole;
  const short = hit.match(/['’](\d{2})(?!\d)|\d{1,2}[/.-](?:\d{1,2}|\p{L}{3,9})[/.-](\d{2})(?!\d)/u);
  const two = short?.[1] ?? short?.[2];
  if (!two) return "day N";
  return `${Number(two) <= 35 ? "20" : "19"}${two}`;
}
