const kept = {
  source: ["AMACING"],
  word: ["Alternating", "Mark", "Monday", "Tuesday"],
} as const;

/** What the demo's authors said of words that the text check asks about: they are nobody's. */
export const keptByAuthors = Object.entries(kept).flatMap(([reason, words]) =>
  // The cast: the keys of a constant object.
  words.map((text) => ({ text, what: "keep" as const, reason: reason as keyof typeof kept })),
);
