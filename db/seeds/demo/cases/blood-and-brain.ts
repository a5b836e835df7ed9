import type { DemoCase } from "../demo-case";

export const bloodAndBrainCases: DemoCase[] = [
  {
    key: "case-lucid-interval",
    extra: true,
    author: "rowan",
    specialty: "neurology",
    tags: ["Head injury", "CT", "Headache"],
    title: "Awake after the fall, drowsy three hours later: what does the shape of the white area say?",
    summary: `A man in his twenties fell from a bicycle, was knocked out for a minute and then talked normally. Three hours later he vomited and was hard to wake.

- Eyes open to voice, confused, moved all limbs. The left pupil was slower than the right.
- A bruise above the left ear.
- *How it ended*: the blood was removed within the hour. He went back to his course two months later.`,
    narrow: "Extradural haematoma; acute subdural haematoma; contusion.",
    analyse:
      "A clear interval after an injury of the temple is the textbook story for the first. Textbook stories make me suspicious.",
    probe: "What makes the white area a lens and not a crescent, and which sign on the stack worried the team most?",
    plan: "I want to read how the skull’s sutures decide the shape.",
    attachments: [
      {
        drawing: "ct-head",
        alt: "Axial CT pictures of a head without contrast. On the patient’s left a white, lens-shaped area lies against the skull; the chambers on that side are narrower and the middle has moved to the other side.",
        caption: "CT head without contrast",
      },
    ],
    daysAgo: 13,
    checked: { by: "ruth", decision: "approve" },
    useful: 23,
    answers: [
      {
        author: "mentor-neurology-1",
        hoursLater: 6,
        useful: 19,
        helpful: true,
        endorsedBy: ["mentor-neurology-2"],
        body: `The outer membrane of the brain is glued to the skull at the sutures. Blood *outside* it has to push it off, bulges inwards and stops at the sutures: a **lens**. Blood *inside* it spreads freely over the half of the brain: a **crescent**.

The worrying sign is not the white. It is the middle that has moved, and the chamber that is squeezed. Together with a slow pupil on the same side that means minutes. The clear interval is seen in less than half; do not wait for the story to be perfect.`,
      },
    ],
  },
  {
    key: "case-small-pale-cells",
    extra: true,
    author: "amara",
    specialty: "haematology",
    tags: ["Anaemia", "Blood film", "Iron"],
    title: "Small, pale and pencil-shaped: could the film alone have told iron deficiency from thalassaemia trait?",
    summary: `A woman in her thirties was tired for months and craved ice. Her periods were heavy.

- Pale, pulse 88, nothing else to find.
- *How it ended*: iron by mouth every other day, and treatment of the periods. Haemoglobin was normal after three months.`,
    narrow: "Iron deficiency; thalassaemia trait; anaemia of long illness.",
    analyse:
      "Ferritin was very low, which only iron deficiency does. I wondered what the film would have said without it.",
    probe: "Which features of the film, and which numbers of the count, tell the two apart?",
    plan: "I want to look at ten films with the counts covered up.",
    attachments: [
      {
        drawing: "blood-film",
        alt: "Stained blood film: red cells of many sizes, most of them small with a wide pale middle, some long and thin. Two white cells with a divided nucleus, and a few platelets.",
        caption: "Blood film, stained",
      },
      {
        table: `Blood count and iron
Test,Before,After 3 months,Unit,Reference
Haemoglobin,78,124,g/L,115-165
MCV,64,84,fL,80-100
RDW,21.4,15.2,%,11.5-14.5
Red cells,3.6,4.5,×10¹²/L,3.8-5.8
Platelets,486,310,×10⁹/L,150-400
Ferritin,4,38,µg/L,15-150`,
      },
    ],
    daysAgo: 17,
    checked: { by: "ruth", decision: "approve" },
    useful: 17,
    answers: [
      {
        author: "mentor-haematology-1",
        hoursLater: 12,
        useful: 16,
        endorsedBy: ["mentor-haematology-2"],
        body: `Look at **variety**. In iron deficiency each cell was made with a little less iron than the one before, so sizes differ (high RDW) and there are pencils. In thalassaemia trait all cells are equally small, with targets, and there are *many* of them: the red cell count is normal or high.

So: low count of red cells, wide RDW, pencils, platelets up. The film could have told you. Ferritin is still cheaper than my eyes, and then ask where the iron went.`,
      },
    ],
    comments: [
      {
        author: "daniel",
        hoursLater: 30,
        body: "Is it normal that platelets rise when iron is low?",
        replies: [
          {
            author: "mentor-haematology-2",
            hoursLater: 41,
            body: "Yes, it is common and settles with iron. Look again after treatment before anybody worries.",
          },
        ],
      },
    ],
  },
  {
    key: "case-potassium-and-the-tablets",
    author: "farid",
    specialty: "nephrology",
    tags: ["Hyperkalaemia", "Kidney injury", "Medicines"],
    title: "Three days of vomiting on three sensible tablets: which number should have stopped them first?",
    summary: `A woman in her seventies took ramipril, spironolactone and metformin. She had vomited for three days.

- Pulse 58, blood pressure 94/58, dry mouth. She had passed little water.
- *How it ended*: fluids, the three tablets paused, calcium and insulin with glucose. The kidneys were back where they had been on day 6.`,
    narrow: "Kidney injury from lack of fluid with the tablets; obstruction; disease of the kidney itself.",
    analyse: "The urine was concentrated and the bladder empty. Everything fitted the tablets and the vomiting.",
    probe:
      "Reading the table down and across: what was dangerous at once, and what was only a sign of how dry she was?",
    plan: "I want to write a sick day rule that I could give to a patient.",
    attachments: [
      {
        table: `Bloods
Test,Day 1,Day 2,Day 6,Unit,Reference
Potassium,7.1,5.4,4.4,mmol/L,3.5-5.3
Sodium,132,135,138,mmol/L,133-146
Urea,31.4,22.0,8.8,mmol/L,2.5-7.8
Creatinine,286,198,92,µmol/L,45-84
Bicarbonate,14,19,24,mmol/L,22-29
Lactate,3.1,1.4,1.0,mmol/L,<2.0
Glucose,6.2,7.0,5.9,mmol/L,3.9-7.8`,
      },
    ],
    daysAgo: 45,
    checked: { by: "ruth", decision: "approve" },
    useful: 13,
    answers: [
      {
        author: "mentor-nephrology-1",
        hoursLater: 5,
        useful: 15,
        endorsedBy: ["mentor-nephrology-2"],
        body: `**7.1 and a pulse of 58**: that pair comes first, with an ECG in the other hand. Calcium protects the heart in minutes, insulin with glucose moves potassium in half an hour, and only the kidneys (or a machine) take it out.

Urea that rises more than creatinine says *dry*. Bicarbonate of 14 pushes potassium out of cells and gets better with fluid. Creatinine tells you how long you will be busy, not what to do tonight.`,
      },
    ],
  },
];
