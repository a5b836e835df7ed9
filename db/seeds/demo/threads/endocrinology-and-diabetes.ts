import type { DemoThread } from "../demo-thread";

export const endocrinologyAndDiabetes: DemoThread[] = [
  {
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
  },
  {
    key: "siadh-or-low-volume",
    author: "rowan",
    specialty: "endocrinology-and-diabetes",
    tags: ["Hyponatraemia", "SIADH", "Thiazide"],
    title: "What separated SIADH from low volume when the sodium was 118 mmol/L?",
    know: `A person in their seventies, taking indapamide for blood pressure, had been admitted with a few days of poor appetite, tiredness and unsteadiness. They later recovered.

| | Result |
|---|---|
| Sodium | 118 mmol/L |
| Potassium | 3.2 mmol/L |
| Serum osmolality | 247 mOsm/kg |
| Urine osmolality | 410 mOsm/kg |
| Urine sodium | 52 mmol/L |
| Urate | 0.38 mmol/L |
| TSH, 9 am cortisol | normal |`,
    think: `By the table in my book it was SIADH: low serum osmolality, concentrated urine, urine sodium above 30 mmol/L. The team did not restrict fluid but stopped the tablet and waited.`,
    asking: `What told them that the table could not be used? And how sure can the examination of volume be?`,
    patient: "over",
    daysAgo: 54,
    visibility: "verified",
    useful: 16,
    wondered: 13,
    answers: [
      {
        author: "yusuf",
        hoursLater: 5,
        useful: 19,
        helpful: true,
        body: `The **drug list** told them. A urine sodium above 30 mmol/L is read as "the kidney sees no lack of volume". A thiazide makes the kidney pass sodium *whatever it sees*. So the test that should separate the two had been taken away.

SIADH is a diagnosis of what remains: normal volume, no recent diuretic, normal thyroid, adrenal and kidney function. One of these was missing.

What pointed to the thiazide: potassium of 3.2 mmol/L, and the timing if it had been started within weeks. What could not separate them here: urine osmolality (high in both) and urine sodium. A low urate would have pointed towards SIADH; 0.38 was neither here nor there.

Stopping the tablet was treatment and test in one.`,
        references: [
          {
            kind: "guideline",
            title: "Clinical practice guideline on diagnosis and treatment of hyponatraemia (ESE, ESICM, ERA-EDTA)",
            year: 2014,
            level: "guideline",
            doi: "10.1530/EJE-13-1020",
          },
        ],
      },
      {
        author: "jonas",
        hoursLater: 8,
        useful: 6,
        body: `On examining volume: we were shown that the bedside signs (turgor, dry mouth, even the neck veins) separate mild volume loss from normal volume **poorly**, in older people above all. That is why the European guideline asks first for urine osmolality, then urine sodium, and puts the examination after these. So "looked euvolaemic" in the notes deserves a question mark.`,
      },
      {
        author: "priya",
        hoursLater: 15,
        useful: 4,
        disagree: 2,
        body: `Once the tablet was stopped I would have given 0.9% saline quickly to bring the sodium back to 130 or so within the first day, because 118 is a severe figure and the person was already unsteady.`,
        comments: [
          {
            author: "yusuf",
            hoursLater: 18,
            body: `The level is severe, but speed is where the harm lies. It had come on over days or longer, so the brain had adapted, and fast correction risks osmotic demyelination. Limits in guidelines are around 8 to 10 mmol/L in the first 24 hours. Going from 118 to 130 would break them. Seizures or coma are another matter, and there hypertonic saline is used for the first few mmol/L.`,
            replies: [
              {
                author: "priya",
                hoursLater: 21,
                body: `Thank you. I had carried over the hurry from hyperkalaemia.`,
              },
            ],
          },
        ],
      },
      {
        author: "sofia",
        hoursLater: 33,
        useful: 9,
        body: `I would add the trap that comes *after* the right decision. When the cause is removed (thiazide stopped, volume given back), ADH switches off, and the kidney suddenly passes litres of dilute urine. The sodium can then **overshoot** without anybody having given anything.

So in such an episode the urine output was as important as the blood test: a urine volume that jumps is the warning some hours before the sodium shows it. I do not know what is best done then, and would like to hear it from a senior.`,
      },
    ],
  },
  {
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
  },
];
