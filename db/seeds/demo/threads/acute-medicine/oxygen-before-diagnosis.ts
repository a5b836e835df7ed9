import type { DemoThread } from "../../demo-thread";

export const oxygenBeforeDiagnosis: DemoThread = {
  key: "oxygen-before-diagnosis",
  author: "jonas",
  specialty: "acute-medicine",
  tags: ["Oxygen", "COPD", "Blood gas"],
  title: "Target SpO₂ of 88–92% before anybody knew whether it was COPD: was that right?",
  know: `*From a paper exercise, invented for teaching.*

A man in his sixties was breathless and drowsy, with SpO₂ **79% on air**. He had smoked forty pack-years and had been short of breath on stairs for a long time, but had never had spirometry.

| | 15 L reservoir mask, 20 min | 28% Venturi, 1 h later |
|---|---|---|
| SpO₂ | 99% | 90% |
| pH | **7.28** | 7.33 |
| PaCO₂, kPa | **8.9** | 7.6 |
| HCO₃⁻, mmol/L | 31 | 30 |

What happened: the oxygen was turned down to a target of 88–92%, he woke up and needed no ventilation. Spirometry after he had recovered showed COPD.`,
  think: `Somebody said afterwards that he should never have had the reservoir mask. But at 79% I would have reached for it too.`,
  asking: `Was the first mask a mistake? How does one choose a target before the diagnosis is known? And why does too much oxygen raise the CO₂ at all?`,
  patient: "none",
  daysAgo: 39,
  visibility: "public",
  useful: 33,
  wondered: 20,
  answers: [
    {
      author: "mentor-acute-medicine-1",
      hoursLater: 6,
      useful: 33,
      helpful: true,
      endorsedBy: ["mentor-acute-medicine-2"],
      body: `**The first mask.** I would not call it a mistake. A drowsy man at 79% was in danger of his life from lack of oxygen, and that comes first. The mistake would have been to *leave* it there once the probe read 99%. Twenty minutes with nobody turning it down is where the harm began.

**The target.** The BTS guideline says to treat somebody as having COPD when they are over fifty, have smoked for long, are breathless on little effort and have no other known cause. He was that man. So: 88–92%, a gas within the hour, and a new decision from the gas. Had the PaCO₂ been normal, and no earlier episode known, 94–98% would have been fine.

**What supports it.** In a randomised trial before hospital, titrated oxygen instead of high flow lowered deaths in presumed COPD (4% against 9%). It was a small trial with many departures from protocol, but the direction is the same in larger audits.

**What the bicarbonate added.** 31 within the hour cannot be new. The kidney takes days, so he had been retaining before he came.`,
      references: [
        {
          kind: "guideline",
          title: "BTS guideline for oxygen use in adults in healthcare and emergency settings",
          year: 2017,
          level: "guideline",
          doi: "10.1136/thoraxjnl-2016-209729",
        },
        {
          kind: "trial",
          title:
            "Effect of high flow oxygen on mortality in chronic obstructive pulmonary disease patients in prehospital setting: randomised controlled trial",
          year: 2010,
          level: "trial",
          doi: "10.1136/bmj.c5462",
        },
      ],
    },
    {
      author: "kofi",
      hoursLater: 3,
      useful: 1,
      disagree: 11,
      warning: {
        by: "kit",
        kind: "dangerous",
        comment:
          "Never take oxygen away from somebody who is hypoxaemic to protect them from CO₂. Lack of oxygen kills first, and stopping suddenly can leave the saturation lower than it was before any oxygen. It is turned down in steps, to 88–92%, with a gas.",
      },
      body: `They live on their *hypoxic drive*, so oxygen switches off the breathing. I was told that the safest thing in a smoker like him is **no oxygen until the gas is back**, even at 80%, because he is used to it. When the CO₂ turned out to be high the mask should have come off completely.`,
      comments: [
        {
          author: "kofi",
          hoursLater: 12,
          body: "I have understood it: less oxygen, not none. I am glad that I wrote it here and did not do it on a ward.",
          replies: [
            {
              author: "kit",
              hoursLater: 13,
              body: "So am I, and thank you for saying it. You repeated what a lot of people are still told.",
            },
          ],
        },
      ],
    },
    {
      author: "mentor-respiratory-medicine-2",
      hoursLater: 15,
      useful: 24,
      body: `On the mechanism, since “hypoxic drive” is the smallest part of it:

1. **Ventilation and perfusion.** The lung narrows the vessels to its badly aired parts. Flood those parts with oxygen and the vessels open, so blood goes where no CO₂ can leave. Probably the largest share.
2. **Haldane.** Haemoglobin full of oxygen lets go of CO₂, which a healthy person breathes off and he could not.
3. **Drive.** It falls a little at first and mostly comes back, while the CO₂ goes on rising.

Why it matters at the bedside: you cannot see it coming by counting breaths. A man may breathe at the same rate, look calmer and be getting worse. **Drowsiness and the gas** tell you; the respiratory rate does not.`,
    },
    {
      author: "yusuf",
      hoursLater: 22,
      useful: 14,
      body: `What I do as the person with the chart:

- write the **target** and not the litres; the nurses may then go up *and down* without asking,
- a gas 30 to 60 minutes after each change, sooner if sleepier,
- an alert card or a note at the top of the record, so that the next crew starts with a Venturi mask.

The early warning score has a second SpO₂ scale for people with a target of 88–92%. It must be chosen by a doctor. Left on the first scale, he would score for a saturation that is exactly right.`,
    },
    {
      author: "mei",
      hoursLater: 35,
      useful: 9,
      body: `For those who, like me, could not remember the valves:

| Venturi | Flow often printed, L/min | Usual colour |
|---|---|---|
| 24% | 2 | blue |
| 28% | 4 | white |
| 35% | 8 | yellow |
| 40% | 10 | red |
| 60% | 15 | green |

Read the flow on the barrel, since makers differ. The point of the valve: the fraction stays the same however hard the person breathes. A simple face mask promises nothing of the kind.`,
    },
  ],
};
