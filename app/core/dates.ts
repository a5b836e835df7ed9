import type { Instant } from "./time";

/** Dates in words, in UTC: cached pages carry absolute times, so nobody's zone must show. */

const MONTHS = "January February March April May June July August September October November December".split(" ");

const month = (date: Date) => MONTHS[date.getUTCMonth()] ?? "";

/** "22 Nov 2026" */
export function dayWords(at: Instant): string {
  const date = new Date(at);
  return `${date.getUTCDate()} ${month(date).slice(0, 3)} ${date.getUTCFullYear()}`;
}

/** "22 Nov 2026, 13:40 UTC" */
export function minuteWords(at: Instant): string {
  return `${dayWords(at)}, ${new Date(at).toISOString().slice(11, 16)} UTC`;
}

/** "November 2026": all that a case may show. */
export function monthWords(at: Instant): string {
  const date = new Date(at);
  return `${month(date)} ${date.getUTCFullYear()}`;
}
