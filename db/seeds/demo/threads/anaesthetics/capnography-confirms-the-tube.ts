import type { DemoThread } from "../../demo-thread";

export const capnographyConfirmsTheTube: DemoThread = {
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

Only the last comes from the lungs alone. The rule that came from a series of deaths: **no trace, wrong place** — and “sustained exhaled CO₂” means at least seven breaths of adequate height.

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
      body: `What a first-year can take from it for any other test: a signal is useful if it is **early, specific, and somebody is looking**. The national audit of airway complications (NAP4) is worth reading for the third. Deaths in intensive care and emergency departments included cases where capnography was missing, or was there and a flat trace was explained away.

“Explained away” is the part which stays with me. The team had a reason ready each time: bronchospasm, arrest, a broken monitor. So now we name a person whose task is to say what the trace shows.`,
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
      body: `And what it **doesn’t** tell you: a good waveform says that the tube is in the airway, and not that it is at the right depth. Past the carina it sits in one main bronchus, usually the right, and the waveform looks fine. Here the stethoscope, the depth mark at the teeth and a chest film have their place. So the old signs were not thrown away; they answer the second question.`,
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
};
