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

/** How exactly a time in a thread of this kind may be told: of a case only the month, of what stands under it too. */
export const shownPrecision = (kind: string): "month" | "day" => (kind === "case" ? "month" : "day");

/**
 * When a thread or a post under it was written, as far as anybody may be told: of a case only the month, so the start
 * of it. What leaves the server as a number goes through this too, not only what is drawn.
 */
export function shownTime(kind: string, at: Instant): Instant {
  if (kind !== "case") return at;
  const day = new Date(at);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 1);
}
