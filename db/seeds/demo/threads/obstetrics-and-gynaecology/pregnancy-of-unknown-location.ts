import type { DemoThread } from "../../demo-thread";

export const pregnancyOfUnknownLocation: DemoThread = {
  key: "pregnancy-of-unknown-location",
  author: "hana",
  anonymous: true,
  specialty: "obstetrics-and-gynaecology",
  tags: ["Early pregnancy", "Ectopic pregnancy", "hCG"],
  title: "hCG of 900 IU/L and an empty uterus: why did nobody call it a miscarriage?",
  know: `*A constructed scenario from our seminar; nobody in it is real.*

A woman in her thirties had light bleeding about six weeks after her last period, and a dull ache on the left. She was well, HR 76, BP 118/70. A transvaginal scan showed an empty uterus, nothing beside it and no free fluid.

| | Day 0 | Day 2 | Change |
|---|---|---|---|
| hCG, IU/L | 900 | 1,080 | +20% |

What happened: she was told “pregnancy of unknown location”, came back as arranged, and a scan on day 6 showed a small ectopic pregnancy in the left tube. It was treated and she recovered.`,
  think: `At six weeks one should have seen something in the uterus. It was empty and she bled, so I thought it was over, and I nearly said so while I was with her. I am very glad I did not.`,
  asking: `What does one know, and not know, on day 0? And how is that said to somebody who wants to hear one word?`,
  patient: "none",
  daysAgo: 54,
  visibility: "public",
  useful: 29,
  wondered: 8,
  answers: [
    {
      author: "mentor-obstetrics-and-gynaecology-1",
      hoursLater: 7,
      useful: 31,
      helpful: true,
      endorsedBy: ["mentor-obstetrics-and-gynaecology-2"],
      body: `On day 0 you knew two facts: there was a pregnancy, and it had not been seen. **Pregnancy of unknown location is a description and not a diagnosis.** Three endings stay open: early in the womb, failing, or somewhere else. “Empty, so lost” picks one of the three without evidence, and two of the three people would be harmed by it.

*Dates.* Six weeks by the last period may be four and a half by the ovary.

*The level.* 900 IU/L on one day excludes nothing. An ectopic can have any level, and a healthy pregnancy at 900 may be too small to see. No single number tells you where it is.

*The change.* NICE uses two values 48 hours apart: a rise of more than 63% makes a developing pregnancy in the womb likely (ectopic not excluded), a fall of more than 50% makes it likely to be failing. Hers lay between, and there the advice is a senior review within a day. The slope speaks about trophoblast, not about place.

**Symptoms outrank all of it.** Had she become faint or the pain sharp, nobody would have waited for day 2.`,
      references: [
        {
          kind: "guideline",
          title: "NICE NG126: ectopic pregnancy and miscarriage, diagnosis and initial management",
          year: 2019,
          level: "guideline",
        },
        {
          kind: "guideline",
          title: "RCOG Green-top Guideline 21: diagnosis and management of ectopic pregnancy",
          year: 2016,
          level: "guideline",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 10,
          body: "“Picks one of three without evidence” is exactly what I nearly did, out loud.",
          replies: [
            {
              author: "mentor-obstetrics-and-gynaecology-1",
              hoursLater: 13,
              body: "You stopped yourself, and then you asked. I would like you on my team.",
            },
          ],
        },
      ],
    },
    {
      author: "mentor-general-practice-2",
      hoursLater: 16,
      useful: 19,
      body: `For the words. I have said variants of this for many years:

> “The test tells me that you are pregnant. The scan cannot yet tell me where, or whether it will go on. I know that this is the hardest answer of all. In two days we shall know more. Until then, these are the reasons to come at once: pain that gets sharp, pain at the tip of the shoulder, feeling faint, heavy bleeding.”

Then I am quiet. I do not say “do not worry”. I ask who is at home, and whether she has a way to get to us at night. That last question has changed a plan more often than the hCG.`,
    },
    {
      author: "kit",
      hoursLater: 20,
      useful: 16,
      body: `From the front door, where the label is given most carelessly:

- A positive test, pain or bleeding, and **no scan that has shown a pregnancy in the womb** means that an ectopic is possible. That stays so until somebody has seen it.
- A normal pressure in a young woman is late to change. Fast heart, pallor, faintness on standing count more. Some bleed with a *slow* pulse, so that does not reassure either.
- Diarrhoea, or pain on passing urine, does not take the ectopic off the list. Blood in the pelvis irritates what lies beside it.

And the pregnancy test itself is sent in every person who could be pregnant, including those who are sure that they are not.`,
    },
    {
      author: "amara",
      hoursLater: 26,
      useful: 5,
      disagree: 2,
      body: `I read that above **1,500 IU/L** one must see a sac, so below it an empty uterus is normal. If that is right, the plan on day 0 could have been simpler: she was at 900, so it was just early, and one could have repeated the scan in two weeks without the second blood test.`,
      comments: [
        {
          author: "mentor-obstetrics-and-gynaecology-2",
          hoursLater: 29,
          body: "The threshold is a statement about scans, not about safety. Below it you *may* see nothing and all is well; an ectopic at 900 looks the same, and some rupture at levels lower than that. In two weeks she would have been at home with it.",
          replies: [
            {
              author: "amara",
              hoursLater: 32,
              body: "So the number tells when to look again and never when to relax. Thank you.",
            },
          ],
        },
      ],
    },
  ],
};
