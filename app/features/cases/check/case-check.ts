import { MINUTE } from "~/core/time";

/** How long a claim holds; then the case is free again. */
export const CHECK_CLAIM = 30 * MINUTE;
export const LONGEST_CHECK_REASON = 2_000;

/** What the second person decides. Covering more is an act of its own: it sends pictures back, not the case. */
export const checkDecisions = ["approve", "return", "refuse"] as const;
export type CheckDecision = (typeof checkDecisions)[number];

export const decisionWords: Record<CheckDecision, { label: string; hint: string }> = {
  approve: { label: "Approve", hint: "Nobody can be recognised, in the pictures or in the words." },
  return: { label: "Give back", hint: "Its author can mend it and send it in again. Say what to change." },
  refuse: { label: "Refuse", hint: "It cannot be shown here at all. Everything attached is deleted at once. Say why." },
};

/** What two detectors miss and a person sees. */
export const checkPrompts = [
  "Tattoos, scars, birthmarks",
  "Wristbands, labels, screens",
  "Jewellery, clothing, nail art",
  "Reflections: glasses, metal, windows",
  "Rare conditions, or a story that was in the news",
  "Combinations: age, job, place, family",
  "Numbers and initials at the edge of a picture",
] as const;
