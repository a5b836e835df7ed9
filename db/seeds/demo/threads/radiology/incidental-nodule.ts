import type { DemoThread } from "../../demo-thread";

export const incidentalNodule: DemoThread = {
  key: "incidental-nodule-on-a-trauma-scan",
  author: "tobias",
  specialty: "radiology",
  tags: ["Incidental finding", "Lung nodule", "Follow-up"],
  title: "A 6 mm lung nodule was found by chance on a trauma scan: how was the follow-up chosen?",
  know: `A man in his forties was scanned after a fall from a ladder. Nothing was broken. The report ended with “solid nodule, 6 mm, right upper lobe, smooth”. He had smoked for ten years and had stopped.

What happened: somebody found the line only when the letter was written. A scan was booked for six to twelve months later, and on that scan the nodule had not changed. The case is closed but for one more look that was offered and that he declined.`,
  think: `I understand the rule behind it (size, number, solid or not, risk of the person). I do not understand how a *few millimetres* can be measured well enough to hang a rule on them, since two of us got 5 and 7 on the same picture.`,
  asking: `1. How large is the error of such a measurement, and what counts as growth?
2. Which smooth nodules may one leave alone altogether, and why?
3. How was he best told, given that he had come about a ladder?`,
  patient: "over",
  daysAgo: 2,
  visibility: "verified",
  useful: 8,
  wondered: 6,
  answers: [],
  comments: [
    {
      author: "priya",
      hoursLater: 7,
      body: "Number three interests me most. On my last block nobody told anybody, and it was in the discharge letter in small print.",
    },
  ],
};
