import type { DemoThread } from "../demo-thread";

export const oncology: DemoThread[] = [
  {
    key: "fever-before-the-neutrophil-count",
    author: "noor",
    specialty: "oncology",
    tags: ["Neutropenic sepsis", "Chemotherapy", "Fever"],
    title: "Why were antibiotics given before the neutrophil count was known?",
    know: `A person in their forties, on day 9 after chemotherapy for breast cancer, had come with one temperature of 38.3 °C at home. They looked well. Antibiotics were given within the hour, before any result. They went home after three days.

| | On arrival | Later |
|---|---|---|
| Temperature | 37.4 °C | 38.1 °C |
| Heart rate | 96/min | 84/min |
| Blood pressure | 118/70 mmHg | 122/74 mmHg |
| Neutrophils | not yet known | 0.2 × 10⁹/L |
| Lactate | 1.1 mmol/L | |`,
    think: `She looked well and was afebrile when I saw her. I would have waited the forty minutes for the count, so as not to give a broad antibiotic for a cold.`,
    asking: `What makes an hour matter if somebody looks well? And what was the use of the count, if one does not wait for it?`,
    patient: "over",
    daysAgo: 85,
    visibility: "verified",
    useful: 26,
    wondered: 14,
    answers: [
      {
        author: "mentor-oncology-1",
        hoursLater: 9,
        useful: 27,
        helpful: true,
        endorsedBy: ["mentor-oncology-2"],
        body: `Take away the neutrophils and you take away **most of the signs**: no pus, little redness, few chest film changes, hardly any cells in the urine. Fever is often the only message. "Looks well" is therefore weaker evidence than it is in you or me, and such people can be well at ten and in shock at twelve.

Now the probability before any test: day 9 is near the lowest point for many regimens. A fever at that time, even one measured at home, means neutropenia often enough that the count mostly confirms what the calendar said.

And the costs are unequal. Forty minutes of waiting gains one avoided dose in a minority. The harm of lateness falls on those whom you cannot pick out in advance.

The count is far from useless: it decides what happens **next**. Not neutropenic and well? Stop, or narrow. Neutropenic and low risk by a score such as MASCC? Tablets and early discharge may be possible. So the first dose is given on suspicion, and the second one on evidence.`,
        references: [
          {
            kind: "guideline",
            title: "NICE CG151: Neutropenic sepsis: prevention and management in people with cancer",
            year: 2012,
            level: "guideline",
          },
        ],
        comments: [
          {
            author: "asker",
            hoursLater: 13,
            body: `"The first dose on suspicion, the second on evidence" answers both of my questions.`,
          },
        ],
      },
      {
        author: "kofi",
        hoursLater: 4,
        useful: 3,
        disagree: 2,
        body: `As she was afebrile on arrival I would have watched her temperature for some hours. One reading at home, perhaps with an old thermometer, is not reliable. If it had stayed below 38 °C she could have gone home, and the antibiotics would not have been needed.`,
        comments: [
          {
            author: "mentor-oncology-2",
            hoursLater: 14,
            body: `I understand the wish for a second reading. But fever comes and goes, paracetamol hides it, and some people with severe infection never have one. We tell people to call for exactly that reading; if we then doubt it, they learn to wait. A reading at home counts.`,
            replies: [
              {
                author: "kofi",
                hoursLater: 18,
                body: `I had not considered what it teaches the person to do next time.`,
              },
            ],
          },
        ],
      },
      {
        author: "yusuf",
        hoursLater: 16,
        useful: 12,
        body: `What the hour looked like when it went well, as I was usually the one running:

1. Seen on arrival, side room, full observations
2. Blood cultures (peripheral, and **each lumen** of a line), count, lactate, kidney and liver tests
3. First dose by local guideline, **allergy asked aloud**
4. Then the unhurried part: mouth, skin, line, chest, abdomen, perineum by looking. *Nothing* into the rectum
5. Call oncology

What slowed us most was not the doctor; it was getting a cannula in, and the drug out of the cupboard. People with a card saying "on chemotherapy" in their hand were faster through the door.`,
      },
      {
        author: "leila",
        hoursLater: 27,
        useful: 6,
        body: `I tried to find the evidence for "one hour" and it is thinner than I expected: mostly observational, sicker people get antibiotics faster, and some cohorts found no difference for minutes more or less. So the hour looks to me like a *standard that makes systems work*, and not a threshold in biology. I would be glad to hear whether that is a fair reading.`,
        comments: [
          {
            author: "mentor-oncology-1",
            hoursLater: 34,
            body: `It is fair, and well found. I hold on to the hour all the same, since without a number it becomes three.`,
          },
        ],
      },
      {
        author: "mentor-oncology-2",
        hoursLater: 40,
        useful: 11,
        body: `One last thing on "looked well". Who is at risk is not only a matter of the count but of **how long** it stays low. After treatment for a solid tumour it is usually a few days. After leukaemia treatment it can be weeks, and fungi and resistant bacteria come into it. The same 0.2 × 10⁹/L is two different illnesses.

This is why low-risk pathways exist for the first group, and why risk scores should not be borrowed for the second.`,
      },
    ],
  },
  {
    key: "am-i-dying",
    author: "hana",
    anonymous: true,
    specialty: "oncology",
    tags: ["Communication", "Breaking bad news", "Being a student"],
    title: "What can a student say when somebody with advanced cancer asks “am I dying?”",
    know: `We have practised SPIKES with actors. In it the doctor has set up the conversation and knows the results.`,
    think: `I was asked while I was only there to take blood. I said "I am sure the doctors will explain everything" and left quickly. It felt like running away, and I have thought about it for weeks.`,
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

> "That is a big question. I am a student, and I don't know enough to answer it. I can hear that it is on your mind. What makes you ask today?"

Then sit down and be quiet. Often what follows is not about dying at all but about pain, a daughter's wedding, or a word overheard on the round. And at the end:

> "Would it be all right if I told the team that you are asking? Who would you like to talk to?"

Then *do it*, within the hour, and go back to say that you did.

Three things to leave out: false comfort, a forecast, and "I know how you feel". Your sentence was not a bad one, by the way. It only lacked its second half.`,
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
            body: `I have read this several times. "It only lacked its second half" lets me put it down.`,
          },
        ],
      },
      {
        author: "rowan",
        hoursLater: 6,
        useful: 14,
        body: `I was asked the same, while holding a blood pressure cuff. I said "I don't know" and stayed, mostly because I could not think of how to leave. She talked about her garden for ten minutes. I still do not know whether it was right, but the nurse told me later that she had slept that night.

So perhaps the only skill that is needed is to stay.`,
      },
      {
        author: "ingrid",
        hoursLater: 24,
        useful: 18,
        body: `Two thoughts from psychiatry. One about the question: "am I dying?" can mean *tell me*, or *tell me I am not*, or *do not leave me alone with this*. You can't know which until you have asked something back. "What makes you ask today?" is good since it is open and short.

The other about you: that it has stayed for weeks means that something mattered, and it deserves a listener. A supervisor, a chaplain, a friend in the year, student support. It is no failing to need one, and the people whom you will look after later gain by it.`,
      },
      {
        author: "daniel",
        hoursLater: 31,
        useful: 4,
        disagree: 5,
        body: `I would think that a student should always say something hopeful. Hope helps people to live longer, and it isn't our task to take it away. I would have said "you look better than last week", and let the doctors do the serious talk.`,
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
        body: `A sentence for the **team** side, because this is where it often fails. Tell the nurse in charge, or the doctor, in the person's own words: "She asked me if she was dying. I said that I did not know and would tell you." And have it written down. Otherwise the question dies in the corridor, and she will not ask a second time.

If nobody has the time to listen to you, that is our failure and not yours; go to the next person.

I have answered this question for twenty years, and my pulse still rises.`,
      },
    ],
  },
];
