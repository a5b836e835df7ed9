/** A collection of the demo: threads by key, and the educator's notes between them. */
export type DemoCollection = {
  by: string;
  title: string;
  intro: string;
  items: ({ thread: string } | { note: string })[];
  /** Days before now; a draft has none. */
  publishedDaysAgo?: number;
};

export const demoCollections: readonly DemoCollection[] = [
  {
    by: "oluwaseun",
    title: "The first hour",
    intro:
      "Five numbers that look as if they had decided everything. In each of these threads the number was right and the first conclusion was not. Read them in order: each asks a little more of you than the one before.",
    publishedDaysAgo: 21,
    items: [
      { thread: "co-normal-spo2" },
      { thread: "oxygen-before-diagnosis" },
      {
        note: "Both of these are about oxygen, and they pull in opposite directions. Before you go on, write down what you would have asked for in each.",
      },
      { thread: "lactate-after-salbutamol" },
      { thread: "hyponatraemia-first-tests" },
      {
        note: "The last one is about a treatment that works without changing the number. Say why, in one sentence, before you open it.",
      },
      { thread: "calcium-in-hyperkalaemia" },
    ],
  },
  {
    by: "maren",
    title: "Bedside signs, and how far to trust them",
    intro:
      "A sign is a test without a machine. Each of these threads asks what the sign rests on, because that tells you when it will fail.",
    publishedDaysAgo: 12,
    items: [
      { note: "**Pulses and pressures.** Look for a minute before you touch." },
      { thread: "jvp-or-carotid" },
      { note: "**Nerves.** Draw the pathway first; the sign follows from it." },
      { thread: "forehead-sparing" },
      { thread: "hints-in-vertigo" },
      { thread: "weber-to-the-worse-ear" },
      { thread: "cataract-and-the-swinging-light" },
      { note: "**Skin.** If the book says “red”, ask on whom it was written." },
      { thread: "inflammation-on-brown-skin" },
    ],
  },
  {
    by: "beatrix",
    title: "Children: when doing less is doing more",
    intro: "Watching is a treatment if somebody has said what they are watching for.",
    publishedDaysAgo: 6,
    items: [
      { thread: "gut-feeling-about-a-child" },
      { thread: "bronchiolitis-no-salbutamol" },
      { note: "In both of these, somebody had to tell worried parents why nothing was given. How would you say it?" },
      { thread: "febrile-convulsion-lumbar-puncture" },
    ],
  },
  {
    by: "maren",
    title: "When a normal result is not normal",
    intro: "A draft. I am still looking for a good thread about troponin.",
    items: [
      { thread: "ferritin-with-high-crp" },
      { thread: "coeliac-serology-without-gluten" },
      { note: "To add: what the laboratory means by a reference interval." },
      { thread: "positive-ana-and-fatigue" },
    ],
  },
];
