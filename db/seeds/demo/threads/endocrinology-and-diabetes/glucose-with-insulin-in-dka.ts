import type { DemoThread } from "../../demo-thread";

export const glucoseWithInsulinInDka: DemoThread = {
  key: "glucose-with-insulin-in-dka",
  author: "mei",
  specialty: "endocrinology-and-diabetes",
  tags: ["Diabetic ketoacidosis", "Insulin", "Ketones"],
  title: "Why was glucose started while the insulin went on in diabetic ketoacidosis?",
  know: `A person in their twenties with type 1 diabetes had been treated for ketoacidosis after a stomach infection. They recovered and went home.

| | On arrival | Hour 5 |
|---|---|---|
| Glucose | 31.2 mmol/L | 12.4 mmol/L |
| Ketones | 6.1 mmol/L | 3.4 mmol/L |
| pH | 7.08 | 7.21 |
| Bicarbonate | 8 mmol/L | 13 mmol/L |
| Potassium | 5.4 mmol/L | 3.9 mmol/L |`,
  think: `At hour 5 the glucose was nearly normal. I would have turned the insulin down. Instead a glucose infusion was added, and the insulin continued.`,
  asking: `Why give glucose to somebody with diabetes and go on with insulin? What was the team treating?`,
  patient: "over",
  daysAgo: 97,
  visibility: "verified",
  useful: 26,
  wondered: 19,
  answers: [
    {
      author: "mentor-endocrinology-and-diabetes-1",
      hoursLater: 6,
      useful: 30,
      helpful: true,
      endorsedBy: ["mentor-endocrinology-and-diabetes-2"],
      body: `The illness is in the name: **keto-acidosis**. Glucose is the loud number and not the target.

Look again at hour 5: glucose 12.4, ketones still 3.4 mmol/L, pH 7.21. The glucose had come right long before the ketosis. That is usual, because glucose falls with fluids alone (dilution, and the kidney begins to pass it again), while ketones fall only when insulin stops the release of fatty acids.

So the team had a drug to continue and a side effect to prevent. Glucose was the *permission to go on with insulin*.

Ask at each review:

1. Are ketones falling by at least 0.5 mmol/L each hour?
2. If not: is the pump running, is the line in, is the dose enough?
3. Where is the potassium going? It was 5.4 with a **low** body store, and insulin was about to uncover that.

The episode was over when ketones and pH were right, and the person was eating, with long-acting insulin on board.`,
      references: [
        {
          kind: "guideline",
          title: "Joint British Diabetes Societies: The management of diabetic ketoacidosis in adults",
          year: 2023,
          level: "guideline",
        },
        {
          kind: "guideline",
          title: "Hyperglycemic crises in adults with diabetes: a consensus report (ADA, EASD and others)",
          year: 2024,
          level: "guideline",
        },
      ],
    },
    {
      author: "noor",
      hoursLater: 3,
      useful: 8,
      body: `I think of two leaks. Insulin closes the *fat* leak (ketones) and opens the door for glucose. Fluids by themselves bring glucose down a lot. So if one watches only glucose, one stops the insulin when the first leak is still open, and the acidosis comes back. Adding glucose means that the insulin can keep going until the ketones are gone.`,
    },
    {
      author: "kofi",
      hoursLater: 5,
      useful: 2,
      disagree: 3,
      body: `A potassium of 3.9 was normal, so I would not have added any at that point. On arrival it was even a bit high, so I suppose there was enough in the body, and potassium in a drip is dangerous. The bicarbonate seems the bigger problem to me: I would have given some to bring the pH up faster.`,
      comments: [
        {
          author: "mentor-endocrinology-and-diabetes-2",
          hoursLater: 12,
          body: `Respect for potassium in drips is a good instinct. Here it went from 5.4 to 3.9 in five hours with insulin still running, and it was about to fall further: total body potassium is *low* in ketoacidosis, whatever the first result says. Replacement at 3.9 is what the guidelines advise, with monitoring. Bicarbonate is rarely given: the acid goes when ketones stop being made.`,
          replies: [
            {
              author: "kofi",
              hoursLater: 14,
              body: `I had read one value where there was a direction. Thank you.`,
            },
          ],
        },
      ],
    },
    {
      author: "yusuf",
      hoursLater: 20,
      useful: 12,
      body: `Some people arrive with ketoacidosis and a glucose that was **never high**: with SGLT2 inhibitors, in pregnancy, after not eating, after some insulin at home. If you think that glucose is the illness, you miss these altogether. If you think that ketones are, you start glucose together with insulin from the beginning, and it looks quite natural.

What I check on each sick person with diabetes, whatever the glucose: a capillary ketone. It takes ten seconds.`,
    },
    {
      author: "sofia",
      hoursLater: 44,
      useful: 5,
      body: `A detail that I found useful for later in the course: the bicarbonate may stay low, although ketones are gone, when a lot of 0.9% saline was given. That is a **hyperchloraemic** acidosis with a normal anion gap. So late on, ketones are the better guide, and a low bicarbonate alone does not mean that more insulin is needed.`,
      comments: [
        {
          author: "mentor-endocrinology-and-diabetes-1",
          hoursLater: 50,
          body: `Precisely, and it explains why a resolution based on bicarbonate alone keeps people on a drip for too long.`,
        },
      ],
    },
  ],
};
