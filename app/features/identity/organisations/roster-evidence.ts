import { compareNames, fitWords } from "../registers/name-match";
import type { Outcome } from "../verification/verification";

/**
 * What a line of a roster is evidence of, for somebody who asks to be verified as a student: passed where the name
 * listed fits the account's, for a person to look at otherwise.
 */
export function rosterEvidence(
  accountName: string,
  place: { name: string; school: string },
): { outcome: Outcome; detail: string[]; score: number } {
  const match = compareNames(accountName, place.name);
  return {
    outcome: match.band === "match" ? "pass" : "unsure",
    detail: [place.school, `Listed as: ${place.name}`, fitWords(match)],
    score: match.score,
  };
}
