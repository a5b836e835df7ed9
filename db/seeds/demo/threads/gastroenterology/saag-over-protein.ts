import type { DemoThread } from "../../demo-thread";

export const saagOverProtein: DemoThread = {
  key: "saag-over-protein",
  author: "jonas",
  specialty: "gastroenterology",
  tags: ["Ascites", "Cirrhosis", "SAAG"],
  title: "What does the serum–ascites albumin gradient tell you that the protein alone does not?",
  know: `Ascites used to be divided into transudate and exudate by its protein. Now we are taught to subtract: serum albumin minus ascites albumin, with a cut-off of 11 g/L.`,
  think: `I can apply the cut-off but I do not understand it. In heart failure the protein is often high, yet the gradient is high too, so the two seem to contradict each other.`,
  asking: `What is the gradient a measure of, and when would it mislead?`,
  patient: "none",
  daysAgo: 63,
  visibility: "public",
  useful: 22,
  wondered: 11,
  answers: [
    {
      author: "mentor-gastroenterology-1",
      hoursLater: 14,
      useful: 26,
      helpful: true,
      endorsedBy: ["mentor-gastroenterology-2"],
      body: `The gradient is a **pressure gauge**. Albumin holds water in the vessels. If the portal pressure is high, fluid is pushed out until the difference in oncotic pressure balances it, and so the difference in albumin follows the portal pressure.

The protein answers another question: **how leaky is the bed the fluid came from?**

| Gradient | Protein in ascites | Think of |
|---|---|---|
| ≥ 11 g/L | < 25 g/L | cirrhosis |
| ≥ 11 g/L | ≥ 25 g/L | heart failure, hepatic venous outflow obstruction |
| < 11 g/L | ≥ 25 g/L | peritoneal malignancy, tuberculosis, pancreatic ascites |
| < 11 g/L | < 25 g/L | nephrotic syndrome |

In heart failure the sinusoids are still normal and let protein through: pressure high, leak high. In cirrhosis the sinusoids have lost their pores, so the fluid is poor in protein. No contradiction, two questions.

In the study that made it known, the gradient sorted portal hypertensive from other ascites in about 97% of samples; the exudate rule was far less good.`,
      references: [
        {
          kind: "cohort",
          title:
            "The serum-ascites albumin gradient is superior to the exudate-transudate concept in the differential diagnosis of ascites",
          year: 1992,
          level: "observational",
        },
        {
          kind: "guideline",
          title: "EASL Clinical Practice Guidelines for the management of patients with decompensated cirrhosis",
          year: 2018,
          level: "guideline",
          doi: "10.1016/j.jhep.2018.03.024",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 17,
          body: `“Two questions” is what I was missing. I kept trying to make one number check the other.`,
        },
      ],
    },
    {
      author: "mei",
      hoursLater: 5,
      useful: 4,
      disagree: 1,
      body: `I remember it as: high gradient means the fluid was *pushed* out, low gradient means it was *let* out or made there. So a low gradient excludes liver disease, and a high gradient means cirrhosis. The protein is then only needed to look for infection, because infected fluid has a high protein.`,
      comments: [
        {
          author: "mentor-gastroenterology-2",
          hoursLater: 20,
          body: `Pushed or let is a good picture. Two adjustments: a person with cirrhosis can have a second cause, such as peritoneal cancer, so a low gradient does not exclude liver disease; and infection is looked for by the **neutrophil count**, not by protein. Low protein even marks a *higher* risk of spontaneous peritonitis.`,
          replies: [
            {
              author: "mei",
              hoursLater: 22,
              body: `Thank you. I had the direction of the protein the wrong way round.`,
            },
          ],
        },
      ],
    },
    {
      author: "yusuf",
      hoursLater: 21,
      useful: 9,
      body: `Practical ways in which the subtraction goes wrong, as I have met them:

- the serum albumin was from last week, the fluid from today: the two samples need to be **from the same day**
- serum albumin so low that the difference has little room to be large
- chylous fluid, where fat disturbs the measurement

And it is one tube among several. The count for spontaneous bacterial peritonitis (neutrophils above 250/mm³, that is 0.25 × 10⁹/L) is the one that cannot wait.`,
    },
    {
      author: "daniel",
      hoursLater: 40,
      useful: 2,
      body: `A question-shaped answer from first year: we learned Starling’s forces for the kidney and the lung, and I had not seen that it is the same equation here. Hydrostatic pressure out, oncotic pressure back. If I draw the liver sinusoid as a capillary with very large pores, the low oncotic difference in *normal* liver makes sense, and so does the protein-rich fluid of heart failure.`,
    },
  ],
  points: {
    by: "oluwaseun",
    lines: [
      "The gradient reflects portal pressure; the protein reflects how leaky the source is. They answer two questions.",
      "Serum and fluid albumin belong to the same day.",
      "Infection is diagnosed by the neutrophil count of the fluid, not by its protein.",
    ],
  },
};
