import type { DemoThread } from "../demo-thread";

export const nephrology: DemoThread[] = [
  {
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
        endorsedBy: ["mentor-nephrology-1"],
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

Both work. The mistake to avoid is to give one ampoule of gluconate, see no change, and conclude that "calcium did not work".`,
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
  },
  {
    key: "creatinine-after-ace-inhibitor",
    author: "yusuf",
    anonymous: true,
    specialty: "nephrology",
    tags: ["ACE inhibitor", "Creatinine", "Chronic kidney disease"],
    title: "When is a rise in creatinine after starting an ACE inhibitor acceptable, and when is it a warning?",
    know: `ACE inhibitors widen the efferent arteriole, so the pressure in the glomerulus falls, and with it the filtration. Some rise in creatinine is expected.`,
    think: `I have seen the drug stopped for any rise at all, and I have stopped it myself. I now suspect that I have taken a useful medicine away from people because of a number that meant it was working.`,
    asking: `How much of a rise is acceptable, by when, and which features should make me look for something else?`,
    patient: "none",
    daysAgo: 74,
    visibility: "public",
    useful: 28,
    wondered: 17,
    answers: [
      {
        author: "mentor-nephrology-2",
        hoursLater: 19,
        useful: 29,
        helpful: true,
        endorsedBy: ["mentor-nephrology-1"],
        body: `You are in large company. The usual rule: check creatinine and potassium one to two weeks after starting or increasing. **A creatinine rise of less than 30%, or a fall in eGFR of less than 25%, is no reason to change the dose.** Repeat it and see that it settles.

Beyond that, ask before stopping:

- *Was the person dry?* Vomiting, a new diuretic, not drinking in a hot week
- *What else is in the list?* An anti-inflammatory is the classic
- *Was there renal artery disease?* Vascular disease elsewhere, unequal kidneys, flash pulmonary oedema, a rise that is steep
- *What is the potassium?* This, more than creatinine, is what limits us

The fall in pressure inside the glomerulus is the mechanism of benefit. A small early dip that then stays flat is what we hope for. A creatinine that keeps **climbing** at each check is another matter.

If the drug is paused for an acute illness, write down who restarts it, and when.`,
        references: [
          {
            kind: "guideline",
            title: "NICE NG203: Chronic kidney disease: assessment and management",
            year: 2021,
            level: "guideline",
          },
        ],
        comments: [
          {
            author: "asker",
            hoursLater: 24,
            body: `"Who restarts it, and when" is going on my discharge letters. I have never written that line.`,
          },
        ],
      },
      {
        author: "rowan",
        hoursLater: 6,
        useful: 7,
        body: `A picture that worked for me: the glomerulus is a bath with a tap (afferent) and a plug (efferent). Angiotensin II tightens the plug, so the level is high. The drug loosens the plug, the level falls a little, and less is pressed through the wall.

If the tap is nearly shut, as in renal artery stenosis or dehydration, the level *depended* on the plug. Loosen it and the bath empties. So the same drug gives a small dip in one person and a large fall in the other.`,
      },
      {
        author: "hana",
        hoursLater: 15,
        useful: 5,
        disagree: 1,
        body: `I would add that in advanced kidney disease, with an eGFR below 30, we were told to stop these drugs to gain a little filtration before dialysis. I think that is still what most people do, since every millilitre counts at that point.`,
        comments: [
          {
            author: "mentor-nephrology-1",
            hoursLater: 26,
            body: `It was a fair hypothesis and has been tested: in STOP-ACEi, stopping did not preserve kidney function over three years. There may be other reasons to stop in a given person, potassium or pressure above all, but gaining filtration is no longer one of them.`,
          },
        ],
      },
      {
        author: "mentor-nephrology-1",
        hoursLater: 27,
        useful: 16,
        body: `Here is the trial for the point above, and one caution about the 30% rule. It is a **convention**: sensible, widely used, resting on older trials in which early rises of up to about 30% went with slower loss later. Large cohorts since then found that risk rises gradually with the size of the early rise, with no step at 30.

So treat it as a line where you *begin to look*, not one above which harm starts. A 20% rise in somebody with widespread vascular disease deserves more thought than 32% in somebody who was dry and is drinking again.`,
        references: [
          {
            kind: "trial",
            title: "Renin–angiotensin system inhibition in advanced chronic kidney disease (STOP-ACEi)",
            year: 2022,
            level: "trial",
            doi: "10.1056/NEJMoa2210639",
          },
          {
            kind: "review",
            title:
              "Angiotensin-converting enzyme inhibitor–associated elevations in serum creatinine: is this a cause for concern?",
            year: 2000,
            level: "systematic-review",
          },
          {
            kind: "cohort",
            title:
              "Serum creatinine elevation after renin-angiotensin system blockade and long term cardiorenal risks: cohort study",
            year: 2017,
            level: "observational",
            doi: "10.1136/bmj.j791",
          },
        ],
      },
    ],
  },
  {
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
  },
];
