import type { DemoThread } from "../../demo-thread";

export const inhalerTechnique: DemoThread = {
  key: "inhaler-technique-in-two-minutes",
  author: "amara",
  specialty: "respiratory-medicine",
  tags: ["Asthma", "Inhalers", "Communication"],
  title:
    "How do you teach inhaler technique in two minutes without talking down to somebody who has used one for years?",
  know: `There are pressurised inhalers, dry powder inhalers and soft mist inhalers, and spacers for the first kind. I can name the steps of one of them.`,
  think: `On my first visit to a clinic I said “let me show you how it works” to a woman who had had asthma longer than I have lived. She was kind about it. I want to do better.`,
  asking: `What are your first words? Which errors matter most, and how do you check without making it an examination?`,
  patient: "none",
  daysAgo: 29,
  visibility: "verified",
  useful: 14,
  wondered: 6,
  answers: [
    {
      author: "sofia",
      hoursLater: 5,
      useful: 13,
      helpful: true,
      body: `My first words are now: **“Would you show me how you take it? I learn something every time.”** It is true, and it turns the roles round.

Then I name one thing that is done well, and change *one* thing, not five. The order in which I choose the one:

1. Does any drug reach the lung at all (cap, priming, an empty device)?
2. Is the breath right for this device?
3. Is the breath held for some seconds at the end?

Afterwards I ask to see it again. Being told is forgotten by the bus stop, doing it once lasts longer.`,
    },
    {
      author: "hana",
      hoursLater: 8,
      useful: 4,
      disagree: 3,
      body: `The most common error is too weak a breath. I tell everybody the same thing, so that they need not remember which inhaler is which: **breathe out, then in as fast and as hard as you can**, then hold for ten seconds. Fast air carries the drug deeper.`,
      comments: [
        {
          author: "yusuf",
          hoursLater: 10,
          body: "Right for dry powder, where the breath itself has to break up the powder. For a pressurised inhaler it is the other way round: slow and steady, or the droplets hit the back of the throat. One sentence for all devices is the thing that cannot work here.",
          replies: [
            {
              author: "hana",
              hoursLater: 11,
              body: "Thank you. Then the person with two kinds gets two different instructions, and that is a reason to prescribe one kind.",
            },
          ],
        },
      ],
    },
    {
      author: "yusuf",
      hoursLater: 12,
      useful: 16,
      body: `Two columns cover most of it:

| | Pressurised | Dry powder |
|---|---|---|
| Before | shake | load, keep upright |
| Breath in | slow, 4–5 s | fast and deep from the start |
| Timing | press *as* the breath begins | none |
| Spacer | helps nearly everybody | never |
| Never | two puffs in one breath | breathe out into it |

Holding the breath for as long as is comfortable, up to ten seconds, belongs to both. So does rinsing the mouth after a steroid.

A good technique on a bad day tells you little about Tuesday at home. I ask when the inhaler was last collected. A device that is perfect and always full is an answer too.`,
    },
    {
      author: "elena",
      hoursLater: 26,
      useful: 9,
      body: `In children I ask *who* gives it, because it is often somebody who is not in the room. With a spacer and a mask the errors are other ones: the mask does not seal, the child cries (very little arrives), or two puffs go in together.

For teenagers I leave the parent outside for those two minutes. “Do you ever take it in front of your friends?” has explained more bad asthma to me than any peak flow chart. It is only my experience, but I have not met a teenager who minded the question.`,
    },
  ],
};
