import type { DemoThread } from "../../demo-thread";

export const gutFeeling: DemoThread = {
  key: "gut-feeling-about-a-child",
  author: "hana",
  specialty: "general-practice",
  tags: ["Gut feeling", "Child", "Diagnostic reasoning"],
  title: "A child was sent in “because something was not right”: is gut feeling evidence?",
  know: `*From a paper exercise, invented for teaching.*

A child of pre-school age had two days of fever. In the surgery: 38.6 °C, HR 132, RR 28, SpO₂ 97%, refill 2 s, no rash. Each figure was at the edge and none was over it. The mother said: “He is ill in a different way.” The doctor wrote *something not right* and sent him to hospital.

What happened: at first he looked fair and was nearly sent home. Six hours later he was drowsier. He had meningococcal sepsis, was treated and recovered.`,
  think: `It could be that we remember this one and forget the twenty who were sent in for nothing. But I do not want to believe that it was luck.`,
  asking: `Has anybody measured it? And how does one use such a feeling without sending in everybody?`,
  patient: "none",
  daysAgo: 102,
  visibility: "public",
  useful: 32,
  wondered: 6,
  answers: [
    {
      author: "mentor-general-practice-1",
      hoursLater: 9,
      useful: 35,
      helpful: true,
      endorsedBy: ["mentor-general-practice-2"],
      body: `It has been measured, and rather well. In a study of almost 3,900 children in general practice, some were judged *not seriously ill* on examination, and yet the doctor noted a feeling that something was wrong. That feeling raised the odds of serious infection about **twenty-five-fold**. The interval was wide (8 to 82), since serious illness was rare.

The same study answers your worry. Acting on every such feeling would have caught two of six missed children, at the cost of about 44 further referrals, roughly one in a hundred children seen. I find that cheap.

*What fed the feeling?* Mostly two things: how the child responded (drowsy, did not laugh), and **a parent who said that this illness was unlike the earlier ones**. So it is no sixth sense. It is a pattern read before it has words.

How to use it: it moves you **one way only**. A bad feeling outweighs good figures. A good feeling never outweighs bad ones.

And the twenty sent in for nothing are forgotten, as you suspect. I keep a list.`,
      references: [
        {
          kind: "cohort",
          title: "Clinicians’ gut feeling about serious infections in children: observational study",
          year: 2012,
          level: "observational",
          doi: "10.1136/bmj.e6144",
        },
        {
          kind: "guideline",
          title: "NICE NG143: fever in under 5s, assessment and initial management",
          year: 2019,
          level: "guideline",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 12,
          body: "“One way only” makes it safe to listen to. I had feared that it was an excuse for either direction.",
          replies: [
            {
              author: "mentor-general-practice-1",
              hoursLater: 15,
              body: "It becomes one when people are tired. That is why the rule has to be simple.",
            },
          ],
        },
      ],
    },
    {
      author: "elena",
      hoursLater: 13,
      useful: 23,
      body: `From the receiving side. A letter that says “I cannot put my finger on it, and I have not felt this for years” is a good letter. It tells me that an experienced person has compared him with thousands.

What I do with it: I do not send him home on *one* look. Observation for some hours, the same eyes twice, and the figures as a line rather than as points. **HR 132 with a fever is fair; 132 after the fever has come down is not.**

He was nearly sent home because our first look was good. That is what sepsis in a child is like early on: they hold, and hold, and then they do not.`,
    },
    {
      author: "mentor-paediatrics-2",
      hoursLater: 20,
      useful: 20,
      body: `The mother’s sentence was the strongest finding in the room. “Ill in a different way” compares him with *himself*, and nobody else there could do that.

I ask it of every parent now: “You have seen him ill before. Is this like those times?” Yes calms me a little. No changes my plan.

A caution, so that we stay honest. Parents who are not believed, or who speak through an interpreter, say it less often or are heard less. If I have no answer to that question, then it is missing, as a blood pressure would be missing.`,
    },
    {
      author: "rowan",
      hoursLater: 18,
      useful: 5,
      disagree: 3,
      body: `I would put it into the score, then it is objective: give the gut feeling three points and refer at five. As **a figure** it can be audited, it stands in the notes for everybody to see, and a student can use it as well as a senior.`,
      comments: [
        {
          author: "mentor-general-practice-2",
          hoursLater: 22,
          body: "Auditing it: yes, I would like that. But it works *because* it is outside the score, as a check on it. And a feeling is made of all the children one has seen, so a student’s version is better turned into a question: “I am uneasy and cannot say why. Would you look with me?”",
          replies: [
            {
              author: "rowan",
              hoursLater: 24,
              body: "That sentence I can say tomorrow. The score would have taken a committee.",
            },
          ],
        },
      ],
    },
    {
      author: "kofi",
      hoursLater: 46,
      useful: 8,
      body: `Reading this I tried to take my own unease apart after each child on my placement, before I heard what the doctor thought. Four questions: *Does he look at me? Does he fight me? What does the parent compare it with? What would I see if I covered the monitor?*

Most of the time there was something to name. When I could not name it, I was mostly just new. But I asked each time, and nobody laughed.`,
    },
  ],
};
