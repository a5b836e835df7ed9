import type { DemoCase } from "../demo-case";

export const lungCases: DemoCase[] = [
  {
    key: "case-collapsed-lung",
    author: "zeynep",
    anonymous: true,
    specialty: "respiratory-medicine",
    tags: ["Breathlessness", "Chest X-ray", "Chest pain"],
    title: "Sudden pain on one side in a tall young man: where did the lung markings end?",
    summary: `A man in his twenties felt a sharp pain on the left while he sat at a desk, and was short of breath on the stairs.

- Pulse 88, blood pressure 124/76, SpO₂ 96% on air, trachea in the middle.
- Quieter breath sounds on the left, and more resonance.
- *How it ended*: he was watched, went home with clear advice, and the lung was up again three weeks later.`,
    narrow: "Pneumothorax; pleurisy; musculoskeletal pain.",
    analyse: "The sound of the chest differed between the sides, which the other two do not explain.",
    probe: "Looking back at the film, how do I find a faint lung edge, and how did the team decide not to drain?",
    plan: "I was afraid to ask on the round why nothing was done. I want to read when doing nothing is right.",
    attachments: [
      {
        drawing: "chest-pneumothorax",
        alt: "Chest X-ray from behind. On the patient’s left a thin line runs parallel to the chest wall, with no lung markings outside it. Heart and trachea are in the middle.",
        caption: "Chest X-ray, PA",
      },
    ],
    daysAgo: 9,
    checked: { by: "ruth", decision: "approve" },
    useful: 19,
    answers: [
      {
        author: "mentor-respiratory-medicine-1",
        hoursLater: 6,
        useful: 18,
        helpful: true,
        endorsedBy: ["mentor-respiratory-medicine-2"],
        body: `Cover the middle of the film and look only at the outer third. Follow one rib at a time from the outside in: **vessels should reach almost to the wall**. Where they stop at a fine line, that line is the lung.

Why nothing was done: he was comfortable, the trachea was central, and oxygen was good. Size in centimetres matters less than it used to. What matters is symptoms, whether there is lung disease, and whether somebody will come back if it gets worse. He had all three in his favour.`,
        references: [
          {
            kind: "guideline",
            title: "British Thoracic Society Guideline for pleural disease",
            year: 2023,
            level: "guideline",
            doi: "10.1136/thorax-2022-219784",
          },
        ],
      },
    ],
  },
  {
    key: "case-lobar-shadow",
    extra: true,
    author: "jonas",
    specialty: "acute-medicine",
    tags: ["Cough", "Chest X-ray", "Sepsis"],
    title: "Fever, rigors and a shadow at the right base: what did the silhouettes say about the lobe?",
    summary: `A woman in her sixties had three days of fever, shaking chills and cough with rust-coloured sputum.

- Temperature 38.9 °C, pulse 108, breathing rate 26, blood pressure 104/62, SpO₂ 91% on air.
- Bronchial breathing at the right base.
- *How it ended*: antibiotics and oxygen. She went home on day 5, and the film at six weeks was clear.`,
    narrow: "Pneumonia of the right lower or middle lobe; pulmonary infarction.",
    analyse: "Fever, sputum and the blood count spoke for infection. I could not decide which lobe it was.",
    probe: "Which border should I look for first to name the lobe?",
    plan: "I want to read about the silhouette sign.",
    attachments: [
      {
        drawing: "chest-consolidation",
        alt: "Chest X-ray from behind with a patchy white area in the lower half of the patient’s right lung. The line of the diaphragm can be followed; the left lung is clear.",
        caption: "Chest X-ray, PA",
      },
      {
        table: `Bloods
Test,Day 1,Day 3,Unit,Reference
White cells,18.4,9.8,×10⁹/L,4.0-11.0
CRP,287,96,mg/L,<5
Urea,9.1,5.6,mmol/L,2.5-7.8
Sodium,131,136,mmol/L,133-146
Creatinine,98,76,µmol/L,45-84
Lactate,2.4,1.1,mmol/L,<2.0`,
      },
    ],
    daysAgo: 24,
    checked: { by: "anselm", decision: "approve" },
    useful: 13,
    answers: [
      {
        author: "mentor-acute-medicine-1",
        hoursLater: 10,
        useful: 12,
        endorsedBy: ["mentor-acute-medicine-2"],
        body: `Two things of the same density that touch lose the line between them. So ask which line is gone.

- **Right heart border lost**: middle lobe.
- **Diaphragm lost**: lower lobe.

Here the diaphragm can still be followed, so part of the shadow lies in front of it. A side view would settle it. For treatment it made no difference, which is worth saying aloud: her breathing rate and urea told us how ill she was, and the lobe did not.`,
      },
    ],
  },
  {
    key: "case-spirometry",
    author: "mei",
    specialty: "respiratory-medicine",
    tags: ["Spirometry", "Wheeze", "COPD"],
    title: "A hollow curve that filled out after salbutamol: was it asthma, COPD, or both?",
    summary: `A woman in her fifties had been short of breath on hills for two years, and wheezed at night.

- She had smoked for twenty years and stopped ten years before.
- She had hay fever as a child.
- *How it ended*: an inhaler with a steroid. Six months later the first second was almost normal.`,
    narrow: "Asthma that began late; COPD; overlap of the two.",
    analyse:
      "The ratio was low before and after, which is COPD by the book. The change after salbutamol was larger than I would expect in it.",
    probe: "Which of the numbers should have weighed most, and what would have settled it?",
    plan: "I want to read how much change is real and how much is chance.",
    attachments: [
      {
        drawing: "spirometry",
        alt: "Report page: a table of breathing tests before and after a bronchodilator, and a flow-volume loop with a hollow falling limb that is fuller afterwards.",
        caption: "Spirometry with reversibility",
      },
    ],
    daysAgo: 33,
    checked: { by: "ruth", decision: "approve" },
    useful: 11,
    answers: [
      {
        author: "mentor-respiratory-medicine-2",
        hoursLater: 14,
        useful: 10,
        endorsedBy: ["mentor-respiratory-medicine-1"],
        body: `The ratio says *obstruction* and nothing about its cause. The change in the first second was more than 400 mL and 27%: that much is asthma until shown otherwise. Childhood hay fever and the nights fit.

What would have settled it at the time: eosinophils in the blood, exhaled nitric oxide, and two weeks of peak flow morning and evening. What settled it in the end was six months of treatment. **A diagnosis in airways is often made by follow-up.**`,
      },
    ],
  },
];
