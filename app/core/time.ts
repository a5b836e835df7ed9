/** Milliseconds since the epoch, UTC. Every time in the database is one. */
export type Instant = number;

/** Spans in milliseconds. */
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The UTC day of an instant as `YYYY-MM-DD`; daily caps count by it. */
export function utcDay(at: Instant): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** The UTC month of an instant as `YYYY-MM`. */
export function utcMonth(at: Instant): string {
  return new Date(at).toISOString().slice(0, 7);
}
