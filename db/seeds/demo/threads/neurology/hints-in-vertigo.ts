import type { DemoThread } from "../../demo-thread";

export const hintsInVertigo: DemoThread = {
  key: "hints-in-vertigo",
  author: "hana",
  specialty: "neurology",
  tags: ["Vertigo", "Stroke", "Examination"],
  title: "Acute vertigo: when does the HINTS examination help, and when does it mislead?",
  know: `HINTS is three things: head impulse, nystagmus, test of skew. In studies it found strokes that the first MRI had missed. I can do the movements on a friend.`,
  think: `It seems to be used on everybody who says “dizzy”. I have the impression that this cannot be right, since a friend with no vertigo at all has a *normal* head impulse, which would make her a stroke.`,
  asking: `For whom is it meant, what does each part say, and how good is it in hands like mine?`,
  patient: "none",
  daysAgo: 88,
  visibility: "public",
  useful: 36,
  wondered: 19,
  answers: [
    {
      author: "mentor-neurology-1",
      hoursLater: 10,
      useful: 38,
      helpful: true,
      endorsedBy: ["mentor-neurology-2"],
      body: `Your friend is the best argument in the whole debate. HINTS is only for the **acute vestibular syndrome**: vertigo that has gone on for many hours, *is still there*, with nystagmus, nausea and an unsteady gait. Without nystagmus it does not apply.

| | Argues for the inner ear | Argues for brainstem or cerebellum |
|---|---|---|
| Head impulse | catch-up jerk towards the bad side | **normal** |
| Nystagmus | one direction, mostly horizontal | changes direction with gaze, or vertical |
| Skew on covering an eye | none | vertical correction |

One central sign is enough. All three must be peripheral to reassure.

**How good?** In the first study (Kattah, 2009) it missed no stroke among about a hundred patients, while early MRI missed 12%. But all had a risk factor for stroke, and the examiners were specialists in eye movements. In a review of emergency doctors using it alone, it was not accurate enough to rule out a stroke.

Add two things anybody can do: **hearing**, because sudden deafness with vertigo may be an artery, and **walking**. Somebody who cannot sit or stand unaided is central until shown otherwise, whatever the eyes did.`,
      references: [
        {
          kind: "cohort",
          title: "HINTS to diagnose stroke in the acute vestibular syndrome",
          year: 2009,
          level: "observational",
          doi: "10.1161/STROKEAHA.109.551234",
        },
        {
          kind: "review",
          title: "Can emergency physicians accurately rule out a central cause of vertigo using the HINTS examination?",
          year: 2020,
          level: "systematic-review",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 13,
          body: "So the first question is not “which HINTS” but “does this person belong to the group at all”.",
          replies: [
            { author: "mentor-neurology-1", hoursLater: 16, body: "As with nearly every test you will ever use." },
          ],
        },
      ],
    },
    {
      author: "kit",
      hoursLater: 14,
      useful: 21,
      body: `How I sort them at the door, before any eye movement:

1. **Seconds, brought on by turning in bed**, well between: positional. Dix–Hallpike.
2. **Minutes to hours, in attacks**: migraine, Menière, but also a transient ischaemic attack.
3. **Continuous, still going on**: HINTS plus walking.
4. **Light in the head on standing, no spinning**: blood pressure, blood, heart.

I ask about timing and triggers rather than “what do you mean by dizzy”, since people change that answer from one doctor to the next. And I write down if I was unsure of the head impulse. An unsure one is not a reassuring one.`,
    },
    {
      author: "sofia",
      hoursLater: 9,
      useful: 3,
      disagree: 5,
      body: `A simple way to remember it: in HINTS **anything abnormal is bad**. If the head impulse is abnormal, if there is nystagmus or if there is skew, get the scan. If all three are normal, it is the ear and the patient may go.`,
      comments: [
        {
          author: "mentor-neurology-2",
          hoursLater: 12,
          body: "I understand the wish, and this is the trap. The head impulse is turned round: an *abnormal* one says that the vestibular nerve on that side is failing, which is the ear. A normal one in somebody who is spinning says that the nerve works, so the fault lies further in. And with no nystagmus at all you should not have started.",
          replies: [
            {
              author: "sofia",
              hoursLater: 15,
              body: "I had it upside down for the one sign that matters most. I will draw the reflex tonight.",
            },
          ],
        },
      ],
    },
    {
      author: "rowan",
      hoursLater: 18,
      useful: 17,
      body: `The word that fixed it for me is **INFARCT**: *I*mpulse *N*ormal, *F*ast phase *A*lternating, *R*efixation on *C*over *T*est. Each one of those is the worrying answer.

And one line on why the impulse works: eyes stay on your nose when the head is flicked because the ear tells them to. Ear broken, eyes go along with the head and have to jump back. That jump is the “abnormal” that I used to fear.`,
    },
    {
      author: "mentor-general-practice-2",
      hoursLater: 37,
      useful: 15,
      body: `In the surgery most dizzy people have loose crystals, a vestibular neuritis that is already getting better, or tablets. So I do Dix–Hallpike far more often than HINTS, and I do it *before* I say “probably positional”, because a treated crystal is one of the few quick cures we have.

What sends somebody in from me the same day: new headache or neck pain, double vision, slurred speech, a numb face, new deafness, or a gait that I would not let down the stairs. I do not need HINTS for any of these, and a normal one would not talk me out of it.`,
    },
  ],
  points: {
    by: "oluwaseun",
    lines: [
      "HINTS is for vertigo that is still going on, with nystagmus. In anybody else it gives false alarms and false comfort.",
      "A normal head impulse in that setting is the worrying one, because it says that the vestibular nerve works.",
      "One central sign is enough to act on; reassurance needs all three to be peripheral.",
      "Add hearing and walking. Being unable to stand unaided outweighs a reassuring eye examination.",
    ],
  },
};
