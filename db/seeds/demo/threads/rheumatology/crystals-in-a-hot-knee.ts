import type { DemoThread } from "../../demo-thread";

export const crystalsInAHotKnee: DemoThread = {
  key: "crystals-in-a-hot-knee",
  author: "hana",
  specialty: "rheumatology",
  tags: ["Septic arthritis", "Gout", "Synovial fluid"],
  title: "Crystals were seen in a hot knee: why was it still treated as infected?",
  know: `A person in their seventies with known gout had come with one hot, swollen knee for two days. They were treated and went home well.

| | Result |
|---|---|
| Temperature | 37.6 °C |
| White cells (blood) | 11.9 × 10⁹/L |
| CRP | 168 mg/L |
| Urate | 0.34 mmol/L |
| Synovial white cells | 62,000/mm³, 91% neutrophils |
| Crystals | needles, negatively birefringent |
| Gram stain | no organisms |`,
  think: `Known gout, crystals seen, no organisms: I would have called it gout. The team gave antibiotics until the culture was back, and it grew nothing.`,
  asking: `Was that caution or was it reasoning? What would have made it safe to wait without antibiotics?`,
  patient: "over",
  daysAgo: 69,
  visibility: "verified",
  useful: 21,
  wondered: 12,
  answers: [
    {
      author: "mentor-rheumatology-1",
      hoursLater: 9,
      useful: 24,
      helpful: true,
      endorsedBy: ["mentor-rheumatology-2"],
      body: `Reasoning. The crystal answers “is there gout?” with yes. It does not answer “is there **only** gout?” A damaged joint is easier to infect, and infection can shed crystals from old deposits into the fluid. The two do occur together.

What each result could not tell you:

- **No organisms on Gram stain**: misses a large share, perhaps half, of joints that later grow something
- **Temperature 37.6**: fever is absent in many
- **CRP 168**: high in both
- **Urate 0.34**: often normal *during* an attack
- **62,000 cells**: in the overlap. Above 50,000 the chance of infection rises, above 100,000 much more, and crystals reach these numbers too

So nothing on the sheet separated them, and the costs were unequal: a day or two of antibiotics against a destroyed joint. The order was what mattered: **aspirate first**, then treat, then let the culture decide.

What would have let me wait: a younger, well person, a typical repeat attack in the big toe, a much lower count, and somebody who would come back the next day.`,
      references: [
        {
          kind: "review",
          title: "Does this adult patient have septic arthritis?",
          year: 2007,
          level: "systematic-review",
          doi: "10.1001/jama.297.13.1478",
        },
        {
          kind: "guideline",
          title: "BSR and others: guidelines for management of the hot swollen joint in adults",
          year: 2006,
          level: "guideline",
        },
      ],
    },
    {
      author: "jonas",
      hoursLater: 4,
      useful: 6,
      body: `I used the figures as likelihood ratios. From the review that we read in class, a synovial count above 50,000/mm³ multiplies the odds of infection by about 8, and below 25,000 it divides them by about 3. Starting at one in four, as in the studies, a count of 62,000 takes you well above a half. Crystals take it down again, but I found no good number for how far.`,
      comments: [
        {
          author: "mentor-rheumatology-2",
          hoursLater: 12,
          body: `A careful use of the review. Do note that its studies left out or mixed people with crystals to varying degrees, so the factor of 8 is too generous for somebody with known gout. The direction holds.`,
        },
      ],
    },
    {
      author: "kofi",
      hoursLater: 7,
      useful: 2,
      disagree: 2,
      body: `The normal urate makes me think that it was not gout at all. I would have said that the crystals were leftovers, and that a urate of 0.34 excludes an attack. So it would have been infection until proven otherwise.`,
      comments: [
        {
          author: "mentor-rheumatology-1",
          hoursLater: 11,
          body: `Right conclusion, but the urate will not carry it. It falls during an attack in a good part of people, because of the inflammation itself. Measure it again some weeks after.`,
        },
      ],
    },
    {
      author: "marcus",
      hoursLater: 26,
      useful: 9,
      body: `From the orthopaedic end: we would rather be called for ten crystals than miss one infected knee. But don’t give antibiotics before the needle unless the person is septic. A sterile culture *after* antibiotics cannot be interpreted, and then somebody has weeks of treatment for what may have been gout.

And if there is a **prosthesis** in the joint, nobody puts a needle in on the ward. That one is for the orthopaedic team, in a clean room.`,
    },
    {
      author: "mentor-rheumatology-2",
      hoursLater: 31,
      useful: 12,
      body: `One point on *stopping*, as starting has been dealt with. Antibiotics begun as insurance need an end written beside them: “review at 48 hours with culture”. Here the culture was sterile, taken before treatment, the knee was better with treatment for gout, and the person was well: enough to stop.

If the fluid had been thick, if blood cultures had grown something, or if the knee had improved only on antibiotics, I would have been slower.`,
    },
  ],
};
