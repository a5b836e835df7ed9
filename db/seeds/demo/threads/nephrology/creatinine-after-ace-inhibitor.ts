import type { DemoThread } from "../../demo-thread";

export const creatinineAfterAceInhibitor: DemoThread = {
  key: "creatinine-after-ace-inhibitor",
  author: "yusuf",
  anonymous: true,
  specialty: "nephrology",
  tags: ["ACE inhibitor", "Creatinine", "Chronic kidney disease"],
  title: "When is a rise in creatinine after starting an ACE inhibitor acceptable, and when is it a warning?",
  know: `ACE inhibitors widen the efferent arteriole, so the pressure in the glomerulus falls, and with it the filtration. Some rise in creatinine is expected.`,
  think: `I have seen the drug stopped for any rise at all, and I have stopped it myself. I now suspect that I have taken a useful medicine away from people because of a number that meant it was working.`,
  asking: `How much of a rise is acceptable, by when, and which features should make me look for something else?`,
  patient: "none",
  daysAgo: 74,
  visibility: "public",
  useful: 28,
  wondered: 17,
  answers: [
    {
      author: "mentor-nephrology-2",
      hoursLater: 19,
      useful: 29,
      helpful: true,
      endorsedBy: ["mentor-nephrology-1"],
      body: `You are in large company. The usual rule: check creatinine and potassium one to two weeks after starting or increasing. **A creatinine rise of less than 30%, or a fall in eGFR of less than 25%, is no reason to change the dose.** Repeat it and see that it settles.

Beyond that, ask before stopping:

- *Was the person dry?* Vomiting, a new diuretic, not drinking in a hot week
- *What else is in the list?* An anti-inflammatory is the classic
- *Was there renal artery disease?* Vascular disease elsewhere, unequal kidneys, flash pulmonary oedema, a rise that is steep
- *What is the potassium?* This, more than creatinine, is what limits us

The fall in pressure inside the glomerulus is the mechanism of benefit. A small early dip that then stays flat is what we hope for. A creatinine that keeps **climbing** at each check is another matter.

If the drug is paused for an acute illness, write down who restarts it, and when.`,
      references: [
        {
          kind: "guideline",
          title: "NICE NG203: Chronic kidney disease: assessment and management",
          year: 2021,
          level: "guideline",
        },
      ],
      comments: [
        {
          author: "asker",
          hoursLater: 24,
          body: `“Who restarts it, and when” is going on my discharge letters. I have never written that line.`,
        },
      ],
    },
    {
      author: "rowan",
      hoursLater: 6,
      useful: 7,
      body: `A picture that worked for me: the glomerulus is a bath with a tap (afferent) and a plug (efferent). Angiotensin II tightens the plug, so the level is high. The drug loosens the plug, the level falls a little, and less is pressed through the wall.

If the tap is nearly shut, as in renal artery stenosis or dehydration, the level *depended* on the plug. Loosen it and the bath empties. So the same drug gives a small dip in one person and a large fall in the other.`,
    },
    {
      author: "hana",
      hoursLater: 15,
      useful: 5,
      disagree: 1,
      body: `I would add that in advanced kidney disease, with an eGFR below 30, we were told to stop these drugs to gain a little filtration before dialysis. I think that is still what most people do, since every millilitre counts at that point.`,
      comments: [
        {
          author: "mentor-nephrology-1",
          hoursLater: 26,
          body: `It was a fair hypothesis and has been tested: in STOP-ACEi, stopping did not preserve kidney function over three years. There may be other reasons to stop in a given person, potassium or pressure above all, but gaining filtration is no longer one of them.`,
        },
      ],
    },
    {
      author: "mentor-nephrology-1",
      hoursLater: 27,
      useful: 16,
      body: `Here is the trial for the point above, and one caution about the 30% rule. It is a **convention**: sensible, widely used, resting on older trials in which early rises of up to about 30% went with slower loss later. Large cohorts since then found that risk rises gradually with the size of the early rise, with no step at 30.

So treat it as a line where you *begin to look*, not one above which harm starts. A 20% rise in somebody with widespread vascular disease deserves more thought than 32% in somebody who was dry and is drinking again.`,
      references: [
        {
          kind: "trial",
          title: "Renin–angiotensin system inhibition in advanced chronic kidney disease (STOP-ACEi)",
          year: 2022,
          level: "trial",
          doi: "10.1056/NEJMoa2210639",
        },
        {
          kind: "review",
          title:
            "Angiotensin-converting enzyme inhibitor–associated elevations in serum creatinine: is this a cause for concern?",
          year: 2000,
          level: "systematic-review",
        },
        {
          kind: "cohort",
          title:
            "Serum creatinine elevation after renin-angiotensin system blockade and long term cardiorenal risks: cohort study",
          year: 2017,
          level: "observational",
          doi: "10.1136/bmj.j791",
        },
      ],
    },
  ],
};
