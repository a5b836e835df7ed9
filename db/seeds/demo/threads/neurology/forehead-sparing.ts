import type { DemoThread } from "../../demo-thread";

export const foreheadSparing: DemoThread = {
  key: "forehead-sparing",
  author: "daniel",
  specialty: "neurology",
  tags: ["Facial palsy", "Neuroanatomy", "Stroke"],
  title: "Why is the forehead spared in a stroke and not in Bell’s palsy, and how far can that rule be trusted?",
  know: `In an upper motor neurone lesion the lower face is weak and the forehead still wrinkles. In a lower motor neurone lesion the whole half is weak.`,
  think: `I can recite it and cannot derive it. If the nerve is one nerve, why should the brain treat the forehead differently?`,
  asking: `What is the anatomy behind it, and are there exceptions that matter?`,
  patient: "none",
  daysAgo: 66,
  visibility: "public",
  useful: 12,
  wondered: 16,
  answers: [
    {
      author: "kofi",
      hoursLater: 3,
      useful: 2,
      disagree: 3,
      body: `I think it is because the forehead has a **second nerve**: the trigeminal gives off a frontal branch that goes up there. So if the facial nerve’s pathway in the brain is damaged, the trigeminal can still move the forehead. In Bell’s palsy the swelling is close by and hits both.`,
      comments: [
        {
          author: "rowan",
          hoursLater: 5,
          body: "The frontal branch exists, but it only *feels*. All muscles of expression, forehead included, are moved by the facial nerve alone. The doubling is there, but further up: see the other answers.",
          replies: [
            {
              author: "kofi",
              hoursLater: 6,
              body: "Sensation and not movement. Thank you, that one has sat in my head for a year.",
            },
          ],
        },
      ],
    },
    {
      author: "rowan",
      hoursLater: 6,
      useful: 18,
      helpful: true,
      body: `The doubling is in the **supply to the nucleus**, not in the nerve.

- The facial nucleus in the pons has a part for the upper face and a part for the lower face.
- The *upper* part receives fibres from both halves of the brain.
- The *lower* part receives them mostly from the opposite half.

So if the left hemisphere is damaged, the right lower face loses nearly all its orders, while the right forehead still gets them from the right hemisphere. Damage the nucleus or the nerve itself and there is nobody left to take over: all of that half is weak.

A way to derive it: we frown with both sides together and smile crookedly on purpose. What is always moved in pairs can be wired in pairs.`,
    },
    {
      author: "yusuf",
      hoursLater: 11,
      useful: 15,
      body: `Exceptions that I have met or been warned about:

1. **A lesion in the pons** can hit the nucleus or the fibres leaving it. Then a stroke gives a *whole-face* weakness. Look for the neighbours: an eye that does not turn out, weakness or numbness of the other side of the body.
2. **A mild or partial nerve palsy** can leave the forehead looking fair. Ask for a firm closure of the eyes against your fingers.
3. **Both sides weak**: nothing to compare with, easy to miss.
4. An old palsy that has healed with a tight face, so the *good* side looks weak.

So the rule says where to look first. Onset over minutes or over a day, other signs, ear pain and blisters tell the rest.`,
    },
    {
      author: "leila",
      hoursLater: 23,
      useful: 9,
      body: `Bedside order that I was taught and find easy: **brows up, eyes tight, cheeks out, teeth**. Look at the crease beside the nose before the person starts, since it often shows more at rest than in motion.

One more clue, which I liked: in some strokes a person cannot show the teeth when asked, but smiles evenly at a joke. Emotional movement takes another road. It does not work as a test, because you need a good joke.`,
    },
  ],
};
