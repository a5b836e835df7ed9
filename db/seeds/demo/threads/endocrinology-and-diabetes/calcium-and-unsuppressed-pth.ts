import type { DemoThread } from "../../demo-thread";

export const calciumAndUnsuppressedPth: DemoThread = {
  key: "calcium-and-unsuppressed-pth",
  author: "rowan",
  specialty: "endocrinology-and-diabetes",
  tags: ["Hypercalcaemia", "Parathyroid hormone", "Hyperparathyroidism"],
  title: "With a calcium of 3.1 mmol/L, what did the unsuppressed PTH rule out, and what did it leave open?",
  know: `A person in their seventies had been admitted with constipation, thirst and low mood. Fluids helped, and a parathyroid adenoma was removed some weeks later. They recovered.

| | Result | Reference |
|---|---|---|
| Adjusted calcium | 3.12 mmol/L | 2.20–2.60 |
| PTH | 11.8 pmol/L | 1.6–6.9 |
| Phosphate | 0.71 mmol/L | 0.80–1.50 |
| 25-OH vitamin D | 38 nmol/L | > 50 |
| Creatinine | 96 µmol/L | 60–110 |
| Ca/creatinine clearance ratio | 0.021 | |`,
  think: `I wrote “malignancy until proven otherwise”, because of the age and the level. The registrar looked at the PTH and cancelled the scan I had requested.`,
  asking: `How could one hormone do away with a scan? And which possibilities did it *not* exclude?`,
  patient: "over",
  daysAgo: 54,
  visibility: "verified",
  useful: 16,
  wondered: 13,
  answers: [
    {
      author: "jonas",
      hoursLater: 5,
      useful: 17,
      helpful: true,
      body: `I see PTH as the **first fork**. A healthy parathyroid that meets a calcium of 3.12 mmol/L stops. So ask: did it?

| PTH | Meaning | Think of |
|---|---|---|
| low | the gland has reacted; the cause is elsewhere | malignancy, too much vitamin D, sarcoidosis, immobility |
| normal or high | the gland takes part | primary hyperparathyroidism, familial hypocalciuric hypercalcaemia, lithium |

Even a PTH *within* the range would have been wrong for this calcium. Here it was above, with a low phosphate, which fits since PTH makes the kidney pass phosphate.

It did not do away with cancer in general. A person can have both, and weight loss or bone pain would still deserve a look. It only says that cancer was unlikely to be the cause of the *calcium*.`,
      references: [
        {
          kind: "guideline",
          title: "NICE NG132: Hyperparathyroidism (primary): diagnosis, assessment and initial management",
          year: 2019,
          level: "guideline",
        },
      ],
    },
    {
      author: "kofi",
      hoursLater: 8,
      useful: 2,
      disagree: 3,
      body: `I am not convinced that the scan should have been cancelled. Tumours make PTH too, squamous lung cancer in the first place. So a high PTH could have come from a tumour, and in somebody in their seventies with a calcium above 3 that would still be my first thought.`,
      comments: [
        {
          author: "yusuf",
          hoursLater: 12,
          body: `Those tumours make PTH-related **peptide**. It acts on the same receptor, but the usual PTH assay does not measure it, so in that case the result comes back *low*. True ectopic PTH exists as case reports. You are right that a calcium above 3 makes malignancy more likely before the PTH is known.`,
          replies: [
            {
              author: "kofi",
              hoursLater: 14,
              body: `Same receptor, other molecule. That one letter in my notes cost me the whole argument.`,
            },
          ],
        },
      ],
    },
    {
      author: "yusuf",
      hoursLater: 15,
      useful: 10,
      body: `What it left open is **familial hypocalciuric hypercalcaemia**, in which the calcium sensor is set too high. It looks the same in blood, needs no operation, and an operation does not cure it. The urine separates them: a clearance ratio below 0.01 points to the familial form, above 0.02 to an adenoma. Here 0.021, so on the adenoma’s side but only just.

Why I would not lean on the second decimal: a low vitamin D lowers the calcium in the urine, thiazides do so as well, and so does poor kidney function. A **normal calcium from years ago** is the best argument against the familial form, and costs nothing to look up.`,
    },
    {
      author: "sofia",
      hoursLater: 33,
      useful: 6,
      body: `A question of order, which I got wrong in an exam: scans of the parathyroid do not *make* the diagnosis. It is made in blood and urine. Ultrasound and sestamibi come after the decision to operate, to tell the surgeon where to begin, and a negative scan does not mean that there is no adenoma.

And before any of it comes the person: with this level and thirst, fluids came first. What I don’t know is when seniors add a bisphosphonate, if an operation is planned anyway.`,
    },
  ],
};
