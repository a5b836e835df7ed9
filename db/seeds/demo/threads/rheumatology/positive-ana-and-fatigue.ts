import type { DemoThread } from "../../demo-thread";

export const positiveAnaAndFatigue: DemoThread = {
  key: "positive-ana-and-fatigue",
  author: "mei",
  specialty: "rheumatology",
  tags: ["ANA", "Lupus", "Pre-test probability"],
  title: "What does an ANA of 1:160 mean in somebody whose only complaint is tiredness?",
  know: `Antinuclear antibodies are present in nearly everybody with lupus. The 2019 classification criteria even require them, at 1:80 or more.`,
  think: `If almost all people with lupus have it, then a positive result should make lupus likely. Yet the tutor said that it changed nothing in this scenario.`,
  asking: `How can a very sensitive test be of so little use? Which findings would give the same 1:160 a meaning?`,
  patient: "none",
  daysAgo: 15,
  visibility: "public",
  useful: 20,
  wondered: 17,
  answers: [
    {
      author: "noor",
      hoursLater: 5,
      useful: 15,
      helpful: true,
      body: `I find it easiest to count people. Take 10,000 who are tired and have nothing else. Suppose 10 of them have lupus.

| | ANA ≥ 1:160 | ANA lower |
|---|---|---|
| Lupus (10) | about 10 | 0 |
| No lupus (9,990) | about 500 (5%) | 9,490 |

So about 510 are positive, and 10 of these have lupus: **2%**. The 5% is from a study of healthy people tested in many laboratories. The prevalence of 10 is my own guess; try it with another, and it stays low.

The test is useful the other way round: a *negative* one makes lupus very unlikely. A sensitive test is good at ruling out.`,
      references: [
        {
          kind: "cohort",
          title: 'Range of antinuclear antibodies in "healthy" individuals',
          year: 1997,
          level: "observational",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 8,
          body: `I had confused “nearly all with lupus are positive” with “nearly all who are positive have lupus”. Seeing 500 and 10 in one column cured me.`,
        },
      ],
    },
    {
      author: "jonas",
      hoursLater: 11,
      useful: 3,
      disagree: 2,
      body: `I would follow the titre. If it rises from 1:160 to 1:640 over the next months, then the disease is coming, and if it falls, one can stop. Repeating it each half year would be a safe plan for somebody with symptoms.`,
      comments: [
        {
          author: "rowan",
          hoursLater: 16,
          body: `I thought so as well. But ANA titres do not follow disease activity, and repeating a positive ANA is on the lists of tests that are best not done. What is followed in known lupus is symptoms, urine, blood count, complement and anti-dsDNA. A *very* high titre does make autoimmune disease more likely at the first reading.`,
        },
      ],
    },
    {
      author: "yusuf",
      hoursLater: 18,
      useful: 8,
      body: `What gives the same 1:160 a meaning is whatever raises the chance **before** the test: a rash from sunlight, mouth ulcers without pain, swollen joints, Raynaud’s that began in adult life, pleurisy, a low platelet or white cell count, protein in the urine.

So the best next test in the scenario is probably a history, and a **urine dipstick**. Tiredness alone has a long list of likelier causes: sleep, mood, thyroid, iron, medicines, pregnancy.`,
    },
    {
      author: "sofia",
      hoursLater: 40,
      useful: 5,
      body: `Two small additions. Other things that make an ANA positive: age, relatives with autoimmune disease, thyroid disease, infections, some drugs. And a word on the criteria: the 2019 ones are for **classification**, to make groups in studies alike. ANA is their entry door. That is not the same as a diagnosis in one person, although every student, me included, uses them as a checklist.`,
      references: [
        {
          kind: "guideline",
          title:
            "2019 European League Against Rheumatism/American College of Rheumatology classification criteria for systemic lupus erythematosus",
          year: 2019,
          level: "guideline",
          doi: "10.1136/annrheumdis-2018-214819",
        },
      ],
    },
  ],
};
