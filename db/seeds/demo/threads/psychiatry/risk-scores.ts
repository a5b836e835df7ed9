import type { DemoThread } from "../../demo-thread";

export const riskScores: DemoThread = {
  key: "risk-scores-after-self-harm",
  author: "priya",
  specialty: "psychiatry",
  tags: ["Self-harm", "Risk", "Formulation"],
  title: "Why are risk scores discouraged after self-harm, and what is done instead?",
  know: `NICE (2022) says not to use risk tools to predict suicide or repeated self-harm, and not to sort people into low, medium and high. In exams we are still asked for a list of risk factors.`,
  think: `A score seemed fair to me: the same questions for everybody, no gut feeling, something to write down. I would feel safer with one. I begin to suspect that it is *me* who would be safer.`,
  asking: `Where exactly does prediction fail? And what does a good assessment consist of, if not of the sum of risk factors?`,
  patient: "none",
  daysAgo: 121,
  visibility: "public",
  useful: 40,
  wondered: 11,
  answers: [
    {
      author: "mentor-psychiatry-1",
      hoursLater: 11,
      useful: 40,
      helpful: true,
      endorsedBy: ["mentor-psychiatry-2"],
      body: `Your suspicion is worth more than most lectures on this.

**Where prediction fails: arithmetic.** Suppose that 5 in 1,000 people seen after self-harm die by suicide in the year that follows, and a tool finds 80% of them and is right about 80% of the others. (No tool is as good; the figures are for the sum.)

| Of 1,000 people | will die | will not |
|---|---|---|
| scored “high” | 4 | 199 |
| scored “low” | 1 | 796 |

Of 203 called high, 199 would have lived. And real tools put a large part of the deaths into “low”, simply because so many people are in it. So the word “low” takes care away from people who needed it.

**What is done instead.** The score asks *how likely*. An assessment asks *why now, and what would help*: what happened, what it meant, what made it worse or bearable before, who is there, what is still hoped for. Then a plan made **with** the person. Needs and safety are assessed in everybody; nobody earns care by a number.

What remains uncertain is a great deal. We can be careful without pretending to foresee.`,
      references: [
        {
          kind: "guideline",
          title: "NICE NG225: self-harm, assessment, management and preventing recurrence",
          year: 2022,
          level: "guideline",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 14,
          body: "I had never done the sum. It is the same sum as for screening, and I had not recognised it in this coat.",
        },
      ],
    },
    {
      author: "ingrid",
      hoursLater: 16,
      useful: 28,
      body: `A formulation fits on half a page. The headings I use:

- **What brought it on**, in the person’s words
- **What makes them vulnerable** (past, losses, illness, drink)
- **What keeps it going**
- **What holds them**, which is asked last and remembered longest
- **What may change it**: an anniversary, a court letter, an empty house at the weekend

From the last line comes the safety plan: what I notice first, what I do alone, whom I ring, how the home is made safer, and who calls *me* within two days. It is written by the person, in their words, on their phone or paper.

Risk factors stay useful as **prompts for questions**. They were never meant to be added up.`,
    },
    {
      author: "mentor-general-practice-1",
      hoursLater: 25,
      useful: 18,
      body: `Asking does not plant the idea; I say this each year to the students with me, since it is the fear behind most silences. I ask plainly, and I wait.

What helps me most from the hospital’s letter is not a category. It is one sentence of meaning (“after the letter about the flat, which to him was the end of being a father”), the plan they made, and who does what by when. With “risk: low” I can do nothing, and I have been falsely calmed by it.`,
      references: [
        {
          kind: "review",
          title: "Does asking about suicide and related behaviours induce suicidal ideation? What is the evidence?",
          year: 2014,
          level: "systematic-review",
        },
      ],
    },
    {
      author: "leila",
      hoursLater: 20,
      useful: 4,
      disagree: 4,
      body: `I would still keep a score for one purpose: **to decide who sees a specialist**. There are not enough of them for everybody, and a cut-off is at least fair. If the tool is not perfect, one can lower the cut-off so as to miss fewer.`,
      comments: [
        {
          author: "ingrid",
          hoursLater: 22,
          body: "The shortage is real, and it is an honest reason. But this is one of the uses that the guideline names and advises against. Lower the cut-off and nearly everybody is “high”; raise it and most of the deaths fall below. No place on the line does what you hope for. What can be decided fairly is need: distress, illness, alone or not, wants help or not.",
          replies: [
            {
              author: "leila",
              hoursLater: 26,
              body: "I see it with the table above: moving the line only swaps the errors. Thank you.",
            },
          ],
        },
      ],
    },
    {
      author: "elena",
      hoursLater: 44,
      useful: 13,
      body: `With young people I add two things to what was written here. See them **alone** for a part of the time, with clear words about what I can and cannot keep to myself. And ask about the world on the phone as naturally as about school, since that is where many of the losses happen now.

I end with the question: “what should I have asked?” About one in four gives me the real answer then. That is a number from my own notebook and from nowhere else.`,
    },
  ],
  comments: [
    {
      author: "ingrid",
      hoursLater: 17,
      body: "If this thread touches something of your own: that is no weakness and no exam. Talk to somebody you trust, to your own doctor or to a crisis line where you live, today rather than next week.",
    },
  ],
  points: {
    by: "oluwaseun",
    lines: [
      "When the event is rare, even a good tool calls many people “high” who would have lived, and leaves deaths in “low”.",
      "Assess needs and safety in everybody. A category neither earns nor ends care.",
      "Risk factors are prompts for questions. A formulation says why now, and what would help.",
      "Asking about suicide plainly does not plant the idea.",
    ],
  },
};
