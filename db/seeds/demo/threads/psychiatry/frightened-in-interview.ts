import type { DemoThread } from "../../demo-thread";

export const frightenedInInterview: DemoThread = {
  key: "frightened-in-an-interview",
  author: "jonas",
  anonymous: true,
  specialty: "psychiatry",
  tags: ["Communication", "Safety", "Student life"],
  title: "I was frightened during an interview on my psychiatry placement. What should I have done with that?",
  know: `I was asked to take a history alone from a man in his thirties who was new on the ward. After some minutes he stood up, walked up and down, and spoke louder and faster. He did not threaten me. I was sitting in the corner away from the door.

What happened: I said that I would fetch him some water, went out, and did not go back in. A nurse sat with him and he calmed down. Nobody blamed me. He was discharged some weeks later.`,
  think: `I was ashamed, as though I had been afraid of *him* and not of the situation. I have read a lot since about how rarely people with mental illness harm anybody, and it made me more ashamed.`,
  asking: `Was it wrong to leave? How do you use fear without letting it decide? And is there anything I ought to have said to him?`,
  patient: "over",
  daysAgo: 14,
  visibility: "verified",
  useful: 26,
  wondered: 21,
  answers: [
    {
      author: "mentor-psychiatry-1",
      hoursLater: 5,
      useful: 30,
      helpful: true,
      body: `It was right to leave. You left politely, you told somebody, and he was looked after. That is the whole procedure, and you did it without having been taught it.

**Fear is a finding.** It is information about the room and not a judgement on the man. Somebody new, unwell and in a strange place stands up and gets louder: quite often he is more frightened than you are. Both things are true together, that most people with mental illness never harm anybody and that this moment could have gone wrong. Statistics about groups are no use in a corner.

What I would have wanted for you, and it was our task and not yours:

- a word with the nurse beforehand: how is he today?
- your chair nearer to the door, and nothing between you and it,
- an alarm, and somebody who knew where you were,
- not alone, for somebody new to the ward and to the work.

You may say the fear in a form that helps: *“I can see that this is a lot just now. I would like us to take a break.”* That is true, and leaves him his dignity.

Tell your supervisor about the corner. It will be somebody else’s chair next week.`,
      comments: [
        {
          author: "asker",
          hoursLater: 9,
          body: "I read this three times. “Statistics about groups are no use in a corner.” I shall tell them about the chair.",
        },
      ],
    },
    {
      author: "ingrid",
      hoursLater: 9,
      useful: 22,
      body: `It happens to me as well. What I do with it now, in order:

1. **Notice it in the body.** Mine is in the shoulders.
2. **Lower everything**: voice, speed, number of questions. Sit if he sits, stand sideways if he stands.
3. **Offer a choice**, however small: door open or closed, here or in the garden, now or later.
4. **Leave early.** An interview that stops too soon can be taken up again. The other kind cannot.

Then go back to him later with somebody, and say hello. I think that this is the part you are missing. He may well be wondering whether *he* frightened *you*.`,
    },
    {
      author: "sofia",
      hoursLater: 16,
      useful: 12,
      body: `Thank you for writing it. The same thing happened to me in a medical ward with a man who was delirious, and there nobody would have called me prejudiced for stepping back. So part of the shame comes from the specialty and not from the deed.

We have since asked for three things in our group: nobody sees a new patient alone in the first week, the chair is set by us, and five minutes of talking afterwards. All three were granted the same day. They had only assumed that we knew we could ask.`,
    },
  ],
};
