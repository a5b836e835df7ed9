const kept = {
  source: ["25-OH", "AFFIRM", "AMACING", "ANA ≥ 1:160 | ANA", "MONA", "SPACE", "STOP-ACEi", "Stop-or-Not"],
  word: [
    "68 µg/L",
    "A. Nothing",
    "Alternating",
    "Ca",
    "Faltering",
    "L. People",
    "Leg",
    "Monday",
    "Plan A",
    "Platelets, ×10⁹/L",
    "Practise",
    "Split",
    "T. Supportive",
    "Tone",
    "Tuesday",
    "Uncertainty",
    "Voices",
    "anyone who stands",
    "capacity",
    "long",
    "made",
    "medicine",
    "notes",
    "sentences",
    "technique",
  ],
  named_after: ["ANA", "Dix", "RAPD", "St John", "Weber"],
} as const;

/** What the demo's authors said of words that the text check asks about: they are nobody's. */
export const keptByAuthors = Object.entries(kept).flatMap(([reason, words]) =>
  // The cast: the keys of a constant object.
  words.map((text) => ({ text, what: "keep" as const, reason: reason as keyof typeof kept })),
);
