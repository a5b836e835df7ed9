import type { DemoThread } from "../../demo-thread";

export const lightCriteriaAfterDiuretics: DemoThread = {
  key: "light-criteria-after-diuretics",
  author: "tobias",
  specialty: "respiratory-medicine",
  tags: ["Pleural effusion", "Heart failure", "Light’s criteria"],
  title: "An exudate by Light’s criteria in treated heart failure: how much weight did the label deserve?",
  know: `*A constructed scenario from our seminar; nobody in it is real.*

A woman in her eighties with known heart failure had effusions on both sides, larger on the right. By the time the right side was tapped she had been on intravenous diuretics for four days.

| | Serum | Pleural fluid | Measure |
|---|---|---|---|
| Protein, g/L | 66 | 34 | ratio **0.52** (exudate above 0.5) |
| LDH, U/L | 190 | 112 | ratio 0.59 (exudate above 0.6) |
| Albumin, g/L | 36 | 20 | gradient **16** (transudate above 12) |

The upper limit of serum LDH was 220 U/L. No malignant cells, no growth, pH 7.44. The effusions went with further diuresis and she went home.`,
  think: `One criterion of three was met by a hair, so by the rule it was an exudate. I think that the diuretic had concentrated the fluid, and that the albumin gradient told the truer story. But I picked that gradient *after* I knew what I wanted to hear.`,
  asking: `How do you decide beforehand when to add the albumin gradient? And what would have justified a search for a second cause, given that both can be present?`,
  patient: "none",
  daysAgo: 4,
  visibility: "public",
  useful: 13,
  wondered: 10,
  answers: [],
  comments: [
    {
      author: "priya",
      hoursLater: 9,
      body: "I like that you say in which order you looked. I have done the same with D-dimers.",
    },
    {
      author: "mei",
      hoursLater: 21,
      body: "Following. The criteria were made to miss few exudates, so some transudates on the wrong side must be the price. I do not know how many.",
    },
  ],
};
