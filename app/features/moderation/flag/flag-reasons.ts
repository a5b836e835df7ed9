/** Why somebody reports a post: one row per reason, from which the form, the queue and the rules are made. */
export type FlagReasonRow = {
  label: string;
  /** In the queue: “Live patient” on a question in cardiology. */
  short: string;
  /** Shown under the label in the form. */
  hint: string;
  /** Hours until it has to be decided; null takes the setting for reports that hide. */
  decideWithin: number | null;
  /** How much one such report weighs in the queue, before the reporter's record. */
  weight: number;
  /** Hides the post at once, everywhere. */
  hides: boolean;
  /** Also from people without an account. */
  anyone: boolean;
};

const rows = {
  identifies: {
    label: "It may identify somebody",
    short: "Identifies somebody",
    hint: "A name, a date, a place, a picture, or details that together point to one person. Hidden at once.",
    decideWithin: null,
    weight: 10,
    hides: true,
    anyone: true,
  },
  "live-patient": {
    label: "It is about a patient still under care",
    short: "Live patient",
    hint: "Wardround takes no live patients. Hidden at once, and the author is told to call their team.",
    decideWithin: 4,
    weight: 10,
    hides: true,
    anyone: false,
  },
  dangerous: {
    label: "It is dangerous",
    short: "Dangerous",
    hint: "Acting on it could harm a patient.",
    decideWithin: 12,
    weight: 8,
    hides: false,
    anyone: false,
  },
  distress: {
    label: "Somebody may need help",
    short: "Distress or safeguarding",
    hint: "The author seems unwell, in distress or at risk, or a child or adult may need protecting.",
    decideWithin: 4,
    weight: 9,
    hides: false,
    anyone: false,
  },
  disrespect: {
    label: "It is disrespectful",
    short: "Disrespect",
    hint: "Of a patient, a colleague or another member.",
    decideWithin: 48,
    weight: 4,
    hides: false,
    anyone: false,
  },
  promotion: {
    label: "It promotes something, or hides an interest",
    short: "Undeclared interest",
    hint: "A product, a company, a course, or a link to money that was not declared.",
    decideWithin: 72,
    weight: 3,
    hides: false,
    anyone: false,
  },
  "own-health": {
    label: "It asks about somebody's own health",
    short: "Own health",
    hint: "Wardround gives no personal medical advice.",
    decideWithin: 24,
    weight: 5,
    hides: false,
    anyone: false,
  },
  "exam-content": {
    label: "It gives away an exam",
    short: "Exam content",
    hint: "Questions or answers of an exam that is still in use.",
    decideWithin: 48,
    weight: 4,
    hides: false,
    anyone: false,
  },
  "undeclared-ai": {
    label: "It is machine-written and does not say so",
    short: "Undeclared AI",
    hint: "",
    decideWithin: 72,
    weight: 3,
    hides: false,
    anyone: false,
  },
  impersonation: {
    label: "It pretends to be somebody else",
    short: "Impersonation",
    hint: "The author is not who the name or the badge says.",
    decideWithin: 24,
    weight: 6,
    hides: false,
    anyone: false,
  },
  duplicate: {
    label: "It was asked before",
    short: "Duplicate",
    hint: "Say where, in the box below.",
    decideWithin: 168,
    weight: 1,
    hides: false,
    anyone: false,
  },
  other: {
    label: "Something else",
    short: "Something else",
    hint: "Say what, in the box below.",
    decideWithin: 72,
    weight: 2,
    hides: false,
    anyone: false,
  },
} satisfies Record<string, FlagReasonRow>;

export type FlagReason = keyof typeof rows;

export const flagReasons: Record<FlagReason, FlagReasonRow> = rows;

// The cast: an object literal has no other keys.
export const flagReasonKeys = Object.keys(rows) as FlagReason[];

/** The row of a stored reason; one this release does not know counts as "other". */
export function reasonRow(key: string): FlagReasonRow {
  // The cast: the key was just found in the table.
  return Object.hasOwn(rows, key) ? flagReasons[key as FlagReason] : flagReasons.other;
}
