import type { DemoCase } from "../demo-case";

export const skinAndEyeCases: DemoCase[] = [
  {
    key: "case-ring-on-the-thigh",
    extra: true,
    author: "leila",
    specialty: "dermatology",
    tags: ["Rash", "Tick bite", "Antibiotics"],
    title: "A red ring that grew for a week: was a blood test needed before treatment?",
    summary: `A woman in her thirties noticed a red patch on her thigh that had become a ring and grew by a finger’s width each day.

- It did not itch or hurt. She felt tired and had no fever.
- Two weeks before she had walked through long grass. She did not remember a bite.
- *How it ended*: treated by mouth for three weeks. The ring faded within ten days.`,
    narrow: "Erythema migrans; ringworm; a reaction to an insect bite.",
    analyse:
      "It grew slowly, was smooth and not scaly, and was larger than a hand. Ringworm scales at its edge. A bite reaction fades within days.",
    probe: "The antibody test was negative. Why did that not change the plan?",
    plan: "I want to see what this looks like on brown and black skin.",
    attachments: [
      {
        drawing: "skin-ring",
        alt: "A red ring with a paler middle and a small dark red spot at its centre, on light skin. Its edge is smooth and without scale.",
        caption: "The ring after a week",
      },
      {
        table: `Serology
Test,Week 1,Week 6,Reference
Borrelia IgM,negative,positive,negative
Borrelia IgG,negative,negative,negative
CRP,4,2,<5`,
      },
    ],
    daysAgo: 15,
    checked: { by: "anselm", decision: "approve" },
    useful: 16,
    answers: [
      {
        author: "mentor-dermatology-1",
        hoursLater: 8,
        useful: 15,
        endorsedBy: ["mentor-dermatology-2"],
        body: `Because **the ring is the diagnosis**. Antibodies take weeks, and at this stage half or more of tests are negative. A test that cannot change what you do should not be sent.

On brown skin look for a darker, violet or bruise-like ring. On black skin the redness may hardly show, and the edge is easier to feel in side light than to see. People with darker skin are diagnosed later, and it is our eyes that are at fault.`,
      },
      {
        author: "tobias",
        hoursLater: 19,
        useful: 4,
        body: "A tip from placement: draw a line around the edge with a pen and look again the next day. A ring that has crossed the line has answered the question.",
      },
    ],
  },
  {
    key: "case-plaques-on-dark-skin",
    author: "kofi",
    specialty: "dermatology",
    tags: ["Rash", "Skin of colour", "Scale"],
    title: "Violet-brown plaques with silver scale on dark skin: why was it treated as eczema for a year?",
    summary: `A man in his forties had scaly patches on his back and elbows for a year. Creams for eczema helped a little.

- The edges were sharp. The scale was silver and came off in layers.
- Small pits in four fingernails. The knuckles were stiff for an hour each morning.
- *How it ended*: the joints were found to be inflamed. With a weekly tablet both skin and joints improved.`,
    narrow: "Psoriasis; eczema; discoid lupus.",
    analyse: "Sharp edges, thick scale and nail pits spoke for the first. I looked for redness, and there was none.",
    probe: "What should I look for when redness does not show, and which question would have found the joints earlier?",
    plan: "I want to build a set of descriptions that do not begin with the word red.",
    attachments: [
      {
        drawing: "skin-plaques",
        alt: "One large and four small raised patches on dark brown skin. They are violet-brown with sharp edges, and covered in part by silvery scale.",
        caption: "Lower back",
      },
    ],
    daysAgo: 28,
    checked: { by: "ruth", decision: "approve" },
    useful: 22,
    answers: [
      {
        author: "mentor-dermatology-2",
        hoursLater: 11,
        useful: 20,
        helpful: true,
        endorsedBy: ["mentor-dermatology-1"],
        body: `Describe **edge, surface, thickness, place**, and leave colour for last. Sharp edge, layered scale, thick, over elbows and back: that is psoriasis in every skin tone. On dark skin the colour is violet, grey or brown, and pale or dark marks stay behind for months, which people mind more than the plaques.

The question: “Are you stiff in the morning, and for how long?” Ask it of everyone with psoriasis. Nail pits make it more likely that the answer is yes.`,
      },
    ],
  },
  {
    key: "case-spots-in-the-fundus",
    author: "hana",
    specialty: "ophthalmology",
    tags: ["Fundus", "Diabetes", "Screening"],
    title: "Good vision and a worrying photograph: what on this fundus asked for an early appointment?",
    summary: `A woman in her sixties came for the yearly eye photograph. She read the lowest line but one with each eye and had no complaints.

- Type 2 diabetes for fourteen years, blood pressure 152/86.
- *How it ended*: an eye doctor saw her within two weeks. Treatment close to the macula kept her vision.`,
    narrow: "Background changes of diabetes; disease of the macula; a blocked vein.",
    analyse: "The haemorrhages were in all quarters, so not a single vein. The yellow dots lay close to the macula.",
    probe: "Her vision was good. Which finding made this more urgent than the next yearly visit?",
    plan: "I want to learn the grades that screening uses.",
    attachments: [
      {
        drawing: "fundus",
        alt: "Photograph of the back of a right eye: the disc on the right, vessels arching around a darker macula, scattered small dark spots in all quarters and a cluster of yellow dots beside the macula.",
        caption: "Right eye",
      },
      {
        table: `Control
Test,Now,A year before,Unit,Reference
HbA1c,79,71,mmol/mol,20-42
Creatinine,88,81,µmol/L,45-84
Cholesterol,5.9,5.6,mmol/L,<5.0
Urine ACR,6.8,3.1,mg/mmol,<3.0`,
      },
    ],
    daysAgo: 41,
    checked: { by: "ruth", decision: "approve" },
    useful: 12,
    answers: [
      {
        author: "mentor-ophthalmology-2",
        hoursLater: 18,
        useful: 11,
        endorsedBy: ["mentor-ophthalmology-1"],
        body: `The **yellow dots**. They are fat left behind by vessels that leak, and within one disc’s width of the macula they are a reason to refer even with perfect vision. The macula may be thickened, which a flat photograph cannot show; a scan can.

The dark spots alone would have waited for a closer recall. And look at the table: three numbers to treat that no laser replaces.`,
      },
    ],
  },
];
