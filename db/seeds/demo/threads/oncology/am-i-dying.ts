import type { DemoThread } from "../../demo-thread";

export const amIDying: DemoThread = {
  key: "am-i-dying",
  author: "hana",
  anonymous: true,
  specialty: "oncology",
  tags: ["Communication", "Breaking bad news", "Being a student"],
  title: "What can a student say when somebody with advanced cancer asks “am I dying?”",
  know: `We have practised SPIKES with actors. In it the doctor has set up the conversation and knows the results.`,
  think: `I was asked while I was only there to take blood. I said “I am sure the doctors will explain everything” and left quickly. It felt like running away, and I have thought about it for weeks.`,
  asking: `What would have been an honest and kind answer from somebody who neither knew the plan nor had the right to tell it?`,
  patient: "none",
  daysAgo: 138,
  visibility: "public",
  useful: 40,
  wondered: 31,
  answers: [
    {
      author: "mentor-oncology-1",
      hoursLater: 15,
      useful: 36,
      helpful: true,
      body: `You were chosen because you were there, with time, and not in a crowd. That was trust, although it felt like an ambush.

You did not need an answer. You needed **not to close the door**. Something like:

> “That is a big question. I am a student, and I don’t know enough to answer it. I can hear that it is on your mind. What makes you ask today?”

Then sit down and be quiet. Often what follows is not about dying at all but about pain, a daughter’s wedding, or a word overheard on the round. And at the end:

> “Would it be all right if I told the team that you are asking? Who would you like to talk to?”

Then *do it*, within the hour, and go back to say that you did.

Three things to leave out: false comfort, a forecast, and “I know how you feel”. Your sentence was not a bad one, by the way. It only lacked its second half.`,
      references: [
        {
          kind: "review",
          title: "SPIKES: a six-step protocol for delivering bad news: application to the patient with cancer",
          year: 2000,
          level: "expert-opinion",
          doi: "10.1634/theoncologist.5-4-302",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 22,
          body: `I have read this several times. “It only lacked its second half” lets me put it down.`,
        },
      ],
    },
    {
      author: "rowan",
      hoursLater: 6,
      useful: 14,
      body: `I was asked the same, while holding a blood pressure cuff. I said “I don’t know” and stayed, mostly because I could not think of how to leave. She talked about her garden for ten minutes. I still do not know whether it was right, but the nurse told me later that she had slept that night.

So perhaps the only skill that is needed is to stay.`,
    },
    {
      author: "ingrid",
      hoursLater: 24,
      useful: 18,
      body: `Two thoughts from psychiatry. One about the question: “am I dying?” can mean *tell me*, or *tell me I am not*, or *do not leave me alone with this*. You can’t know which until you have asked something back. “What makes you ask today?” is good since it is open and short.

The other about you: that it has stayed for weeks means that something mattered, and it deserves a listener. A supervisor, a chaplain, a friend in the year, student support. It is no failing to need one, and the people whom you will look after later gain by it.`,
    },
    {
      author: "daniel",
      hoursLater: 31,
      useful: 4,
      disagree: 5,
      body: `I would think that a student should always say something hopeful. Hope helps people to live longer, and it isn’t our task to take it away. I would have said “you look better than last week”, and let the doctors do the serious talk.`,
      comments: [
        {
          author: "ingrid",
          hoursLater: 36,
          body: `The wish behind it is kind. Many people who ask already suspect the answer, and a cheerful reply tells them that the subject is closed. Hope does not need a promise: it can be hope for a good day, or for less pain, or for being listened to. You can leave that intact and stay honest.`,
          replies: [
            {
              author: "daniel",
              hoursLater: 41,
              body: `I had thought of honesty and hope as opposites. Thank you for not leaving it there.`,
            },
          ],
        },
      ],
    },
    {
      author: "mentor-oncology-2",
      hoursLater: 54,
      useful: 20,
      body: `A sentence for the **team** side, because this is where it often fails. Tell the nurse in charge, or the doctor, in the person’s own words: “She asked me if she was dying. I said that I did not know and would tell you.” And have it written down. Otherwise the question dies in the corridor, and she will not ask a second time.

If nobody has the time to listen to you, that is our failure and not yours; go to the next person.

I have been asked this question many times, and my pulse still rises.`,
    },
  ],
};
