import type { Reading } from "../reading";

const companies = /^(?:chevron|microsoft|apple|amazon|facebook|google|youtube|twitter)$/;
/** "The Amazon warehouse", "nights at Google": a company is somebody's employer there. */
export const employs = ({ text, tokens }: Reading, at: number): boolean => {
  const { lower = "", start = 0, end = 0 } = tokens[at] ?? {};
  if (!companies.test(lower)) return false;
  return (
    /^ (?:warehouse|depot|factory|store|shop|office|plant|hub|driver|delivery|courier|packer|picker|worker|employee|engineer|[A-Z]{2,4}\d)/u.test(
      text.slice(end, end + 12),
    ) ||
    /(?<!\p{L})(?:work(?:s|ed|ing)?|employed|employer|employee|job|shifts?|driver|packer|picker|engineer|warehouse|nights)(?: \p{Ll}{1,10}){0,3},? ?(?:at|for|in|by|with|is)? (?:the |an? )?$/iu.test(
      text.slice(Math.max(0, start - 50), start),
    )
  );
};
