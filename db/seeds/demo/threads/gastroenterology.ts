import type { DemoThread } from "../demo-thread";

export const gastroenterology: DemoThread[] = [
  {
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
            body: `"Two questions" is what I was missing. I kept trying to make one number check the other.`,
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
        body: `A question-shaped answer from first year: we learned Starling's forces for the kidney and the lung, and I had not seen that it is the same equation here. Hydrostatic pressure out, oncotic pressure back. If I draw the liver sinusoid as a capillary with very large pores, the low oncotic difference in *normal* liver makes sense, and so does the protein-rich fluid of heart failure.`,
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
  },
  {
    key: "haematemesis-normal-haemoglobin",
    author: "priya",
    specialty: "gastroenterology",
    tags: ["Upper GI bleeding", "Haemoglobin", "Transfusion"],
    title: "Why was the haemoglobin still 128 g/L an hour after a large haematemesis?",
    know: `A person in their fifties, taking an anti-inflammatory for back pain, had vomited a large amount of fresh blood. An ulcer was treated at endoscopy and they recovered well.

| | On arrival | Six hours later |
|---|---|---|
| Heart rate | 112/min | 88/min |
| Systolic pressure | 98 mmHg | 118 mmHg |
| Haemoglobin | 128 g/L | 84 g/L |
| Urea | 14.1 mmol/L | 12.8 mmol/L |
| Creatinine | 78 µmol/L | 74 µmol/L |`,
    think: `The first haemoglobin calmed me and not the registrar. I think dilution explains it, but the fall of 44 g/L looked like a second bleed to me.`,
    asking: `How did the team know that this was one bleed and not two? And what did the urea add?`,
    patient: "over",
    daysAgo: 112,
    visibility: "verified",
    useful: 19,
    wondered: 8,
    answers: [
      {
        author: "mentor-gastroenterology-2",
        hoursLater: 8,
        useful: 21,
        helpful: true,
        endorsedBy: ["mentor-gastroenterology-1"],
        body: `Haemoglobin is a **concentration**. Pour out half a glass of squash: what is left tastes the same. It falls only once fluid moves in from the tissues, or from a drip, which takes hours.

So on arrival the circulation spoke, and the haemoglobin was silent: 112/min and 98 mmHg was the measure of blood lost.

One bleed or two? Haemoglobin alone could not say. What argued for *one*: pulse and pressure had **improved** over the same six hours, no further haematemesis or fresh melaena, lactate (if taken) falling. A second bleed usually takes the pulse with it. What would have changed my mind: a rising pulse without another reason, new haematemesis, or a haemoglobin that went on falling after the fluids had stopped.

The urea: digested blood is a protein meal, and hypovolaemia adds to it. A urea out of proportion to the creatinine points to an upper source. It is supportive and no more than that.`,
      },
      {
        author: "mei",
        hoursLater: 4,
        useful: 6,
        body: `I think the figures fit dilution: pulse down, pressure up, haemoglobin down, all after fluids. If it had been bleeding again I would expect the pulse to have gone up at the same time. The urea to creatinine ratio was high, which we learned as a sign of an upper bleed, because the blood is absorbed as protein.`,
        comments: [
          {
            author: "mentor-gastroenterology-2",
            hoursLater: 9,
            body: `Correct, and for the right reason. Add one caution: a beta-blocker would have removed your best witness.`,
          },
        ],
      },
      {
        author: "tobias",
        hoursLater: 6,
        useful: 2,
        disagree: 3,
        body: `With a haemoglobin of 84 g/L after a big bleed I would have transfused up to 100 g/L to have a reserve in case of rebleeding. I thought that was the standard for anybody who is actively bleeding, and that there was little harm in being generous when somebody is in their fifties and otherwise well.`,
        comments: [
          {
            author: "mentor-gastroenterology-1",
            hoursLater: 15,
            body: `This was the intuition of many of us until it was tested. See the trial cited in another answer here: the more generous group did worse. The exceptions (exsanguination, coronary disease) need judgement.`,
          },
        ],
      },
      {
        author: "yusuf",
        hoursLater: 12,
        useful: 14,
        endorsedBy: ["mentor-gastroenterology-1"],
        body: `About transfusing at 84 g/L: in the Barcelona trial of acute upper bleeding, people who were transfused only below **70 g/L** lived longer and rebled less than those transfused below 90 g/L. People with massive bleeding were left out of it, and so were those with recent coronary events, so it does not tell us what to do there.

Why would blood do harm? The suggestion, which fits best for varices, is that filling up the circulation raises the portal pressure and pushes at a fresh clot.

So at 84 g/L, stable and not bleeding, holding back was the better supported choice.`,
        references: [
          {
            kind: "trial",
            title: "Transfusion strategies for acute upper gastrointestinal bleeding",
            year: 2013,
            level: "trial",
            doi: "10.1056/NEJMoa1211801",
          },
        ],
      },
      {
        author: "kit",
        hoursLater: 25,
        useful: 10,
        body: `Two more things that the first haemoglobin tempts people into, seen from the front door:

1. **Scoring low.** The Glasgow–Blatchford score includes the systolic pressure, pulse and urea for exactly this reason. A person with a normal haemoglobin still scored high here.
2. **Giving tranexamic acid because it seems harmless.** HALT-IT did not find fewer deaths from bleeding and did find more venous clots and seizures, so it is no longer a reflex in gut bleeding.

The first haemoglobin still has its use: as a baseline to compare with, and as a hint of chronic loss if it is already low with small cells.`,
        references: [
          {
            kind: "trial",
            title:
              "Effects of a high-dose 24-h infusion of tranexamic acid on death and thromboembolic events in patients with acute gastrointestinal bleeding (HALT-IT)",
            year: 2020,
            level: "trial",
            doi: "10.1016/S0140-6736(20)30848-5",
          },
        ],
      },
    ],
  },
  {
    key: "coeliac-serology-without-gluten",
    author: "elena",
    specialty: "gastroenterology",
    tags: ["Coeliac disease", "Serology", "HLA typing"],
    title: "Coeliac serology after weeks without gluten: which tests can still be interpreted?",
    know: `Tissue transglutaminase IgA falls when gluten is left out, and a total IgA is needed to believe a negative one. HLA-DQ2 and DQ8 do not depend on diet.`,
    think: `I assume that a positive test keeps its meaning while a negative one loses it, and that HLA typing can only exclude. I am less sure how long a gluten challenge has to be, and whether a small amount of gluten every day is enough.`,
    asking: `If somebody has already stopped gluten and does not want to go back to it, which path is sensible, and what does each step really tell you?`,
    patient: "none",
    daysAgo: 4,
    visibility: "public",
    useful: 7,
    wondered: 12,
    answers: [],
  },
];
