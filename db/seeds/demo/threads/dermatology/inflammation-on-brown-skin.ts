import type { DemoThread } from "../../demo-thread";

export const inflammationOnBrownSkin: DemoThread = {
  key: "inflammation-on-brown-skin",
  author: "amara",
  specialty: "dermatology",
  tags: ["Skin of colour", "Examination", "Description"],
  title: "How do I see inflammation on dark brown skin, when every book says “red”?",
  know: `Redness comes from dilated vessels seen through the skin. Melanin absorbs a part of that light. The pictures in our lectures are nearly all of pale skin.`,
  think: `I have dark skin myself, and I would not recognise my own eczema from the textbook. I think that inflammation must look like *some* change, and that we are simply not taught the words for it.`,
  asking: `What do you look and feel for? Which words do you write? And which mistakes have you seen come from it?`,
  patient: "none",
  daysAgo: 70,
  visibility: "public",
  useful: 34,
  wondered: 16,
  answers: [
    {
      author: "mentor-dermatology-2",
      hoursLater: 10,
      useful: 36,
      helpful: true,
      body: `It does look like something, and you are right about the words.

**Look.** Daylight from the side, and *compare with the neighbouring skin or the other side*. Inflamed brown skin turns darker brown, violet, maroon or grey. Pallor is grey or ashen; look at the conjunctiva, gums and palms. Jaundice shows in the whites of the eyes, away from the brown edge.

**Feel.** Warmth, swelling, roughness and tenderness do not depend on pigment. I close my eyes for this.

**Shape.** Small bumps around follicles are a common form of eczema on brown skin. Plaques of psoriasis may be violet with grey scale.

**Afterwards.** Dark or pale marks stay for months once the disease has gone. They are the footprint and not the animal, so I tell people before I treat, or they will think that the cream did it.

Words I write: the *person’s* usual tone, then the change (“violet-brown, warm, 4 cm, rough”). “No erythema” on dark skin is often “not seen”, and I ask for the difference to be written down.`,
      references: [
        {
          kind: "textbook",
          title: "Mind the Gap: a handbook of clinical signs in black and brown skin",
          year: 2020,
          level: "expert-opinion",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 14,
          body: "“They are the footprint and not the animal.” I have waited two years for somebody to say that to my aunt.",
        },
      ],
    },
    {
      author: "elena",
      hoursLater: 17,
      useful: 21,
      body: `Mistakes I have seen, in children:

- eczema scored as mild because “there was no redness”, so the treatment was too weak. Scores that give points for redness count too few on dark skin.
- a rash of meningococcal disease looked for on the back of the hand. **Soles, palms, conjunctiva and the roof of the mouth** show it better, and a parent who says “this is new” is worth more than my torch.
- blue-grey birthmarks over the lower back taken for bruises. They belong in the first notes, with a drawing.
- “looks well perfused”. I use refill time on the breastbone, and behaviour.

I ask parents: *is this his normal colour?* They know it better than any scale.`,
    },
    {
      author: "priya",
      hoursLater: 23,
      useful: 10,
      body: `Something I started with a friend: for each condition we find one picture on pale, one on brown and one on black skin, and describe all three aloud **without** the word “red”. It slowed us down for a week. After that I described *every* rash better, also the pale ones, since “red” had been hiding the rest: edge, scale, depth, warmth.

It is no evidence, two students on a sofa. But it cost nothing, and the open picture collections have become much better.`,
    },
    {
      author: "kofi",
      hoursLater: 30,
      useful: 4,
      disagree: 2,
      body: `A possible shortcut: press a glass on it. If it **blanches** you have proved dilated vessels, so inflammation, whatever the colour of the skin. And if you see no blanching on dark skin, then there is no inflammation there and one may look for another cause of the complaint.`,
      comments: [
        {
          author: "mentor-dermatology-2",
          hoursLater: 33,
          body: "The first half is useful if you can see the change at all. The second does not follow: the same melanin that hides the red hides its going away. And in purpura there is no blanching and plenty of disease. Use the glass where the skin is palest, and trust warmth and swelling over it.",
        },
      ],
    },
  ],
};
