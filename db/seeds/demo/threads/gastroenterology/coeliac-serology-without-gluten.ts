import type { DemoThread } from "../../demo-thread";

export const coeliacSerologyWithoutGluten: DemoThread = {
  key: "coeliac-serology-without-gluten",
  author: "elena",
  specialty: "gastroenterology",
  tags: ["Coeliac disease", "Serology", "HLA typing"],
  title: "Coeliac serology after weeks without gluten: which tests can still be interpreted?",
  know: `Tissue transglutaminase IgA falls when gluten is left out, and a total IgA is needed to believe a negative one. HLA-DQ2 and DQ8 do not depend on diet.`,
  think: `I assume that a positive test keeps its meaning while a negative one loses it, and that HLA typing can only exclude. I am less sure how long a gluten challenge has to be, and whether a small amount of gluten every day is enough.`,
  asking: `If somebody has already stopped gluten and does not want to go back to it, which path is sensible, and what does each step really tell you?`,
  patient: "none",
  daysAgo: 4,
  visibility: "public",
  useful: 7,
  wondered: 12,
  answers: [],
};
