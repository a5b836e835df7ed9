import type { DemoThread } from "../../demo-thread";

export const ferritinWithHighCrp: DemoThread = {
  key: "ferritin-with-high-crp",
  author: "amara",
  specialty: "haematology",
  tags: ["Iron deficiency", "Ferritin", "Anaemia of inflammation"],
  title: "How far can a normal ferritin be trusted when the CRP is high?",
  know: `Ferritin is the iron store and falls in iron deficiency. It is also an acute phase protein and rises with inflammation. An exercise gave these results:

| | Result | Reference |
|---|---|---|
| Haemoglobin | 94 g/L | 120–150 |
| MCV | 79 fL | 80–100 |
| Ferritin | 68 µg/L | 15–200 |
| Transferrin saturation | 9% | 20–45 |
| CRP | 74 mg/L | < 5 |`,
  think: `I answered anaemia of inflammation because the ferritin was normal. The answer sheet said “both”.`,
  asking: `Is there a ferritin at which iron deficiency is excluded in spite of inflammation? And what does transferrin saturation add, if it is low in both?`,
  patient: "none",
  daysAgo: 35,
  visibility: "public",
  useful: 24,
  wondered: 18,
  answers: [
    {
      author: "mentor-haematology-1",
      hoursLater: 10,
      useful: 25,
      helpful: true,
      endorsedBy: ["mentor-haematology-2"],
      body: `Read ferritin as a test with **one trustworthy side**. Low is low: below 15 µg/L is specific for absent stores, and below 30 is close to it. Nothing else lowers it. A *normal* value is the side which inflammation corrupts.

A common convention: with inflammation, deficiency is likely up to about **45 to 100 µg/L**, and becomes unlikely well above 100, in proportion to how inflamed the person is. There is no value that excludes it for certain, which is why you will find different limits in heart failure, kidney disease and bowel disease.

Transferrin saturation is low in both, so it does not separate them. What it says is that **little iron is reaching the marrow**, from empty stores or from locked ones. A *normal* saturation would have argued against both.

So the sheet was right: 68 µg/L with a CRP of 74 and a saturation of 9% is best read as deficiency *and* inflammation, until a response to iron or a repeat in a quiet phase says otherwise.`,
      references: [
        {
          kind: "guideline",
          title:
            "British Society of Gastroenterology guidelines for the management of iron deficiency anaemia in adults",
          year: 2021,
          level: "guideline",
          doi: "10.1136/gutjnl-2021-325210",
        },
      ],
    },
    {
      author: "leila",
      hoursLater: 4,
      useful: 6,
      body: `The physiology helped me. Inflammation makes the liver produce **hepcidin**, which closes ferroportin, the gate by which iron leaves the gut cell and the macrophage. So iron is in the body and cannot get out: serum iron low, saturation low, ferritin normal or high. In true deficiency hepcidin is low and the gates stand open, but there is nothing behind them. Both marrows are hungry, for different reasons.`,
    },
    {
      author: "jonas",
      hoursLater: 7,
      useful: 3,
      disagree: 2,
      body: `The MCV should separate them, I think: iron deficiency is microcytic and inflammation is normocytic. With an MCV of 79 fL it would have to be iron deficiency, and the ferritin can be left out of it altogether. It comes free with every blood count, too.`,
      comments: [
        {
          author: "mentor-haematology-2",
          hoursLater: 13,
          body: `The tendency you describe is real, the sharp division is not: long inflammation becomes mildly microcytic in a good part of people, and early deficiency is normocytic. 79 fL sits where they overlap. A clearly low MCV, say under 70, would indeed push towards deficiency, or towards a thalassaemia trait if the red cell count is high.`,
          replies: [
            {
              author: "jonas",
              hoursLater: 16,
              body: `I will look at the red cell count next time. I had never used it for anything.`,
            },
          ],
        },
      ],
    },
    {
      author: "yusuf",
      hoursLater: 28,
      useful: 11,
      body: `And after the word “deficiency” comes the question that matters most: **why?** In adults without heavy periods or an evident diet, blood loss from the gut has to be thought of, whatever the ferritin reads. It is easy to spend twenty minutes on the iron studies and none on the history: weight, bowels, anti-inflammatories, anticoagulants, family, menstruation.

Tests which can help when stuck: soluble transferrin receptor (rises in deficiency and not in inflammation, where it is available), reticulocyte haemoglobin, or the response to a trial of iron.`,
    },
  ],
};
