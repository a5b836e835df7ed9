import type { DemoThread } from "../../demo-thread";

export const firstTwoMinutesResuscitation: DemoThread = {
  key: "first-two-minutes-resuscitation",
  author: "sofia",
  anonymous: true,
  specialty: "emergency-medicine",
  tags: ["Resuscitation", "Teamwork", "Being a student"],
  title: "What is useful for a student to do in the first two minutes of a resuscitation?",
  know: `I have done basic life support training each year and I know the algorithm on paper.`,
  think: `On placement I stood at the wall. Everybody had a task and I was afraid of being in the way, or of doing compressions badly in front of people who do them every week.`,
  asking: `What can somebody at my stage do that is truly useful, and how do I offer it without getting in the way?`,
  patient: "none",
  daysAgo: 88,
  visibility: "public",
  useful: 38,
  wondered: 33,
  answers: [
    {
      author: "rowan",
      hoursLater: 2,
      useful: 16,
      body: `I stood at the wall too, for my first three. What changed it was being told **one sentence** to say: “I am a student, I can do compressions, where do you want me?” The leader then has a pair of hands with a label on it.

Compressions are the one skill that you have been trained in as recently as anybody in the room. People tire after about two minutes and rarely notice it, so the next pair of hands is always wanted.`,
    },
    {
      author: "kit",
      hoursLater: 6,
      useful: 29,
      helpful: true,
      body: `From the other side of the bed, these are the jobs I like to give to a student:

- [ ] Be **next in line for compressions**, gloves on, stool in place, before the two minutes are up
- [ ] Keep the **time**: call out each two minutes and each adrenaline, write them on the board
- [ ] **Watch the compressor** and say “deeper” or “let it come up” aloud
- [ ] Run samples, fetch the blood gas result, read it back
- [ ] Stand with a relative, together with a nurse

None of them needs a diagnosis. All of them are things that get forgotten when six seniors look at one monitor. If the leader has not seen you, wait for the rhythm check, because that is when people are listened to.

Guidelines put good compressions with few pauses, and early defibrillation, before nearly everything else. You can take part in the first of these.`,
      references: [
        {
          kind: "guideline",
          title: "Resuscitation Council UK: Adult advanced life support guidelines",
          year: 2021,
          level: "guideline",
        },
      ],
    },
    {
      author: "priya",
      hoursLater: 11,
      useful: 8,
      body: `Also allow yourself to be the person who *watches with a plan*. Before it starts, choose one thing to follow: how the leader speaks, or how long each pause in compressions lasts. Afterwards ask one question about it. I learned more from counting pauses than from trying to follow everything at once, and nobody minds an observer who stands where they were asked to stand.`,
    },
    {
      author: "yusuf",
      hoursLater: 26,
      useful: 12,
      body: `Something about afterwards. Ask whether there is a **debrief** and go to it, even for five minutes. You are allowed to say that it was your first. I did not, and carried it around for a week, until a nurse asked me.

If it keeps coming back in the night, say so to your supervisor or to student support. It is not a sign that you are in the wrong profession; it is what it is like to have been there.`,
      comments: [
        {
          author: "asker",
          hoursLater: 30,
          body: `Thank you for saying this. I had not realised that the debrief was meant for students as well.`,
        },
      ],
    },
  ],
};
