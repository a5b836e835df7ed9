import type { DemoThread } from "../../demo-thread";

export const metforminAndKidneyFunction: DemoThread = {
  key: "metformin-and-kidney-function",
  author: "kofi",
  specialty: "endocrinology-and-diabetes",
  tags: ["Metformin", "Kidney function", "Lactic acidosis"],
  title: "Which kidney function should make you think twice about metformin?",
  know: `Metformin leaves the body through the kidney, unchanged. If it builds up there is a risk of lactic acidosis. My older notes give limits as creatinine and my newer ones as eGFR.`,
  think: `I suspect that both sets of notes were correct in their time. I do not know what changed.`,
  asking: `What are the limits now, how good is the evidence behind them, and why was creatinine given up?`,
  patient: "none",
  daysAgo: 130,
  visibility: "public",
  useful: 15,
  wondered: 7,
  answers: [
    {
      author: "tobias",
      hoursLater: 4,
      useful: 3,
      disagree: 6,
      body: `The rule is by creatinine: metformin is contraindicated from about 133 µmol/L in men and 124 µmol/L in women, and should be stopped at once above these, since the risk of lactic acidosis is high. I learned it from the pharmacology textbook of my older brother, which has a table of all the contraindications. Heart failure is in that table as well.`,
      warning: {
        by: "mentor-endocrinology-and-diabetes-2",
        kind: "outdated",
        comment: `These were the labelled limits for many years. Regulators replaced them by limits in eGFR in 2016, and stable heart failure is no longer on the list.`,
      },
      comments: [
        {
          author: "tobias",
          hoursLater: 22,
          body: `The book was from before that. I leave the answer here with its mark, because others probably own the same book.`,
        },
      ],
    },
    {
      author: "mentor-endocrinology-and-diabetes-1",
      hoursLater: 16,
      useful: 22,
      helpful: true,
      endorsedBy: ["mentor-endocrinology-and-diabetes-2"],
      body: `In use now: **do not use below an eGFR of 30 mL/min/1.73 m²; review the dose below 45**; do not start between 30 and 45 without a good reason.

Why creatinine was given up: the same 124 µmol/L is a mild reduction in a muscular man of thirty and a severe one in a small woman of eighty. The old rule withheld the drug from the first and could allow too much in the second.

How good is the evidence? Modest. Nobody has run a trial with lactic acidosis as the outcome; it is too rare. The limits come from pharmacokinetics and cohorts, in which the risk hardly rose until eGFR fell below 30. So they are careful conventions.

What matters more than the exact figure: **is the kidney function stable?** Most cases that I have read of were people with an acute illness, dehydrated, who went on taking the tablets.`,
      references: [
        {
          kind: "guideline",
          title:
            "FDA Drug Safety Communication: FDA revises warnings regarding use of the diabetes medicine metformin in certain patients with reduced kidney function",
          year: 2016,
          level: "guideline",
        },
      ],
    },
    {
      author: "hana",
      hoursLater: 25,
      useful: 7,
      body: `A distinction that cleared things for me: metformin-*associated* lactic acidosis is mostly seen in people who have another reason for a high lactate, such as sepsis, shock or acute kidney injury. Then the drug may be a bystander or may add to it. A high level alone, as in an overdose, can also cause it, but that is the rarer story. So a raised lactate in somebody taking metformin should not end the search for a cause.`,
    },
    {
      author: "yusuf",
      hoursLater: 51,
      useful: 10,
      body: `What follows for everyday work is the **sick-day rule**: with vomiting, diarrhoea or fever and not drinking, metformin is paused and restarted when eating and drinking normally, usually after a day or two. I try to say it aloud when I see somebody start the drug, and I write on the discharge letter whether it was paused, and who restarts it.

Contrast is the other occasion. Advice depends on eGFR and route, and has become more relaxed, so I look at the local radiology guideline each time.`,
    },
  ],
};
