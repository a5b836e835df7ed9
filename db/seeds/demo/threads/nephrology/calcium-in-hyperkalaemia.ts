import type { DemoThread } from "../../demo-thread";

export const calciumInHyperkalaemia: DemoThread = {
  key: "calcium-in-hyperkalaemia",
  author: "leila",
  specialty: "nephrology",
  tags: ["Hyperkalaemia", "ECG", "Calcium"],
  title: "Why does calcium steady the ECG in hyperkalaemia while the potassium stays the same?",
  know: `In severe hyperkalaemia with ECG changes, intravenous calcium is given first. The QRS narrows within minutes. The potassium measured afterwards is unchanged.`,
  think: `Potassium sets the resting potential, so I would expect that only lowering potassium can help. Calcium must act on something else.`,
  asking: `What does calcium change in the membrane, how long does it last, and what has to happen in the time it buys?`,
  patient: "none",
  daysAgo: 27,
  visibility: "public",
  useful: 34,
  wondered: 21,
  answers: [
    {
      author: "mentor-nephrology-1",
      hoursLater: 7,
      useful: 33,
      helpful: true,
      endorsedBy: ["mentor-nephrology-2"],
      body: `Keep two voltages apart: the **resting** potential and the **threshold**.

1. A high potassium outside makes the resting potential less negative. It comes nearer to the threshold.
2. One would expect *easier* firing, and early on that is so. But a membrane that rests partly depolarised keeps some of its sodium channels **inactivated**. Conduction slows, P waves flatten, the QRS widens.
3. Calcium ions outside screen the negative charges on the membrane surface, so the voltage that the channel *feels* is restored and the threshold moves away. The gap opens again, conduction improves.

Potassium has not moved. The heart has been protected from it, for about **half an hour to an hour**. That is the time in which potassium must be shifted into cells and then removed from the body.

If the QRS has not changed after some minutes, the dose is repeated, as your guideline says. Newer laboratory work suggests that calcium also helps conduction through calcium channels; the textbook picture above may be only part of it.`,
      references: [
        {
          kind: "guideline",
          title: "UK Kidney Association: Treatment of acute hyperkalaemia in adults",
          year: 2023,
          level: "guideline",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 9,
          body: `I had only ever learned step 1, which makes it sound as if hyperkalaemia should make everything faster. Step 2 explains the wide QRS.`,
        },
      ],
    },
    {
      author: "amara",
      hoursLater: 3,
      useful: 2,
      disagree: 5,
      body: `My understanding is that calcium competes with potassium and pushes it into the cell, a bit like insulin does, but faster. So the potassium around the heart falls even if the blood sample does not show it yet. That would explain why the ECG gets better before the laboratory result does.`,
      comments: [
        {
          author: "priya",
          hoursLater: 8,
          body: `I thought this too in second year. Calcium does not shift potassium. If it did, the next sample would show it, as it does after insulin. The effect is on the membrane, as the mentor explains.`,
          replies: [
            {
              author: "amara",
              hoursLater: 10,
              body: `Then the sample is the proof. I will strike this from my notes.`,
            },
          ],
        },
      ],
    },
    {
      author: "priya",
      hoursLater: 10,
      useful: 18,
      body: `I keep it as three verbs with three clocks:

| Verb | With what | Begins | Lasts | Potassium |
|---|---|---|---|---|
| **Protect** | calcium | 1–3 min | 30–60 min | unchanged |
| **Shift** | insulin with glucose, salbutamol | 15–30 min | 4–6 h | falls, then comes back |
| **Remove** | urine, binders, dialysis | hours | stays | leaves the body |

Two consequences. Shifting hides the problem for a few hours, so potassium is measured again when it wears off. And insulin outlasts the glucose given with it, so the **glucose** has to be watched for hours, above all in people with kidney failure who clear insulin slowly.`,
    },
    {
      author: "kit",
      hoursLater: 16,
      useful: 15,
      body: `A limit of the ECG itself. It is not a thermometer for potassium: people with 7.5 mmol/L can have a normal tracing, and the first change can be an arrest. So **changes argue for treating at once; a normal ECG does not argue for waiting** if the potassium is very high and real.

Is it real? Before treating a surprising result in somebody well: was the sample haemolysed, taken after a long tourniquet, or old? A blood gas gives a second opinion in two minutes. But with a wide QRS I would not wait for it.`,
    },
    {
      author: "tomasz",
      hoursLater: 31,
      useful: 9,
      body: `The two salts are not interchangeable by volume. Ten millilitres of 10% calcium **chloride** hold about 6.8 mmol of calcium; ten of 10% **gluconate** about 2.2 mmol, so a third. Chloride is also harsher if it leaves the vein, which is why gluconate is preferred through a small cannula, in more than one dose if needed.

Both work. The mistake to avoid is to give one ampoule of gluconate, see no change, and conclude that “calcium did not work”.`,
    },
  ],
  points: {
    by: "maren",
    lines: [
      "Calcium protects the membrane and does not lower potassium; its effect lasts for about half an hour to an hour.",
      "Protect, shift, remove: three jobs with three clocks. After a shift, potassium comes back.",
      "A normal ECG does not make a high potassium safe.",
      "Watch the glucose for hours after insulin.",
    ],
  },
};
