/** What can happen to somebody's claim to be something, with the words of the log. */
export const verificationSteps = {
  submitted: "Verification asked for",
  claimed: "Verification taken by a reviewer",
  question: "Question to an applicant",
  answered: "Question answered by an applicant",
  agreed: "Verification: the first of two agreed",
  approved: "Verification approved",
  refused: "Verification refused",
  appealed: "Appeal against a refusal",
  stuck: "Verification waits, and nobody is left to decide",
  withdrawn: "Verification withdrawn by the applicant",
  replaced: "Verification replaced by a newer one",
  expired: "Verification expired",
  lapsed: "Verification ended: no longer on the register",
  revoked: "Verification revoked",
  "document-seen": "Document of an applicant opened",
  "documents-removed": "Documents of an applicant deleted",
  "documents-expired": "Documents of an applicant deleted after 30 days",
} as const;

/** What the words of a step are sealed for, so that one claim's cannot be put beside another's. */
export const wordsOf = (token: string): string => `words about verification ${token}`;

export type VerificationStep = keyof typeof verificationSteps;
