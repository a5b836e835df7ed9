import { DAY, type Instant } from "~/core/time";
import type { RefusedLine } from "../joining/roster";

/** How long a place waits for whoever it was kept for. */
export const PLACE_LIFE = 30 * DAY;
export const placeDays = PLACE_LIFE / DAY;
/** As many lines as one roster may have. */
export const ROSTER_LINES_MAX = 1_000;

export type PlaceFacts = { expiresAt: Instant; takenAt: Instant | null; withdrawnAt: Instant | null };
export type PlaceState = "waiting" | "taken" | "withdrawn" | "expired";

export function placeState({ expiresAt, takenAt, withdrawnAt }: PlaceFacts, now: Instant): PlaceState {
  if (takenAt !== null) return "taken";
  if (withdrawnAt !== null) return "withdrawn";
  return expiresAt <= now ? "expired" : "waiting";
}

/** Why the link of a place leads nowhere any more; null where it does. */
export const placeOverWords: Record<PlaceState, string | null> = {
  waiting: null,
  taken: "This place was taken already. If that was you, sign in.",
  withdrawn: "This place was withdrawn. Ask your school.",
  expired: "This link has run out. Ask your school to send it again.",
};

/** What became of a roster. Whether anybody on it has an account here is not among it, on purpose. */
export type CohortRosterReport = {
  /** A place was kept, and a mail sent. */
  kept: number;
  /** Kept before, and still waiting. */
  waiting: number;
  /** Taken before. */
  taken: number;
  refused: RefusedLine[];
};

/** "12 places kept · 3 kept before · 1 refused": the report in one line. */
export function rosterLine({ kept, waiting, taken, refused }: CohortRosterReport): string {
  const parts = [
    `${kept} ${kept === 1 ? "place" : "places"} kept`,
    waiting > 0 && `${waiting} kept before`,
    taken > 0 && `${taken} taken before`,
    refused.length > 0 && `${refused.length} refused`,
  ];
  return parts.filter(Boolean).join(" · ");
}
