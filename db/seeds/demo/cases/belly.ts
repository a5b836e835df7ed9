import type { DemoCase } from "../demo-case";

export const bellyCases: DemoCase[] = [
  {
    key: "case-pain-below-the-ribs",
    author: "sofia",
    specialty: "gastroenterology",
    tags: ["Abdominal pain", "Ultrasound", "Liver tests"],
    title: "Pain below the right ribs after dinner: what did the dark stripes behind the bright spots mean?",
    summary: `A woman in her forties had attacks of pain below the right ribs, mostly in the evening. The last one went on for six hours.

- No fever. She was tender below the ribs and stopped breathing in when pressed there.
- The urine had been dark for two days.
- *How it ended*: one stone was taken from the duct, and the gallbladder was removed later that week.`,
    narrow: "Gallstones with a stone in the duct; hepatitis; an ulcer.",
    analyse:
      "The pattern of the liver tests was that of a blocked duct, and the scan showed stones, but none in the duct.",
    probe: "Why are there black stripes below the stones, and how did the blood tests point to the duct?",
    plan: "I want to read when a scan of the ducts comes before taking the gallbladder out.",
    attachments: [
      {
        drawing: "gallbladder",
        alt: "Ultrasound sector: a dark oval with a bright wall, two bright curved lines inside it and a black stripe running down from each.",
        caption: "Ultrasound below the right ribs",
        writing: { above: 90, below: 600 },
      },
      {
        table: `Liver tests
Test,Day 1,Day 3,Unit,Reference
Bilirubin,64,31,µmol/L,<21
ALT,212,98,U/L,<40
ALP,318,240,U/L,30-130
GGT,402,296,U/L,<40
Amylase,71,64,U/L,<100
White cells,10.2,8.1,×10⁹/L,4.0-11.0`,
      },
    ],
    daysAgo: 4,
    checked: { by: "ruth", decision: "approve" },
    useful: 18,
    answers: [
      {
        author: "mentor-gastroenterology-1",
        hoursLater: 4,
        useful: 16,
        endorsedBy: ["mentor-gastroenterology-2"],
        body: `A stone sends all sound back, so behind it there is nothing to see: that **shadow** tells a stone from a polyp. Roll the person over, and the stone moves as well.

The duct: bilirubin up, and ALP and GGT up by far more than ALT. That is a *blocked pipe*, not a sick liver. Ultrasound sees the gallbladder well and the lower duct badly, since gas lies in front of it. So the blood tests said “look again”, and MRI of the ducts did.`,
        comments: [
          {
            author: "asker",
            hoursLater: 9,
            body: "So a duct that looks clear on ultrasound is only a duct that was not seen well.",
          },
        ],
      },
    ],
  },
  {
    key: "case-black-stools",
    extra: true,
    author: "marcus",
    specialty: "gastroenterology",
    tags: ["Melaena", "Endoscopy", "Anaemia"],
    title: "Black stools on ibuprofen: what did the urea tell before the scope did?",
    summary: `A man in his sixties had black, sticky stools for three days. He had taken ibuprofen for his knee for a month.

- Pulse 102, blood pressure 108/66, pale. The abdomen was soft.
- Urea was high, and creatinine normal.
- *How it ended*: the ulcer was treated through the scope. He was given a course against *Helicobacter*, and the ulcer was healed at eight weeks.`,
    narrow: "Ulcer of the stomach or duodenum; varices; cancer of the stomach.",
    analyse: "Ibuprofen and the stools spoke for an ulcer. Nothing spoke for disease of the liver.",
    probe: "What does the dark spot in the ulcer mean for the risk of bleeding again?",
    plan: "I want to learn the classes by Forrest, and when a second look is needed.",
    attachments: [
      {
        drawing: "gastric-ulcer",
        alt: "View through a scope into the stomach: on the lower left a pale oval patch with a red rim and one small dark spot in it. The passage ahead is dark.",
        caption: "Gastroscopy on day 1",
      },
      {
        table: `Bloods
Test,Day 1,Day 2,Unit,Reference
Haemoglobin,82,91,g/L,130-175
MCV,86,87,fL,80-100
Platelets,312,298,×10⁹/L,150-400
Urea,16.2,9.4,mmol/L,2.5-7.8
Creatinine,86,80,µmol/L,59-104
INR,1.0,1.0,,0.8-1.2`,
      },
    ],
    daysAgo: 22,
    checked: { by: "anselm", decision: "approve" },
    useful: 14,
    answers: [
      {
        author: "mentor-gastroenterology-2",
        hoursLater: 7,
        useful: 13,
        endorsedBy: ["mentor-gastroenterology-1"],
        body: `A flat dark spot is Forrest IIc: about one in ten bleeds again without treatment. A vessel that stands up (IIa) is the one to fear.

The urea: blood is protein, and the gut absorbs it. **High urea with normal creatinine** puts the bleeding above the duodenum before anybody looks. And remember the second scope: an ulcer *in the stomach* is looked at again until it has healed, because some of them are cancers.`,
      },
    ],
  },
  {
    key: "case-back-pain-and-a-pulse",
    author: "priya",
    specialty: "general-surgery",
    tags: ["Abdominal pain", "CT", "Back pain"],
    title: "Back pain in a man in his seventies: was it the kidney, or what lay in front of the spine?",
    summary: `A man in his seventies had pain in the back and left flank for two days. It was first taken for a kidney stone.

- Pulse 84, blood pressure 158/90. A mass above the navel moved with the pulse.
- No blood in the urine.
- *How it ended*: it had not burst. He had a planned repair on day 5 and went home on day 9.`,
    narrow: "Aneurysm of the aorta; a kidney stone; pain from the spine.",
    analyse:
      "A first kidney stone after seventy is rare. The urine was clear, and the hand on the abdomen gave the answer.",
    probe:
      "Scrolling down the stack: how do I tell the open channel from the clot, and where would blood show if it had burst?",
    plan: "I want to read about who is invited to screening.",
    attachments: [
      {
        drawing: "ct-abdomen",
        alt: "Stack of eight axial CT pictures of the abdomen with contrast. In front of the spine a round structure widens from about two to six centimetres and narrows again; a bright round part lies inside a grey ring with white flecks in its wall.",
        caption: "CT abdomen with contrast, from the kidneys to the pelvis",
      },
    ],
    daysAgo: 36,
    checked: { by: "ruth", decision: "approve" },
    useful: 20,
    answers: [
      {
        author: "mentor-general-surgery-1",
        hoursLater: 9,
        useful: 18,
        endorsedBy: ["mentor-general-surgery-2"],
        body: `Bright is flow: contrast goes where blood runs. The grey ring around it is **clot**, and the white flecks are lime in the wall, so the true width is measured from fleck to fleck, not across the bright part.

If it had burst you would see grey streaks in the fat beside it, most often on the left behind the kidney, and the muscle edge there would be lost. Here the fat is clean all the way down. Every first renal colic above sixty deserves a look at the aorta. Put a hand on it, then a probe.`,
      },
      {
        author: "mentor-radiology-2",
        hoursLater: 15,
        useful: 9,
        body: "When you scroll, keep your eyes on one structure and let the rest go. Down once for the aorta, up once for the kidneys. People who look at everything at once see nothing.",
      },
    ],
  },
];
