import type { DemoCase } from "../demo-case";

const reference = "Test,On arrival,3 hours,Unit,Reference";

export const heartCases: DemoCase[] = [
  {
    key: "case-anterior-elevation",
    author: "noor",
    specialty: "cardiology",
    tags: ["Chest pain", "ECG", "ST elevation"],
    title: "Crushing chest pain in a man in his fifties: which part of the heart was in trouble?",
    summary: `A man in his fifties woke with crushing pain in the middle of his chest. It spread to the left arm and lasted an hour and a half.

- He was pale and sweating. Pulse 92 and regular, blood pressure 138/84, SpO₂ 97% on air.
- He smoked, and took tablets for blood pressure.
- The ECG was recorded within ten minutes of arrival.
- *How it ended*: one artery was opened within the hour. He walked on day 2 and went home on day 4.`,
    narrow: "Infarction of the front wall; pericarditis; early repolarisation.",
    analyse: `**For infarction**: the pain, a convex ST segment in V2 to V4, lower ST segments in III and aVF.

**Against pericarditis**: the change was not everywhere, and some leads went the other way.`,
    probe: "Which leads told the team that the artery was closed high up, and how much did the troponin add?",
    plan: "I want to read about changes that are equal to ST elevation but do not look like it.",
    attachments: [
      {
        drawing: "ecg-anterior",
        alt: "Twelve-lead ECG at 25 mm/s: sinus rhythm about 92. ST segments raised in V1 to V5, I and aVL, lowered in III and aVF.",
        caption: "ECG on arrival, 25 mm/s, 10 mm/mV",
      },
      {
        table: `Bloods
${reference}
hs-troponin I,28,4120,ng/L,<34
Potassium,4.2,4.0,mmol/L,3.5-5.3
Creatinine,84,88,µmol/L,59-104
Haemoglobin,151,148,g/L,130-175
Glucose,9.4,7.8,mmol/L,3.9-7.8`,
      },
    ],
    daysAgo: 6,
    checked: { by: "ruth", decision: "approve" },
    useful: 24,
    answers: [
      {
        author: "mentor-cardiology-1",
        hoursLater: 5,
        useful: 21,
        helpful: true,
        endorsedBy: ["mentor-cardiology-2"],
        body: `Read it in the order in which it helps.

1. **Where is it up?** V1 to V5, and also I and aVL. The last two matter: the high side wall joins in when the left anterior descending artery closes *before* its first diagonal branch.
2. **Where is it down?** III and aVF. That is the mirror of aVL. Reciprocal change makes pericarditis and early repolarisation very unlikely.
3. **What shape?** Convex, running straight into the T wave.

The first troponin was normal, and that is the lesson. It lags behind the artery by hours. With this tracing and this pain nobody waited for the second, and they were right.`,
        references: [
          {
            kind: "guideline",
            title: "2023 ESC Guidelines for the management of acute coronary syndromes",
            year: 2023,
            level: "guideline",
            doi: "10.1093/eurheartj/ehad191",
          },
        ],
        comments: [
          {
            author: "asker",
            hoursLater: 8,
            body: "Thank you. I had looked at V2 to V4 only and stopped there.",
          },
        ],
      },
      {
        author: "kit",
        hoursLater: 12,
        useful: 9,
        body: `From the emergency department: the first ECG took less than ten minutes because it did not wait for a cubicle. If it had been unclear we would have repeated it every fifteen minutes and asked for posterior leads.`,
      },
    ],
  },
  {
    key: "case-complete-block",
    extra: true,
    author: "yusuf",
    specialty: "cardiology",
    tags: ["Syncope", "ECG", "Bradycardia"],
    title: "Two faints in a week and a pulse of 36: what were the P waves doing?",
    summary: `A woman in her seventies fainted twice within a week, both times without warning and standing still.

- Pulse 36, blood pressure 146/62, warm hands, clear chest.
- She took ramipril and atorvastatin, and nothing that slows the heart.
- Potassium and thyroid function were normal.
- *How it ended*: she was given a pacemaker on day 2 and has not fainted since.`,
    narrow: "Complete heart block; sinus bradycardia; second degree block, two to one.",
    analyse: `The P waves came regularly and so did the QRS complexes, but neither took notice of the other. In two to one block every second P wave would keep the same distance to its QRS.`,
    probe:
      "How do I show on paper that P waves and QRS complexes are independent, and does the width of the QRS say where the block is?",
    plan: "I want to practise with calipers on the rhythm strip.",
    attachments: [
      {
        drawing: "ecg-block",
        alt: "Twelve-lead ECG at 25 mm/s: P waves at about 86 a minute, QRS complexes at about 36 a minute and somewhat wide. The distance between them changes from beat to beat.",
        caption: "ECG on day 1, 25 mm/s, 10 mm/mV",
      },
    ],
    daysAgo: 19,
    checked: { by: "ruth", decision: "approve" },
    useful: 17,
    answers: [
      {
        author: "mentor-cardiology-2",
        hoursLater: 9,
        useful: 14,
        endorsedBy: ["mentor-cardiology-1"],
        body: `Take a strip of paper. Mark three P waves in a row, move it along, and the marks fall on P waves all the way, also on those that hide in a T wave. Do the same for the QRS complexes. Two regular clocks that never agree: that is **complete block**.

Width is a hint, no proof. A narrow escape at 40 to 60 comes from near the node. A wide one below 40 comes from lower down, is less reliable, and asks for a bed with a monitor and pacing at hand. She had the second kind, and two faints, so nobody waited.`,
      },
    ],
    comments: [
      {
        author: "leila",
        hoursLater: 20,
        body: "The bump on some T waves is a P wave. I would have called it a funny T wave.",
        replies: [{ author: "asker", hoursLater: 26, body: "So did I, for about ten minutes." }],
      },
    ],
  },
  {
    key: "case-tamponade",
    author: "kit",
    specialty: "emergency-medicine",
    tags: ["Ultrasound", "Shock", "Breathlessness"],
    title: "Breathless, with full neck veins and quiet heart sounds: what did thirty seconds of ultrasound change?",
    summary: `A woman in her forties with treated breast cancer had been breathless for a week.

- Pulse 124, blood pressure 92/74, falling when she breathed in. Neck veins full to the jaw.
- The chest was clear, and she did not have a fever.
- The team looked below the ribs with ultrasound before anything else.
- *How it ended*: fluid was drained the same day. Pulse and pressure were normal within the hour.`,
    narrow: "Fluid around the heart; a large pulmonary embolus; failure of the right heart.",
    analyse: "Clear lungs with full neck veins leave these three. The narrow pulse pressure spoke for the first.",
    probe: "What on the moving picture says that the fluid mattered, and not only that it was there?",
    plan: "I want to look up how the right ventricle collapses, and in which part of the beat.",
    attachments: [
      {
        drawing: "heartbeat",
        alt: "Moving ultrasound picture from below the ribs: a beating heart with a dark rim around the whole of it, and a small chamber on the side nearest to the probe.",
        caption: "Ultrasound below the ribs, three beats",
      },
    ],
    daysAgo: 11,
    checked: { by: "ruth", decision: "approve" },
    useful: 15,
    answers: [
      {
        author: "mentor-emergency-medicine-1",
        hoursLater: 7,
        useful: 13,
        endorsedBy: ["mentor-emergency-medicine-2"],
        body: `The rim alone is an effusion. **Tamponade is what the person in front of you does.** She had the pulse, the pressure and the veins, so the picture only had to fit.

What fits: fluid all round, a right ventricle that folds inwards while it should fill, and a vein below the liver that is wide and does not move with breathing. The last one is the easiest for a beginner to see. A small amount that came quickly can be worse than a litre that came slowly.`,
      },
    ],
  },
];
