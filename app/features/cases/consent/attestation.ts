/** Counted up whenever a sentence below changes: an attestation names the version that was read. */
export const RULES_VERSION = 1;

/** What an author says is true when a case is sent in. */
export const attestedRules = [
  "The episode is over, and nobody in it is under my care for it now.",
  "I have looked at every attachment and read every line as a neighbour of the patient would, and found nobody.",
  "Tattoos, jewellery, wristbands, reflections and rare combinations are covered, changed or left out.",
  "Dates are a year, “day 3” or an interval; ages over 89 are “90 or older”; no place is named.",
  "I have followed the rules on clinical photographs and consent where I work.",
  "What I said about consent is true, and the signed form is kept where I said.",
] as const;
