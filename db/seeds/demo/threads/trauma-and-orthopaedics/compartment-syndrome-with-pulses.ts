import type { DemoThread } from "../../demo-thread";

export const compartmentSyndromeWithPulses: DemoThread = {
  key: "compartment-syndrome-with-pulses",
  author: "priya",
  specialty: "trauma-and-orthopaedics",
  tags: ["Compartment syndrome", "Tibial fracture", "Pain"],
  title: "Why was a compartment syndrome suspected when the foot was warm and both pulses were present?",
  know: `A person in their twenties had broken a tibia at sport. The night after nailing, pain rose in spite of more and more morphine. The foot was warm, both pulses could be felt, and sensation was a little dull in the first web space. Fasciotomies were done, and muscle and nerve recovered fully.`,
  think: `I had learned the “six Ps” and counted one and a half: pain, and perhaps paraesthesia. I would have waited for one more.`,
  asking: `Why are pulses present? Which signs come early enough to be useful, and what if the person cannot report pain?`,
  patient: "over",
  daysAgo: 152,
  visibility: "verified",
  useful: 28,
  wondered: 12,
  answers: [
    {
      author: "mentor-trauma-and-orthopaedics-1",
      hoursLater: 10,
      useful: 29,
      helpful: true,
      endorsedBy: ["mentor-trauma-and-orthopaedics-2"],
      body: `Compare pressures. Muscle is fed through capillaries and small venules, at perhaps 20–30 mmHg. An artery carries 120. A compartment at 45 mmHg **closes the small vessels and leaves the artery open**. So the pulse passes through a leg whose muscle is dying. A lost pulse means arterial injury, or that it is very late.

The six Ps are mostly a list of the *consequences*. Useful early are two:

1. **Pain beyond what the injury explains**, with rising need for painkillers
2. **Pain when the muscles of that compartment are stretched** (passive flexion of the toe for the anterior one)

The first web space fits too: the deep peroneal nerve runs through the anterior compartment.

Each sign by itself is weak. In a review of the studies, sensitivity was low, so the *absence* of a sign helped more than its presence; several together made it likely. Waiting for one more P means waiting for nerve and muscle to fail.

That is why trend counts. Someone wrote down the morphine each hour, and the rise was the sign.`,
      references: [
        {
          kind: "review",
          title:
            "The clinical diagnosis of compartment syndrome of the lower leg: are clinical findings predictive of the disorder?",
          year: 2002,
          level: "systematic-review",
        },
        {
          kind: "guideline",
          title:
            "British Orthopaedic Association: Diagnosis and management of compartment syndrome of the limbs (BOAST)",
          year: 2014,
          level: "guideline",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 14,
          body: `I had been treating the six Ps as a score to be reached. They are more of a clock.`,
        },
      ],
    },
    {
      author: "kofi",
      hoursLater: 5,
      useful: 3,
      disagree: 3,
      body: `I think that raising the leg above the heart would have been the first thing to do. It lowers the swelling and the pressure in the compartment, as with a sprained ankle. One could have looked again after an hour or two before deciding on surgery.`,
      comments: [
        {
          author: "marcus",
          hoursLater: 12,
          body: `It is the instinct for a sprain. Here elevation also lowers the *arterial* pressure in the leg, and so the flow into a tight compartment. We keep it at the level of the heart, open everything round it down to the skin, and keep the blood pressure up. An hour or two of looking is what the muscle cannot afford.`,
          replies: [
            {
              author: "kofi",
              hoursLater: 15,
              body: `So level, and not high. I will remember it because of the reason.`,
            },
          ],
        },
      ],
    },
    {
      author: "marcus",
      hoursLater: 13,
      useful: 13,
      body: `What I do on call when the nurse says “more pain than I would expect”, in order:

- [ ] Go and see. Not by telephone.
- [ ] Split cast, wool and dressing **down to skin**, on the whole length
- [ ] Leg at the level of the heart, blood pressure normal
- [ ] Stretch the toes gently, feel the compartments, test the web space, write the time
- [ ] Call the senior *before* I am sure
- [ ] Look again within half an hour

I have called in vain four times. Nobody minded.`,
    },
    {
      author: "tomasz",
      hoursLater: 29,
      useful: 11,
      body: `If somebody cannot report pain (sedated, a nerve block, a spinal, confused, very young), the early signs are gone. Then measurement has its place. The usual figure is the **difference between diastolic and compartment pressure**: 30 mmHg or less is taken as a reason to act. In the study this comes from, people whose difference stayed above 30 mmHg did well without fasciotomy.

Using an absolute pressure alone would operate on many people with a good blood pressure, and reassure about some with a low one.

About blocks, before surgery: it’s a conversation with the surgeon, as the block may take away the only witness.`,
      references: [
        {
          kind: "cohort",
          title: "Compartment monitoring in tibial fractures: the pressure threshold for decompression",
          year: 1996,
          level: "observational",
        },
      ],
    },
    {
      author: "hana",
      hoursLater: 50,
      useful: 5,
      body: `One more use of the arithmetic for us as students: an **open** fracture does not rule it out. I had supposed that a wound lets the pressure escape. There are four compartments in the leg, and a hole in the skin over one of them does nothing for the others, and often not even for its own fascia.`,
      comments: [
        {
          author: "mentor-trauma-and-orthopaedics-2",
          hoursLater: 56,
          body: `A point that is missed by people far senior to you.`,
        },
      ],
    },
  ],
};
