import type { DemoThread } from "../../demo-thread";

export const adhesiveObstruction: DemoThread = {
  key: "adhesive-obstruction-watched",
  author: "rowan",
  specialty: "general-surgery",
  tags: ["Bowel obstruction", "Adhesions", "Lactate"],
  title: "Adhesive bowel obstruction was watched for two days: which signs would have ended the waiting?",
  know: `*A made-up teaching scenario, not a patient.*

A man in his fifties, with an open operation on the abdomen ten years before, had a day of colicky pain, vomiting and no wind. CT showed a transition point, no closed loop, normal wall enhancement, little free fluid. Lactate 1.4 mmol/L, white cells 11.2 ×10⁹/L.

What happened: nasogastric tube, fluids, water-soluble contrast down the tube on day 1. The contrast was in the colon at 16 hours. He opened his bowels on day 2 and was not operated on.`,
  think: `“Never let the sun set on an obstruction” is what my grandfather’s textbook said. I understand that it is different with adhesions. I could not have named the moment at which I would have stopped waiting.`,
  asking: `Which signs would have ended it, how good are they, and what did the contrast add?`,
  patient: "none",
  daysAgo: 9,
  visibility: "public",
  useful: 11,
  wondered: 5,
  answers: [
    {
      author: "marcus",
      hoursLater: 8,
      useful: 14,
      helpful: true,
      body: `The signs that end it, roughly in the order in which I trust them:

1. **CT**: closed loop, poor enhancement of the wall, mesenteric swelling, a lot of free fluid.
2. **Peritonitis** on examination, or pain that turns from colic to constant.
3. A trend: heart rate, temperature, white cells and lactate going up together.
4. **Time**. The Bologna guideline considers up to about 72 hours safe when none of the above is there.

The honest part: each bedside sign of strangulation is poor on its own. That is why somebody should examine him often, and *the same* somebody if it can be arranged.

The contrast did two things. Seen in the colon within a day, it predicted that he would settle. Whether it also *treats* is argued about.`,
      references: [
        {
          kind: "guideline",
          title: "Bologna guidelines for diagnosis and management of adhesive small bowel obstruction: 2017 update",
          year: 2018,
          level: "guideline",
          doi: "10.1186/s13017-018-0185-2",
        },
      ],
    },
    {
      author: "priya",
      hoursLater: 5,
      useful: 4,
      disagree: 3,
      body: `For me the lactate was the key. At 1.4 **ischaemia was ruled out**, so there was no hurry and no need to repeat the examination more than once a shift. I would have gone by a lactate every six hours and operated when it passed 2.`,
      comments: [
        {
          author: "marcus",
          hoursLater: 9,
          body: "I would turn that round. A raised lactate is a late friend: by the time the body shows it, a good length of bowel may be lost, and a strangled loop whose veins are shut does not even send its lactate round. A normal one early on tells you little. A rising one tells you that you waited too long.",
          replies: [
            {
              author: "priya",
              hoursLater: 11,
              body: "One more for my collection of mistakes. I had used a late sign as an early one.",
            },
          ],
        },
      ],
    },
    {
      author: "tobias",
      hoursLater: 15,
      useful: 7,
      body: `The saying about the sun still holds where there is **no previous operation** and no other harmless reason: hernia, tumour, volvulus. I look at the groins first, every time, after I saw a femoral hernia found on the CT of somebody whose trousers nobody had lowered.

So the old scar was not just a detail of his story. It was what made waiting reasonable at all.`,
    },
    {
      author: "mei",
      hoursLater: 27,
      useful: 6,
      body: `Looking after him for those two days was more work than an operation would have been, I think:

- fluid lost through the tube measured and replaced, with potassium,
- his usual tablets sorted into “must go by vein”, “can wait” and “stop”,
- something against clots,
- food: none for two days is fine, but somebody must own the question on day 3.

I had thought of “conservative” as the quiet option. He was examined more often than anybody else on the ward.`,
    },
  ],
};
