import { isFamilyName, isGivenName } from "../lexicon";
import type { Reading } from "../reading";
import { matches } from "../rule";
import type { Range } from "../span";

/** "DAPA-HF", "PEGASUS-TIMI 54": trials by what they are about. */
const abouts =
  /(?<![\p{L}\p{N}-])[A-Z]{3,12}(?:-[A-Z]{2,6})?-(?:HF|AHF|AF|CKD|MI|CVD|TIMI|PCI|ACS|DM|T[12]D|CRT|ICD|PE|VTE|REDUCED|PRESERVED|OUTCOMES?|EXTEND|I{1,3}|IV)(?![\p{L}\p{N}-])/gu;
const isTrial = (value: string) => {
  const first = value.slice(0, value.indexOf("-")).toLowerCase();
  return !isFamilyName(first) && !isGivenName(first);
};

/** The names of trials in a text. */
export const trials = ({ text }: Reading): Range[] => matches(abouts, text, isTrial);
