import type { DemoThread } from "../../demo-thread";

export const feureaOnDiuretics: DemoThread = {
  key: "feurea-on-diuretics",
  author: "priya",
  specialty: "nephrology",
  tags: ["Acute kidney injury", "Urine biochemistry", "Diuretics"],
  title: "Is the fractional excretion of urea any better than that of sodium when somebody takes a loop diuretic?",
  know: `A low fractional excretion of sodium suggests that the tubules are intact and are holding on to salt. A loop diuretic forces sodium out and spoils this. Urea is handled mostly before the loop, so it should be affected less.`,
  think: `The reasoning is neat, but I found that the ward teams hardly ever send it, and the studies I read disagreed with each other about the cut-off of 35%.`,
  asking: `Does it change what anybody does, compared with the history, the sediment and the answer to a careful fluid challenge? If not, is it still worth learning for the physiology?`,
  patient: "none",
  daysAgo: 6,
  visibility: "public",
  useful: 9,
  wondered: 15,
  answers: [],
  comments: [
    {
      author: "jonas",
      hoursLater: 20,
      body: `I wondered too. One more thing I could not settle: what happens to it in somebody with sepsis or on steroids, who makes more urea?`,
    },
  ],
};
