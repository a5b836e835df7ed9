import type { DemoThread } from "../../demo-thread";

export const oxygenInInfarction: DemoThread = {
  key: "oxygen-in-infarction",
  author: "kofi",
  specialty: "cardiology",
  tags: ["Oxygen", "Myocardial infarction"],
  title: "An infarct with SpO₂ 97% on air: why did nobody give oxygen?",
  know: `*A made-up teaching scenario, not a patient.*

A woman in her fifties came in with an inferior STEMI. SpO₂ was **97% on air** throughout. She had been given aspirin and pain relief, and went for angioplasty within the hour. Nobody put a mask on her, and nobody seemed to find that odd. She did well.`,
  think: `The heart muscle was short of oxygen, so more oxygen in the blood should have helped at least a little. I could not think of a way in which it might do harm.`,
  asking: `Was it left out because it does not help, or because it harms? And where was the line below which she would have had some?`,
  patient: "none",
  daysAgo: 58,
  visibility: "public",
  useful: 24,
  wondered: 9,
  answers: [
    {
      author: "mentor-cardiology-2",
      hoursLater: 6,
      useful: 29,
      helpful: true,
      endorsedBy: ["mentor-cardiology-1"],
      body: `Both halves of your question have an answer, but not an equally firm one.

**No benefit: well supported.** DETO2X-AMI randomised about 6,600 people with suspected infarction and SpO₂ of 90% or more to oxygen or air. Death within a year was the same, near 5% in each group.

**Harm: plausible, less certain.** Too much oxygen narrows coronary and systemic arteries. A smaller trial in STEMI (AVOID) found larger infarcts by enzyme release in the oxygen group, but it was not built to count deaths. I would say “no reason to” rather than “poison”.

**The line.** The ESC guideline gives oxygen below 90% and not routinely above it. For somebody in shock or pulmonary oedema these trials tell you little, since few of the patients were that ill.

Your reasoning was sound physiology with one step missing: the trouble was a closed pipe, not thin blood.`,
      references: [
        {
          kind: "trial",
          title: "Oxygen therapy in suspected acute myocardial infarction (DETO2X-AMI)",
          year: 2017,
          level: "trial",
          doi: "10.1056/NEJMoa1706222",
        },
        {
          kind: "trial",
          title: "Air versus oxygen in ST-segment-elevation myocardial infarction (AVOID)",
          year: 2015,
          level: "trial",
          doi: "10.1161/CIRCULATIONAHA.114.014494",
        },
        {
          kind: "guideline",
          title: "2023 ESC Guidelines for the management of acute coronary syndromes",
          year: 2023,
          level: "guideline",
          doi: "10.1093/eurheartj/ehad191",
        },
      ],
      comments: [
        { author: "asker", hoursLater: 8, body: "“A closed pipe, not thin blood” will stay with me. Thank you." },
      ],
    },
    {
      author: "jonas",
      hoursLater: 2,
      useful: 2,
      disagree: 6,
      warning: {
        by: "mentor-cardiology-1",
        kind: "outdated",
        comment:
          "This was taught for decades and has been replaced. Oxygen is no longer routine above SpO₂ 90%, morphine is for pain that persists and may slow the uptake of oral antiplatelets, and nitrates are avoided when the right ventricle is involved.",
      },
      body: `It should have been given. The first steps are **MONA: morphine, oxygen, nitrates, aspirin**, for every infarct, before anything else. Perhaps they simply forgot it because she went to the laboratory so fast. My revision book lists it as the standard of care, so I would have asked.`,
      comments: [
        {
          author: "jonas",
          hoursLater: 9,
          body: "I have looked: my book is from before 2017. I leave the answer up, because I am surely not the only one with that book.",
          replies: [
            {
              author: "mentor-cardiology-1",
              hoursLater: 11,
              body: "Thank you for leaving it. Of the four letters, aspirin is the one that has stood the test for nearly everybody.",
            },
          ],
        },
      ],
    },
    {
      author: "tomasz",
      hoursLater: 13,
      useful: 19,
      body: `The sum, for those who like one. Oxygen content of arterial blood ≈ 1.34 × Hb × saturation + 0.0225 × PaO₂, with Hb 14 g/dL:

| | Air | High-flow mask |
|---|---|---|
| Saturation | 97% | 100% |
| PaO₂, kPa | 12 | about 60 |
| Bound, mL/dL | 18.2 | 18.8 |
| Dissolved, mL/dL | 0.3 | 1.4 |
| **Total, mL/dL** | **18.5** | **20.1** |

So the mask adds under a tenth, and only where blood still flows. Beyond the blockage a tenth more of nothing is nothing. The sum does *not* show what the arteries do in reply, which is why it took trials and not arithmetic.`,
    },
    {
      author: "yusuf",
      hoursLater: 26,
      useful: 11,
      body: `From the ward: oxygen is prescribed like a drug, with a target written beside it. For her the chart said “94–98%, none needed at present”, so the nurse knew that 92% meant a call and not a reflex.

One caution about the number itself. A finger probe can be wrong when the hand is cold, and **it reads too high more often in people with darker skin**. If the picture and the probe disagree, an arterial gas settles it.`,
      references: [
        {
          kind: "cohort",
          title: "Racial bias in pulse oximetry measurement",
          year: 2020,
          level: "observational",
          doi: "10.1056/NEJMc2029240",
        },
      ],
    },
  ],
};
