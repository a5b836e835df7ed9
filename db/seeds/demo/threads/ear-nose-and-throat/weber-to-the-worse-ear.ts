import type { DemoThread } from "../../demo-thread";

export const weberToTheWorseEar: DemoThread = {
  key: "weber-to-the-worse-ear",
  author: "jonas",
  specialty: "ear-nose-and-throat",
  tags: ["Hearing loss", "Tuning fork", "Examination"],
  title: "Why does Weber’s test go to the worse ear in conductive loss, and when does that matter?",
  know: `Weber: a 512 Hz fork in the middle of the forehead. It is heard louder in the *worse* ear if the loss is conductive, and in the *better* ear if it is sensorineural. Rinne compares air with bone.`,
  think: `I can recite it. That a blocked ear should hear better makes no sense to me, and I cannot remember it under pressure because I do not believe it.`,
  asking: `What is the mechanism? And is there any situation today, with audiometry around the corner, in which a fork changes what one does?`,
  patient: "none",
  daysAgo: 12,
  visibility: "public",
  useful: 16,
  wondered: 12,
  answers: [
    {
      author: "rowan",
      hoursLater: 6,
      useful: 15,
      helpful: true,
      body: `Try it now: hum, and close one ear with a finger. The hum moves **into the closed ear**. You have made a conductive loss and done Weber on yourself.

Two things explain it. The inner ear is healthy and bone brings the sound there directly. And the blocked ear is spared the noise of the room, which in the open ear competes with it; some of the sound that would leave through the canal is also kept in.

In a sensorineural loss the bone brings the sound to both, but one side can’t turn it into a signal. So it is heard where the cochlea works: the better ear.

After the hum I have never needed the rule again.`,
      comments: [
        {
          author: "asker",
          hoursLater: 8,
          body: `I hummed in the library. It works, and people looked.`,
        },
      ],
    },
    {
      author: "kit",
      hoursLater: 11,
      useful: 16,
      body: `The situation you ask about comes through our door: **“I woke up and one ear was dead.”** The drum looks normal, the person is told that it is catarrh, and audiometry is next month.

Two minutes with a fork separate the roads. Weber to the *bad* ear, and bone louder than air: conductive, wax or fluid, it can wait. Weber to the *good* ear: sudden sensorineural loss, which needs ENT **within a day**, since steroids are offered early or not at all usefully.

The fork does not replace the audiogram, and a doubtful result counts as sensorineural. But it decides on which day the audiogram happens.`,
      references: [
        {
          kind: "guideline",
          title: "NICE NG98: Hearing loss in adults: assessment and management",
          year: 2018,
          level: "guideline",
        },
        {
          kind: "guideline",
          title: "Clinical practice guideline: Sudden hearing loss (update), American Academy of Otolaryngology",
          year: 2019,
          level: "guideline",
        },
      ],
    },
    {
      author: "sofia",
      hoursLater: 17,
      useful: 3,
      disagree: 3,
      body: `I would rely on Rinne by itself and skip Weber. If bone is louder than air, it is a conductive loss on that side; if air is louder, the ear is normal or the loss is sensorineural. One test for each ear seems cleaner than a test in the middle which depends on both.`,
      comments: [
        {
          author: "priya",
          hoursLater: 20,
          body: `There is one trap in it. In a *completely dead* ear, bone still seems louder than air, because the sound crosses the skull and is heard by the other ear. Rinne alone would call this conductive, so the urgent one looks like the harmless one. Weber to the other side gives it away. The two are read together.`,
          replies: [
            {
              author: "sofia",
              hoursLater: 22,
              body: `The false negative Rinne. I knew the name without knowing that it was this. Thank you.`,
            },
          ],
        },
      ],
    },
    {
      author: "priya",
      hoursLater: 26,
      useful: 9,
      body: `Here is the pair for a loss on the **right**, with the trap in the last row:

| Right ear | Rinne, right | Weber goes to |
|---|---|---|
| Conductive | bone louder than air | right |
| Sensorineural | air louder than bone | left |
| Dead | bone *seems* louder | left |

What a fork cannot tell: how much is lost (a mild conductive loss can leave Rinne normal), which frequencies, and anything at all if both ears are affected alike. Then Weber sits in the middle, as it does in a person with perfect hearing.`,
    },
  ],
};
