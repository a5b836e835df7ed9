import type { DemoThread } from "../../demo-thread";

export const hyponatraemiaFirstTests: DemoThread = {
  key: "hyponatraemia-first-tests",
  author: "leila",
  specialty: "acute-medicine",
  tags: ["Hyponatraemia", "Fluids", "Thiazide"],
  title: "Sodium of 118 mmol/L: which samples had to be taken before anything was given?",
  know: `*An exercise from our tutorial, made up for teaching: no real person.*

A woman in her seventies had felt sick and unsteady for four days. She was awake and orientated, with no seizure and no vomiting. She took indapamide for blood pressure and had started sertraline three weeks before.

| Test | Result | Reference |
|---|---|---|
| Sodium, mmol/L | **118** | 133–146 |
| Potassium, mmol/L | **3.3** | 3.5–5.3 |
| Glucose, mmol/L | 6.2 | 4.0–7.8 |
| Serum osmolality, mOsm/kg | **248** | 275–295 |
| Urine osmolality, mOsm/kg | 410 | – |
| Urine sodium, mmol/L | 52 | – |
| Cortisol at 9 h, nmol/L | 480 | – |

What happened: both new suspects were stopped, potassium was replaced, and the sodium rose by 6 mmol/L in the first day. She went home well.`,
  think: `Concentrated urine with plenty of sodium in it: I wrote “SIADH”. Then the consultant said that the urine sodium could not be used at all.`,
  asking: `1. What had to be sent *before* treatment, and why in that order?
2. Why could the urine sodium not be used?
3. Why was everybody so worried about it rising too fast?`,
  patient: "none",
  daysAgo: 74,
  visibility: "public",
  useful: 35,
  wondered: 12,
  answers: [
    {
      author: "mentor-acute-medicine-2",
      hoursLater: 8,
      useful: 37,
      helpful: true,
      endorsedBy: ["mentor-acute-medicine-1"],
      body: `Symptoms come before causes. A seizure or a falling conscious level would have meant hypertonic saline at once, per local guideline, and the samples beside it. She had neither, so there was time to do it properly:

- [x] glucose (water drawn out by sugar makes the sodium look low)
- [x] **serum osmolality**: low, so it is real
- [x] **urine osmolality**: above 100, so the kidney is holding on to water
- [x] **urine sodium**, from the same hour, before any bag of fluid
- [x] cortisol and thyroid function, because both imitate SIADH

**The urine sodium.** Indapamide makes the kidney lose sodium. While it acts, 52 mmol/L may be the drug and no more. Then SIADH can be neither shown nor excluded; you stop the tablet and repeat.

**The speed.** Brain cells adapt to low sodium over about two days by shedding solute. Raise it fast and they shrink: osmotic demyelination, days later. The European guideline keeps the rise within 10 mmol/L in the first 24 hours and 8 in each day after.[^1] Low potassium, alcohol, malnutrition and liver disease raise the risk, so many aim lower.

[^1]: It is a limit, not a target.`,
      references: [
        {
          kind: "guideline",
          title: "Clinical practice guideline on diagnosis and treatment of hyponatraemia (ESE, ESICM, ERA-EDTA)",
          year: 2014,
          level: "guideline",
          doi: "10.1530/EJE-13-1020",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 12,
          body: "Did the potassium they gave count towards the rise?",
          replies: [
            {
              author: "mentor-acute-medicine-2",
              hoursLater: 14,
              body: "Yes, and it is often forgotten. Potassium goes into cells and sodium comes out, so replacing it raises the sodium much as the same amount of sodium would.",
            },
          ],
        },
      ],
    },
    {
      author: "yusuf",
      hoursLater: 10,
      useful: 21,
      body: `The sample that always went missing on our take was the **urine**. The blood is taken at the door, the urine is “to be sent”, somebody hangs a litre of saline, and then the answer is gone.

What worked: the pot goes with the blood tubes, and the request says *paired with serum osmolality*. The lab accepted a sample that was an hour apart. It did not help us when it was six hours and a litre later.

I also write the time of each sodium in one row, with the difference to the first. The mistake is seldom in one value, it is in the slope.`,
    },
    {
      author: "noor",
      hoursLater: 6,
      useful: 5,
      disagree: 3,
      body: `I would have said: urine osmolality over 100 and urine sodium over 30 **means SIADH**, and SIADH means fluid restriction. Sertraline is on the list of causes, so it all fits. I do not see what else the thiazide would change.`,
      comments: [
        {
          author: "mentor-acute-medicine-1",
          hoursLater: 9,
          body: "The figures are right and the conclusion goes one step too far. SIADH needs normal volume, normal adrenal, thyroid and kidney function, and **no diuretic**. The same two figures appear with a diuretic, with salt loss and in adrenal failure. And restricting fluid in somebody who is dry makes things worse.",
          replies: [
            {
              author: "noor",
              hoursLater: 11,
              body: "So it is a diagnosis for the end of the list, not for the top. Thank you.",
            },
          ],
        },
      ],
    },
    {
      author: "mentor-general-practice-2",
      hoursLater: 30,
      useful: 16,
      body: `From the other end of the journey. A thiazide-like diuretic *and* an SSRI in an older woman is a pair I now look for on purpose, because each lowers sodium by a different road and most cases show themselves within the first weeks.

I check the sodium a week or two after starting either in somebody at risk, and I tell the person what to watch for: feeling sick, unsteady, foggy. “You are a little under the weather” was said to this kind of patient three times in my practice before anybody took blood.

This is experience and local habit. I know of no trial that says exactly when to test.`,
    },
    {
      author: "rowan",
      hoursLater: 52,
      useful: 10,
      body: `The path I drew from these answers, for correction:

1. Severe symptoms? Treat first.
2. Low serum osmolality? If not: sugar, or a laboratory artefact.
3. Urine osmolality below 100? Too much water in, or too little solute.
4. Above 100: urine sodium **below 30** points to a kidney that thinks the body is empty (dry, heart failure, cirrhosis). **Above 30**: diuretic, kidney, adrenal, SIADH.
5. A diuretic on the chart? Go back to 4 when it is gone.

The examination for “is she dry?” sits beside all of this and not above it, since we are poor at it.`,
      comments: [
        {
          author: "mentor-acute-medicine-2",
          hoursLater: 58,
          body: "Nothing to correct. Point five is where most people stop too early.",
        },
      ],
    },
  ],
  points: {
    by: "oluwaseun",
    lines: [
      "Severe symptoms are treated first; with none, there is time for paired serum and urine samples before any fluid.",
      "Under a diuretic the urine sodium cannot show or exclude SIADH. Stop it and repeat.",
      "SIADH is what remains when volume, adrenal, thyroid and kidney are shown to be normal.",
      "The rise has a limit per day, and replaced potassium counts towards it.",
    ],
  },
};
