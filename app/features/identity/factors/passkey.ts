import { MINUTE } from "~/core/time";

export const PASSKEY_NAME_MAX = 60;
/** More than anybody has; a list needs an end. */
export const MOST_PASSKEYS = 20;

/** How long a passkey may take to answer. */
export const QUESTION_LASTS = 5 * MINUTE;

/** What a passkey is asked for. An answer to one is none to another. */
export const passkeyPurposes = ["sign-in", "step", "prove", "add"] as const;
export type PasskeyPurpose = (typeof passkeyPurposes)[number];

/** A passkey as its owner sees it. */
export type ListedPasskey = {
  id: number;
  name: string;
  synced: number;
  secondFactor: number;
  createdAt: number;
  lastUsedAt: number | null;
};
