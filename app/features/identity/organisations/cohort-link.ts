import { DAY, type Instant } from "~/core/time";

export const LINK_PLACES_MAX = 500;
/** The longest a link works, in days. */
export const LINK_DAYS_MAX = 60;

export type LinkFacts = { places: number; taken: number; expiresAt: Instant; endedAt: Instant | null };
export type LinkState = "open" | "ended" | "expired" | "full";

export function linkState({ places, taken, expiresAt, endedAt }: LinkFacts, now: Instant): LinkState {
  if (endedAt !== null) return "ended";
  if (expiresAt <= now) return "expired";
  return taken >= places ? "full" : "open";
}

export const linkStateWords: Record<LinkState, string> = {
  open: "Open",
  ended: "Ended",
  expired: "Run out",
  full: "All places taken",
};

/** Why a link leads nowhere any more; null where it does. */
export const overWords: Record<LinkState, string | null> = {
  open: null,
  ended: "This link was ended. Ask whoever gave it to you.",
  expired: "This link has run out. Ask whoever gave it to you for a new one.",
  full: "All places of this link are taken. Ask whoever gave it to you.",
};

/** The end of a day typed as `YYYY-MM-DD`, in UTC; the sentence that says what is wrong with it otherwise. */
export function linkEnd(day: string, now: Instant): { at: Instant } | { problem: string } {
  const begins = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(begins)) return { problem: "Enter the last day, like 2026-12-31." };
  const at = begins + DAY;
  if (at <= now) return { problem: "This day has passed." };
  if (at > now + (LINK_DAYS_MAX + 1) * DAY) return { problem: `Choose a day within ${LINK_DAYS_MAX} days.` };
  return { at };
}
