import type { DemoCase } from "../demo-case";

/** Cases that are not out: one waits for the second person, one was not published, one is a draft. */
export const casesOnTheWay: DemoCase[] = [
  {
    key: "case-irregular-pulse",
    author: "noor",
    specialty: "geriatric-medicine",
    tags: ["Palpitations", "ECG", "Falls"],
    title: "An irregular pulse after a fall: did one lead to the other?",
    summary: `A woman in her eighties fell in her kitchen and broke nothing. Her pulse was fast and irregular.

- Pulse 118, blood pressure 132/78 lying and 118/70 standing. No signs of heart failure.
- She took a tablet to sleep.
- *How it ended*: rate control, the sleeping tablet stopped, and a long talk about anticoagulation. She chose to take it.`,
    narrow: "Atrial fibrillation as the cause; the sleeping tablet; a loose rug.",
    analyse: "Nothing before the fall: no palpitations, no faint. The tablet and the rug were there every day.",
    probe: "How did the team weigh bleeding after falls against a stroke?",
    plan: "I want to read how many falls it would take to outweigh the benefit.",
    attachments: [
      {
        drawing: "ecg-fibrillation",
        alt: "Twelve-lead ECG at 25 mm/s: narrow QRS complexes at uneven distances, about 118 a minute, on a baseline that trembles and has no P waves.",
        caption: "ECG on day 1, 25 mm/s, 10 mm/mV",
      },
    ],
    daysAgo: 0,
  },
  {
    key: "case-refused",
    author: "noor",
    specialty: "rheumatology",
    tags: ["Joint pain", "Gout"],
    title: "A hot big toe in a baker who had just won a contest: what did the urate add?",
    summary: `A man in his fifties who bakes, and whose bread had won a contest that week, woke with a hot and swollen big toe.

- Temperature 37.4 °C. Touch was unbearable.
- *How it ended*: it settled within five days.`,
    narrow: "Gout; infection of the joint.",
    analyse: "One joint, overnight, in the right place for gout.",
    probe: "The urate was normal during the attack. Why?",
    plan: "I want to read when to measure it again.",
    attachments: [
      {
        table: `Bloods
Test,Day 1,Week 4,Unit,Reference
Urate,372,518,µmol/L,200-430
CRP,64,3,mg/L,<5
White cells,11.8,7.2,×10⁹/L,4.0-11.0`,
      },
    ],
    daysAgo: 2,
    checked: {
      by: "ruth",
      decision: "refuse",
      reason:
        "The trade together with the prize points to one person, also in an invented example. Tell it again without the prize.",
    },
  },
  {
    key: "case-draft",
    author: "noor",
    specialty: "gastroenterology",
    tags: ["Ultrasound"],
    title: "A scan with the name still on it: what has to be covered?",
    summary: "A made-up scan, as a machine writes it, to try the covers on.",
    narrow: "",
    analyse: "",
    probe: "What has to be covered on this picture?",
    plan: "",
    attachments: [{ drawing: "gallbladder", alt: "Ultrasound sector", caption: "" }],
    draft: true,
    daysAgo: 0,
  },
];
