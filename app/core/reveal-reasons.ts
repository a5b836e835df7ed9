/** Why an author may have to be known. The author is told which of these it was. */
export const revealReasons = {
  danger: { label: "Somebody may be in danger", hint: "A patient, the author or another person has to be reached." },
  identified: { label: "A patient can be recognised", hint: "And only the author can put it right." },
  rules: { label: "A serious breach of the house rules", hint: "Threats, harassment, or the same again and again." },
  law: { label: "The law asks for it", hint: "An order that was checked." },
} as const;

export type RevealReason = keyof typeof revealReasons;

// The cast: the keys of an object literal.
export const revealReasonKeys = Object.keys(revealReasons) as RevealReason[];

/** The words for a stored reason; one this release does not know is shown as it is stored. */
export const revealReasonWords = (reason: string): string =>
  // The cast: the key was just found in the table.
  Object.hasOwn(revealReasons, reason) ? revealReasons[reason as RevealReason].label : reason;
