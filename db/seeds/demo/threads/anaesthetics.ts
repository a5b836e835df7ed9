import type { DemoThread } from "../demo-thread";

export const anaesthetics: DemoThread[] = [
  {
    key: "ace-inhibitor-before-surgery",
    author: "marcus",
    specialty: "anaesthetics",
    tags: ["ACE inhibitor", "Perioperative medicine", "Hypotension"],
    title: "Should ACE inhibitors be paused before major non-cardiac surgery?",
    know: `Taken up to the day of surgery, they make low blood pressure after induction more likely. Some teams ask people to leave out the last dose, others tell them to take it with a sip of water.`,
    think: `I write what the local form says, and the form changed twice within a year. Low pressure during surgery goes with kidney and heart injury in cohort studies, so pausing looked like the safer choice to me.`,
    asking: `Is there evidence that pausing changes anything that matters afterwards? And what do you tell the person in front of you?`,
    patient: "none",
    daysAgo: 33,
    visibility: "public",
    useful: 25,
    wondered: 14,
    answers: [
      {
        author: "tomasz",
        hoursLater: 7,
        useful: 16,
        endorsedBy: ["mentor-anaesthetics-1"],
        body: `I read it as a reason to **carry on**, now that there are trials and not only cohorts.

- In *Stop-or-Not*, about 2,200 people having major non-cardiac surgery were randomised. Complications and deaths within 28 days were the same in both groups, about 22%. Low pressure in theatre was commoner in those who carried on (54% against 41%).
- In *SPACE*, stopping did not reduce myocardial injury, and more people who stopped had clinically important high pressure afterwards.

So pausing improves a number which we can treat within a minute, and not the outcome that we feared. And tablets that are stopped are not always restarted.[^1]

What the trials cannot tell us: they say little about people with a very low pressure to begin with, or for emergencies.

[^1]: This comes from cohorts, in which not restarting went with worse outcomes. People who are not restarted are also sicker, so it proves little by itself.`,
        references: [
          {
            kind: "trial",
            title:
              "Continuation vs discontinuation of renin-angiotensin system inhibitors before major noncardiac surgery: the Stop-or-Not randomized clinical trial",
            year: 2024,
            level: "trial",
          },
          {
            kind: "trial",
            title:
              "Discontinuation vs. continuation of renin–angiotensin system inhibition before non-cardiac surgery: the SPACE trial",
            year: 2024,
            level: "trial",
          },
        ],
        comments: [
          {
            author: "asker",
            hoursLater: 11,
            body: `Then the cohorts that I was thinking of may have shown that sicker people have lower pressures, and not that the pressure did the harm.`,
            replies: [
              {
                author: "tomasz",
                hoursLater: 12,
                body: `Probably both are in there. That is why randomising was worth the trouble.`,
              },
            ],
          },
        ],
      },
      {
        author: "mentor-anaesthetics-2",
        hoursLater: 25,
        useful: 14,
        disagree: 3,
        helpful: true,
        endorsedBy: ["mentor-anaesthetics-1"],
        body: `I still **pause it the day before** in most people who take it for blood pressure alone, and I accept the trials.

They show that both are *similar on average*. When two ways are equal for the outcome, I choose by the rest: where I work, pausing means fewer episodes of low pressure and fewer vasopressors in lists that run with few hands. An average over 2,200 people, with a team who reacted at once, may not hold where nobody does.

I keep it going where it treats **heart failure with a reduced ejection fraction**; the reason to take it is stronger there and so is the harm of forgetting it.

My condition is written on the form: *restart on day 2 if eating, drinking and not low*. A pause without a restart date is the real danger, and I agree with the answer above on that.`,
        references: [
          {
            kind: "opinion",
            title: "Own practice; guidelines have differed on this question",
            year: 2024,
            level: "expert-opinion",
          },
        ],
        comments: [
          {
            author: "mentor-anaesthetics-1",
            hoursLater: 32,
            body: `I endorsed both, because both reason correctly from the same trials. They differ in what they count when the outcome is equal. For transparency: I carry on.`,
          },
        ],
      },
      {
        author: "noor",
        hoursLater: 14,
        useful: 6,
        body: `The physiology, for others at my stage: under anaesthesia sympathetic tone falls. Then vasopressin and angiotensin hold up the pressure. Block the second, and only vasopressin is left. This is why the drop can be stubborn and respond less well to ephedrine than one expects, and why small doses of vasopressin are used for it. It also explains why being dry from fasting makes it worse.`,
      },
      {
        author: "rowan",
        hoursLater: 40,
        useful: 3,
        disagree: 1,
        body: `If outcomes are equal, I would pause it in everybody, since there is no cost to missing two or three doses. High blood pressure does its harm over years. One rule for all is easier for the ward, and there is less to remember for the people who come in for surgery.`,
        comments: [
          {
            author: "mentor-anaesthetics-2",
            hoursLater: 45,
            body: `The cost is small, but it is there: some high pressures afterwards, and more than a few who go home without their tablet. And in heart failure I would not call it free at all. A simple rule is a fair aim, only with that exception.`,
          },
        ],
      },
    ],
  },
  {
    key: "capnography-confirms-the-tube",
    author: "daniel",
    specialty: "anaesthetics",
    tags: ["Capnography", "Airway", "Intubation"],
    title: "Why is capnography trusted to confirm a tracheal tube, when SpO₂, misting and breath sounds are not?",
    know: `After intubation in theatre, the whole team looked at one waveform. The stethoscope came second. I am in first year and saw this on a shadowing day.`,
    think: `I supposed that the oxygen saturation would show it first if the tube was in the wrong place.`,
    asking: `Why does SpO₂ come so late? And can the waveform be wrong?`,
    patient: "none",
    daysAgo: 80,
    visibility: "public",
    useful: 32,
    wondered: 11,
    answers: [
      {
        author: "mentor-anaesthetics-1",
        hoursLater: 8,
        useful: 30,
        helpful: true,
        endorsedBy: ["mentor-anaesthetics-2"],
        body: `Each sign answers a question. Ask which question you need answered *now*.

| Sign | What it shows | Why it fails here |
|---|---|---|
| SpO₂ | oxygen in arterial blood | stays high for minutes after pre-oxygenation |
| Misting | warm moist gas | the stomach is warm and moist too |
| Breath sounds | gas moving somewhere | sounds carry from the stomach |
| Chest rising | pressure reaches something | misleads in obesity, or in both directions |
| **CO₂ waveform** | **lungs giving off CO₂, breath after breath** | see below |

Only the last comes from the lungs alone. The rule that came from a series of deaths: **no trace, wrong place** — and "sustained exhaled CO₂" means at least seven breaths of adequate height.

Can it be wrong? It can be *absent* with a tube in the right place: a blocked or disconnected line, severe bronchospasm, no circulation. Even in cardiac arrest with compressions there is some CO₂, so a flat line there means oesophagus until excluded. Falsely *present* CO₂ (fizzy drinks, mask breaths in the stomach) fades within a few breaths.

When in doubt, take it out. It is easier said than done, so we say it aloud beforehand.`,
        references: [
          {
            kind: "guideline",
            title:
              "Preventing unrecognised oesophageal intubation: a consensus guideline from the Project for Universal Management of Airways and international airway societies",
            year: 2022,
            level: "guideline",
            doi: "10.1111/anae.15817",
          },
        ],
      },
      {
        author: "kofi",
        hoursLater: 4,
        useful: 8,
        body: `About SpO₂ coming late: after breathing oxygen for some minutes, the lungs are filled with it, more than two litres in an adult. We use about a quarter of a litre a minute. So there is a **reserve of several minutes** in which no breath is taken and the saturation stays at 100%. And the oximeter itself lags, since it averages and sits on a finger.

The reserve is the reason for pre-oxygenation. The same reserve hides the mistake.`,
      },
      {
        author: "tomasz",
        hoursLater: 19,
        useful: 15,
        endorsedBy: ["mentor-anaesthetics-1"],
        body: `What a first-year can take from it for any other test: a signal is useful if it is **early, specific, and somebody is looking**. The national audit of airway complications (NAP4) is worth reading for the third. Deaths in intensive care and emergency departments included cases where capnography was missing, or was there and a flat trace was explained away.

"Explained away" is the part which stays with me. The team had a reason ready each time: bronchospasm, arrest, a broken monitor. So now we name a person whose task is to say what the trace shows.`,
        references: [
          {
            kind: "cohort",
            title:
              "Major complications of airway management in the UK: results of the Fourth National Audit Project (NAP4). Part 1: anaesthesia",
            year: 2011,
            level: "observational",
            doi: "10.1093/bja/aer058",
          },
        ],
      },
      {
        author: "amara",
        hoursLater: 30,
        useful: 2,
        disagree: 3,
        body: `In cardiac arrest there is no circulation, so no CO₂ reaches the lungs, and capnography cannot be used. I would go back to the stethoscope in that case, and listen over both lungs and over the stomach, as it is written in our first aid book.`,
        comments: [
          {
            author: "kit",
            hoursLater: 35,
            body: `With compressions there *is* some circulation, and a low but real waveform. That makes it more useful in arrest and not less: a completely flat line argues for the oesophagus, and a sudden rise can be the first sign that the heart has started again.`,
            replies: [
              {
                author: "amara",
                hoursLater: 38,
                body: `I had not thought of compressions as circulation. That turns it round.`,
              },
            ],
          },
        ],
      },
      {
        author: "marcus",
        hoursLater: 52,
        useful: 6,
        body: `And what it **doesn't** tell you: a good waveform says that the tube is in the airway, and not that it is at the right depth. Past the carina it sits in one main bronchus, usually the right, and the waveform looks fine. Here the stethoscope, the depth mark at the teeth and a chest film have their place. So the old signs were not thrown away; they answer the second question.`,
      },
    ],
    points: {
      by: "beatrix",
      lines: [
        "No trace, wrong place: without sustained exhaled CO₂ a tube is in the oesophagus until proven otherwise.",
        "Pre-oxygenation keeps SpO₂ high for minutes and hides a misplaced tube.",
        "In cardiac arrest with compressions some CO₂ is expected: a flat line is not explained by the arrest.",
        "A good waveform says nothing about depth; breath sounds and the mark at the teeth do.",
      ],
    },
  },
];
