/** One thread of the invented community. Minutes and days are offsets, so the demo is always recent. */
export type DemoThread = {
  key: string; // unique, kebab-case
  author: string; // person key
  anonymous?: true;
  specialty: string; // slug
  tags: string[]; // display words, e.g. "Hyperkalaemia"
  title: string; // <= 140 chars, past tense where about an episode, ends with a question mark mostly
  know: string;
  think: string;
  asking: string; // Markdown; the scaffold
  patient: "none" | "over"; // no patient in this / the episode is over (then past tense, decade ages, no dates, no places)
  daysAgo: number; // 0..160, spread
  visibility: "public" | "verified";
  useful: number; // 0..40 votes by others
  wondered?: number;
  answers: DemoAnswer[];
  comments?: DemoComment[]; // under the question
  points?: { by: string; lines: string[] }; // learning points by an educator
};

export type DemoAnswer = {
  author: string;
  hoursLater: number;
  body: string; // Markdown 40-220 words
  useful: number;
  disagree?: number;
  helpful?: true;
  endorsedBy?: string[]; // mentors of the SAME specialty, never the author
  warning?: { by: string; kind: "outdated" | "dangerous"; comment: string };
  references?: {
    kind: "guideline" | "review" | "trial" | "cohort" | "textbook" | "opinion";
    title: string;
    year: number;
    level: "guideline" | "systematic-review" | "trial" | "observational" | "expert-opinion";
    doi?: string;
    pmid?: string;
    url?: string;
  }[];
  comments?: DemoComment[];
};

export type DemoComment = { author: string; hoursLater: number; body: string; replies?: DemoComment[] }; // author "asker" = the asker
