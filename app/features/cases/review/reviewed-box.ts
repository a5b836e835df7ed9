import type { Cover } from "~/deidentify/media";

/**
 * A box on one frame after a person looked at it. A found box that is `kept` is not covered, which needs a reason and
 * sends the case to a moderator; "checker" ones were added by the second person and cannot be taken away.
 */
export type ReviewedBox = Cover & {
  by: "found" | "author" | "checker";
  kept: boolean;
  /** One of `keepReasons`; "" for a box that covers. */
  reason: string;
};

/** Why something found may stay: it is not about a patient. */
export const keepReasons = ["side_marker", "scale", "not_a_person", "equipment", "published_label"] as const;
export type KeepReason = (typeof keepReasons)[number];

export const keepReasonWords: Record<KeepReason, string> = {
  side_marker: "a side marker, such as L or R",
  scale: "a scale, a ruler or an axis",
  not_a_person: "not a person at all",
  equipment: "a setting of the machine, without name, date or number",
  published_label: "a label of the published picture",
};
