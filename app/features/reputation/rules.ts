/**
 * What gives standing, as one table: the ledger reads it and the page that explains it is made from it. The figures are
 * the product's; change them here and nowhere else.
 */
export type Track = "answering" | "asking" | "teaching" | "curating" | "privacy";

export type Rule = {
  points: number;
  track: Track;
  /** Whether the daily cap counts it. */
  capped: boolean;
  /** Who gets it, and for what, in the words of the page. */
  to: "author" | "asker" | "curator" | "editor" | "reporter" | "giver";
  what: string;
};

export const rules = {
  "question-useful-student": {
    points: 5,
    track: "asking",
    capped: true,
    to: "author",
    what: "Your question was found useful by a student",
  },
  "question-useful-clinician": {
    points: 10,
    track: "asking",
    capped: true,
    to: "author",
    what: "Your question was found useful by a doctor",
  },
  "answer-useful": { points: 10, track: "answering", capped: true, to: "author", what: "Your answer was found useful" },
  "answer-useful-referenced": {
    points: 15,
    track: "answering",
    capped: true,
    to: "author",
    what: "Your answer with a reference was found useful",
  },
  "helpful-answer": {
    points: 5,
    track: "answering",
    capped: false,
    to: "author",
    what: "The asker marked your answer as helpful",
  },
  "helpful-asker": { points: 1, track: "asking", capped: false, to: "asker", what: "You said which answer helped you" },
  endorsed: { points: 15, track: "teaching", capped: false, to: "author", what: "A mentor endorsed your answer" },
  "endorsed-referenced": {
    points: 20,
    track: "teaching",
    capped: false,
    to: "author",
    what: "A mentor endorsed your answer with a reference",
  },
  collected: {
    points: 10,
    track: "asking",
    capped: false,
    to: "author",
    what: "Your question was taken into a collection",
  },
  curated: {
    points: 2,
    track: "curating",
    capped: false,
    to: "curator",
    what: "You took a question into a collection",
  },
  "edit-accepted": {
    points: 2,
    track: "curating",
    capped: false,
    to: "editor",
    what: "Your edit to somebody else's post was accepted",
  },
  "reference-added": {
    points: 3,
    track: "curating",
    capped: false,
    to: "editor",
    what: "You added a reference to somebody else's answer",
  },
  "privacy-report": {
    points: 5,
    track: "privacy",
    capped: false,
    to: "reporter",
    what: "Your report of a post that could identify somebody was confirmed",
  },
  "disagree-received": {
    points: -2,
    track: "answering",
    capped: false,
    to: "author",
    what: "Somebody disagreed with your answer",
  },
  "disagree-given": {
    points: -1,
    track: "answering",
    capped: false,
    to: "giver",
    what: "You disagreed with an answer",
  },
  "danger-upheld": {
    points: -20,
    track: "answering",
    capped: false,
    to: "author",
    what: "A warning that your answer is dangerous was upheld",
  },
  "privacy-breach": {
    points: -50,
    track: "privacy",
    capped: false,
    to: "author",
    what: "Your post could identify somebody, and it was not you who reported it",
  },
  "anonymous-month": {
    points: 0,
    track: "asking",
    capped: false,
    to: "author",
    what: "What your anonymous questions earned, month by month",
  },
} as const satisfies Record<string, Rule>;

export type RuleKey = keyof typeof rules;

/** Points a day (UTC) that votes can give one person. Endorsements and marks are exempt. */
export const DAILY_CAP = 200;

/** What edits and added references can give in all. */
export const EDITING_CAP = 1_000;

/** An anonymous month is paid out where at least so many authors share it, in one specialty and track. */
export const ANONYMOUS_SHARERS = 5;

/**
 * Votes to one person count nothing beyond this share of what a giver gave in `RING_DAYS`, from `RING_FROM` votes on.
 */
export const RING_SHARE = 1 / 5;
export const RING_DAYS = 90;
export const RING_FROM = 10;

/** Points of a vote after the daily cap: never negative, never more than what is left of the day. */
export function underCap(points: number, givenToday: number): number {
  return points <= 0 ? points : Math.max(0, Math.min(points, DAILY_CAP - givenToday));
}

/** Whether a giver's next vote to one person is beyond a fifth of the giver's votes (this one counted in both). */
export function beyondShare(votesGiven: number, votesToThisPerson: number): boolean {
  return votesGiven >= RING_FROM && votesToThisPerson > votesGiven * RING_SHARE;
}

/** What a total is shown as: never below 1. The ledger keeps the true figure. */
export const shown = (points: number): number => Math.max(1, points);
