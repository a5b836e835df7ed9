/** What a case rests on; the newest consent record of a case counts. */
export const consentBases = ["written", "anonymised", "published", "synthetic"] as const;
export type ConsentBasis = (typeof consentBases)[number];

export const isConsentBasis = (word: string): word is ConsentBasis =>
  (consentBases as readonly string[]).includes(word);
