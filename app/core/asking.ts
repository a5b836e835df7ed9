/** What a question and a case have in common before anybody writes a word of it. */

export const LONGEST_TITLE = 140;

/** Whether a patient is in this: none; over: the episode is over. "live" is what the form refuses. */
export const episodes = ["over", "live", "none"] as const;
export type Episode = Exclude<(typeof episodes)[number], "live">;

export const NO_LIVE_PATIENTS = "Wardround takes no live patients. Call your team.";
