/** Requests of the demo's moderators to know who asked anonymously. One waits, one was agreed, one refused. */
export type DemoReveal = {
  by: string;
  thread: string;
  category: "danger" | "identified" | "rules" | "law";
  reason: string;
  hoursAgo: number;
  decided?: { by: string; decision: "agree" | "refuse"; reason: string };
};

export const demoReveals: readonly DemoReveal[] = [
  {
    by: "ruth",
    thread: "sample-labelled-away-from-bedside",
    category: "identified",
    reason: "A reader thought that the colleague in this question could be recognised. Only the author could say.",
    hoursAgo: 60,
    decided: {
      by: "anselm",
      decision: "refuse",
      reason: "Nothing in the text points to a person or a place. The author need not be known to answer that.",
    },
  },
  {
    by: "anselm",
    thread: "first-two-minutes-resuscitation",
    category: "danger",
    reason: "In a comment since withdrawn the author wrote of having no help after that day. Somebody should ask.",
    hoursAgo: 30,
    decided: { by: "ruth", decision: "agree", reason: "I read the comment too. I will write to them myself." },
  },
  {
    by: "ruth",
    thread: "frightened-in-an-interview",
    category: "danger",
    reason: "The author writes of not sleeping since. I would like somebody to ask them how they are.",
    hoursAgo: 5,
  },
];
