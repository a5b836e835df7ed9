import type { DemoThread } from "../../demo-thread";

export const jvpOrCarotid: DemoThread = {
  key: "jvp-or-carotid",
  author: "daniel",
  specialty: "cardiology",
  tags: ["Examination", "Jugular venous pressure"],
  title: "How do you know that what you see moving in the neck is the jugular venous pulse and not the carotid?",
  know: `The jugular venous pressure reflects the pressure in the right atrium. The patient lies at about 45° with the head turned a little away. I can recite the waves.`,
  think: `On a volunteer in the skills room I saw something move and called it the JVP. My partner said that it was the carotid. Neither of us could prove it.`,
  asking: `What do you actually do, in which order, to tell them apart? And is it normal not to find it?`,
  patient: "none",
  daysAgo: 21,
  visibility: "public",
  useful: 16,
  wondered: 22,
  answers: [
    {
      author: "leila",
      hoursLater: 4,
      useful: 14,
      helpful: true,
      body: `I keep this on a card:

| | Jugular vein | Carotid artery |
|---|---|---|
| You can feel it | no | yes |
| Movements per heartbeat | two, soft | one, brisk |
| Direction that catches the eye | inwards | outwards |
| Sitting up | level drops | no change |
| Breathing in | level drops | no change |
| Light pressure at the root of the neck | goes away, fills from above | no change |
| Pressure on the abdomen | rises for a moment | no change |

In atrial fibrillation there is no *a* wave, so “two per beat” may fail. I look for the **change with posture** first, because it works even when I cannot make out the shape.`,
      comments: [
        {
          author: "yusuf",
          hoursLater: 7,
          body: "A good card. I would add one line: in severe tricuspid regurgitation the vein has one big wave and can nearly be felt, so it fools people.",
        },
      ],
    },
    {
      author: "amara",
      hoursLater: 6,
      useful: 3,
      disagree: 2,
      body: `The easiest way is to find the **external jugular vein**, the one you can see crossing the sternocleidomastoid. That is the JVP. If it stands out, the pressure is raised, and the carotid lies deeper so you cannot confuse them.`,
      comments: [
        {
          author: "yusuf",
          hoursLater: 8,
          body: "Half of this is useful. The pulse we read is that of the internal jugular: it is deep to the muscle, so you see skin moving and no blue line. The external vein has valves and can be kinked at the fascia, so it may stand out with a normal pressure. If it clearly rises and falls with breathing it can give you the height.",
          replies: [
            {
              author: "amara",
              hoursLater: 9,
              body: "So “I see a full vein” is not yet “the pressure is raised”. Thanks.",
            },
          ],
        },
      ],
    },
    {
      author: "yusuf",
      hoursLater: 9,
      useful: 18,
      body: `It is entirely normal not to find it. Some mornings I do not either, and then I write **“JVP not seen”**, which is a different finding from “not raised”.

What I do, in this order:

1. Light from the side, collar right down, the head on one pillow so that the muscle is slack.
2. Look from the foot of the bed before I look closely.
3. Nothing to see at 45°? The top may be *above* the jaw or *below* the collarbone. Sit the person upright, then lay them flatter. The level comes into view one way or the other.
4. Height is measured **straight up** from the angle of the sternum, not along the neck. More than about 3 to 4 cm counts as raised.

What it cannot tell you: why. A high level is a failing heart, fluid, a tight pericardium, a clot in the lung or a strained breath.`,
    },
    {
      author: "mei",
      hoursLater: 27,
      useful: 7,
      body: `Practise on people where you know the answer. I asked on the dialysis unit whether I might look before and after a session, with two litres between the two looks. Seeing the level go down in the same neck taught me more than the card did.

I also learned how often I fool myself: my guess *after* I had read the weight chart was always splendid.`,
    },
  ],
};
