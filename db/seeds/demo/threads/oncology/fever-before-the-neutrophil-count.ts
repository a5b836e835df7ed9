import type { DemoThread } from "../../demo-thread";

export const feverBeforeTheNeutrophilCount: DemoThread = {
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
      body: `Take away the neutrophils and you take away **most of the signs**: no pus, little redness, few chest film changes, hardly any cells in the urine. Fever is often the only message. “Looks well” is therefore weaker evidence than it is in you or me, and such people can be well at ten and in shock at twelve.

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
          body: `“The first dose on suspicion, the second on evidence” answers both of my questions.`,
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

What slowed us most was not the doctor; it was getting a cannula in, and the drug out of the cupboard. People with a card saying “on chemotherapy” in their hand were faster through the door.`,
    },
    {
      author: "leila",
      hoursLater: 27,
      useful: 6,
      body: `I tried to find the evidence for “one hour” and it is thinner than I expected: mostly observational, sicker people get antibiotics faster, and some cohorts found no difference for minutes more or less. So the hour looks to me like a *standard that makes systems work*, and not a threshold in biology. I would be glad to hear whether that is a fair reading.`,
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
      body: `One last thing on “looked well”. Who is at risk is not only a matter of the count but of **how long** it stays low. After treatment for a solid tumour it is usually a few days. After leukaemia treatment it can be weeks, and fungi and resistant bacteria come into it. The same 0.2 × 10⁹/L is two different illnesses.

This is why low-risk pathways exist for the first group, and why risk scores should not be borrowed for the second.`,
    },
  ],
};
