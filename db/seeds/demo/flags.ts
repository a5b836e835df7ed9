/** What the moderators of the demo find in their queue. `answer` counts from 0; without it the question is meant. */
export type DemoFlag = {
  by: string;
  thread: string;
  answer?: number;
  reason: "identifies" | "duplicate" | "undeclared-ai" | "dangerous";
  comment: string;
  hoursAgo: number;
  /** Taken ten minutes ago. */
  claimedBy?: string;
  decided?: { by: string; decision: "hide" | "restore" | "dismiss"; reason: string };
};

export const demoFlags: readonly DemoFlag[] = [
  {
    by: "tobias",
    thread: "tired-all-the-time-tests",
    answer: 1,
    reason: "undeclared-ai",
    comment: "The table looks like the work of a program.",
    hoursAgo: 50,
    decided: {
      by: "ruth",
      decision: "dismiss",
      reason: "The rest is in the author’s own words and answers the question. It may stay.",
    },
  },
  {
    by: "rowan",
    thread: "positive-ana-and-fatigue",
    reason: "duplicate",
    comment: "Close to the question about being tired all the time, though the answers differ.",
    hoursAgo: 30,
  },
  {
    by: "kit",
    thread: "tired-all-the-time-tests",
    answer: 2,
    reason: "dangerous",
    comment: "Normal tumour markers do not mean that nothing serious is there.",
    hoursAgo: 9,
    claimedBy: "anselm",
  },
  {
    by: "priya",
    thread: "statin-in-advanced-frailty",
    answer: 2,
    reason: "identifies",
    comment: "The two people from the session might recognise themselves, or be recognised. I may be wrong.",
    hoursAgo: 3,
  },
];
