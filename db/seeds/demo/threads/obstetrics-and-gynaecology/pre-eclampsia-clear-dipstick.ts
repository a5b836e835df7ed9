import type { DemoThread } from "../../demo-thread";

export const preEclampsiaClearDipstick: DemoThread = {
  key: "pre-eclampsia-clear-dipstick",
  author: "yusuf",
  specialty: "obstetrics-and-gynaecology",
  tags: ["Pre-eclampsia", "Hypertension", "Pregnancy"],
  title: "Headache and BP 152/98 at 35 weeks with a clear dipstick: why was she kept in?",
  know: `A woman in her twenties in her first pregnancy came with a headache for a day. BP **152/98**, then 148/96 after rest; it had been 112/70 at booking. No protein on the dipstick. No visual change, reflexes brisk, no clonus. The baby was moving and the trace was normal.

| Test | Result | Reference (pregnancy) |
|---|---|---|
| Platelets, ×10⁹/L | **112** | 150–400 |
| ALT, U/L | **86** | < 32 |
| Creatinine, µmol/L | 64 | < 77 |

What happened: she was admitted, the platelets were 98 the next day, and the baby was delivered later that week. Both were well.`,
  think: `As the foundation doctor in the medical assessment unit, I had thought of gestational hypertension, since there was no protein. I would have given a tablet and a clinic visit.`,
  asking: `Which of these findings made it pre-eclampsia without protein? And what should somebody outside obstetrics never do with such a woman?`,
  patient: "over",
  daysAgo: 7,
  visibility: "verified",
  useful: 17,
  wondered: 5,
  answers: [
    {
      author: "mentor-obstetrics-and-gynaecology-2",
      hoursLater: 6,
      useful: 20,
      helpful: true,
      body: `Protein used to be in the definition and is no longer required. New hypertension after 20 weeks **with any one organ involved** is enough: kidney, liver, blood, brain, or a placenta that is failing. Her platelets and her ALT each did it; the headache may have been a third.

What the dipstick could not tell you: the kidney is one organ among several, and dilute urine hides protein. When it matters, a ratio is sent.

What outsiders should never do with her:

- send her home on a tablet because “152 is not so bad”. The label is set by the organs, and the speed by the trend. 112 to 98 in a day is a trend.
- call a new headache in the second half of pregnancy “tension” before the pressure is known.
- forget the weeks **after** birth. A good share of eclampsia happens then, and those women come to you and not to us.

Ring early. I would rather hear about ten that are nothing.`,
      references: [
        {
          kind: "guideline",
          title: "NICE NG133: hypertension in pregnancy, diagnosis and management",
          year: 2019,
          level: "guideline",
        },
        {
          kind: "guideline",
          title:
            "Hypertensive disorders of pregnancy: ISSHP classification, diagnosis, and management recommendations for international practice",
          year: 2018,
          level: "guideline",
          doi: "10.1161/HYPERTENSIONAHA.117.10803",
        },
      ],
    },
    {
      author: "tomasz",
      hoursLater: 12,
      useful: 11,
      body: `The same results through my glasses. The platelets decide whether a spinal or epidural is offered, and **the direction** counts for more than the value: 112 and steady is another thing from 112 on the way down. So we ask for the time on each sample.

If she had needed a general anaesthetic, the swollen airway and the surge of pressure at intubation would have been the dangers. Knowing about her a day earlier is what makes that night calm. I am never annoyed by a call that begins “nothing to do yet”.`,
    },
    {
      author: "hana",
      hoursLater: 20,
      useful: 7,
      body: `From my obstetrics block, the four questions I was told to ask and to write down, each with yes or no:

1. Headache that does not go with simple pain relief?
2. Flashing lights, blurring?
3. Pain under the ribs on the right, or vomiting?
4. Sudden swelling of face or hands?

And one for the mother to answer in her own words: *is the baby moving as it always does?* None of them is good alone. Three women in that block had none of the four and were ill, and it was the blood test that showed it.`,
    },
    {
      author: "kit",
      hoursLater: 31,
      useful: 10,
      body: `Two practical traps from the emergency department:

- The **cuff**. Too small reads too high, too big too low. Arm at the level of the heart, seated, and repeat it by hand if the machine says something surprising.
- The **question nobody asks**: “have you had a baby in the last six weeks?” A woman with a headache and 160/100 is triaged as a headache if she does not bring the baby with her.

It stands on our triage form now, in one line, between allergies and medicines.`,
      comments: [
        {
          author: "asker",
          hoursLater: 34,
          body: "I have asked for the same line on ours. It took one e-mail.",
        },
      ],
    },
  ],
};
