import type { DemoThread } from "../../demo-thread";

export const anticholinergicBurdenScores: DemoThread = {
  key: "anticholinergic-burden-scores",
  author: "ingrid",
  specialty: "geriatric-medicine",
  tags: ["Anticholinergic burden", "Deprescribing", "Falls"],
  title: "Anticholinergic burden scores disagree about the same tablets: which one, if any, is worth using?",
  know: `There are many scales. Each gives a drug a weight of 0 to 3 and adds the weights. High sums go with falls, delirium and poorer cognition in cohort studies.`,
  think: `They rank the strong ones alike (amitriptyline, oxybutynin) and disagree in the middle, for instance about mirtazapine, quetiapine or furosemide. The sum also ignores dose and kidney function. So I suspect that the *list* is more useful than the *number*.`,
  asking: `Does anybody know of evidence that lowering a score, as opposed to having a low one, improves anything that people feel?`,
  patient: "none",
  daysAgo: 9,
  visibility: "public",
  useful: 11,
  wondered: 9,
  answers: [],
};
