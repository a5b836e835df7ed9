import type { DemoThread } from "../../demo-thread";

export const postTakePlan: DemoThread = {
  key: "post-take-plan-for-the-night",
  author: "noor",
  specialty: "acute-medicine",
  tags: ["Handover", "Documentation"],
  title: "What makes a post-take plan useful to the team that reads it at three in the morning?",
  know: `I may write the plan while the consultant speaks. Mine has a problem list, the jobs, and “continue” for whatever is running.`,
  think: `I suspect that the reason behind each line matters more to the night doctor than the line. *“Repeat potassium at 22:00”* tells them to look. It does not tell them what to do with a 5.9.

What I have started to write:

- what we think, and how sure we are
- what would make us wrong
- the number or sign that should bring somebody to the bed
- what was said to the patient and the family about limits of treatment`,
  asking: `If you have been that night doctor: what did you look for first, what was never there, and how long may such a note be before nobody reads it?`,
  patient: "none",
  daysAgo: 1,
  visibility: "verified",
  useful: 7,
  wondered: 8,
  answers: [],
  comments: [
    {
      author: "hana",
      hoursLater: 5,
      body: "I would like to know this for paediatrics too. Our plans say “if unwell, call”, and everybody is unwell.",
    },
  ],
};
