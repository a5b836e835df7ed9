import { DAY, HOUR, MINUTE } from "~/core/time";

/** What a one-time link is for. Each works once, for a while, and for nothing else. */
export type LinkPurpose =
  | "sign-in"
  | "reset"
  | "change-email"
  | "undo-email"
  | "prove"
  | "claim"
  | "first-admin"
  | "work-address";

/**
 * Links that open an account, or give it to whoever follows them: void once its owner threw somebody out, by a new
 * password, by proving the address for the first time, or by starting over.
 */
export const openingLinks = ["reset", "sign-in", "change-email", "prove"] as const satisfies readonly LinkPurpose[];

/** How long each lasts, in milliseconds: the more it opens, the shorter. */
export const linkLife: Record<LinkPurpose, number> = {
  "sign-in": 20 * MINUTE,
  reset: HOUR,
  "change-email": DAY,
  // Whoever lost their account to somebody else may read the mail days later.
  "undo-email": 7 * DAY,
  prove: 20 * MINUTE,
  claim: 3 * DAY,
  "work-address": DAY,
  // Printed at the start, for the person at the machine: valid until somebody has used it.
  "first-admin": 3_650 * DAY,
};

/** What a link turned out to be when somebody opened it. */
export type LinkState = "good" | "used" | "expired" | "unknown";

/** "20 minutes", "1 hour", "3 days": how long a link works, for mails and pages. */
export const lifeWords = (purpose: LinkPurpose): string => spanWords(linkLife[purpose]);

export function spanWords(life: number): string {
  const [count, unit] =
    life >= DAY ? [life / DAY, "day"] : life >= HOUR ? [life / HOUR, "hour"] : [life / MINUTE, "minute"];
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
