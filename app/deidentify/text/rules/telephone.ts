import { type Accept, matches, type Rule } from "../rule";

const digits = (text: string) => text.replaceAll(/\D/g, "").length;

/** Written with a plus and the country: +44 (0)20 7946 0018. */
const international = /(?<![\p{L}\p{N}+])(?:\+|00)[1-9](?:[\s.()/-]{0,2}\d){6,14}(?!\d)/gu;
/** North America: (310) 555-1234, 1-800-555-1234 x12. */
const american =
  /(?<![\p{L}\p{N}-])(?:1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?: ?(?:x|ext\.?|extension) ?\d{1,6})?(?![\d-])/giu;
/** With a leading nought or an area in brackets, in groups: 07700 063 966, (37) 788-063, 0961-7596216. */
const grouped =
  /(?<![\p{L}\p{N}+/-])(?<!\d[.,])(?:\(0?\d{1,4}\) ?|0\d{1,5}[\s/-])\d{2,8}(?:[\s-]\d{2,5}){0,4}(?![\p{L}\p{N}]|[.,/-]\d)/gu;
/** A British or continental number without gaps. */
const solid = /(?<![\p{L}\p{N}+/-])(?<!\d[.,])0[1-9]\d{8,10}(?![\p{L}\p{N}]|[.,/-]\d)/gu;
/** Only a local number: 555-1234. */
const local = /(?<![\p{L}\p{N}:;.(-])[2-9]\d{2}-\d{4}(?![\p{L}\p{N}-])/gu;
/** In four groups, as in many countries: 21 253 109 8211. */
const groups = /(?<![\p{L}\p{N}+/-])(?<!\d[.,])\d{2,3} \d{3} \d{3,4} \d{3,4}(?![\p{L}\p{N}]|[.,/-]\d)/gu;
/** Anything of five digits and more that follows a word for telephoning. */
const named =
  /(?<!\p{L})(?:tele)?(?:phone|tel|mob|hp|w\/a|mobile|cell|cellphone|landline|pager|bleep|beep|whatsapp|hotline|contact number|phone number|registered|ring(?: h?[ie][mr])?|call(?: h?[ie][mr]| me| us| back)?|reach(?:ed)?(?: h?[ie][mr]| me)?(?: on| at)?|text(?: h?[ie][mr])?)(?: number| no\.?| #| on| at| is| was|:|\.| -){0,3} {0,2}(?<id>\+?\(?\d(?:[\s.()/-]{0,2}\d){4,14})(?!\d|[.,]\d| ?(?:mg|ml|mcg|%|units))/giu;

/** "Ph 0117 496 0000", but "pH 7.28 7.33": no group of such a number is a decimal. */
const abbreviated =
  /(?<!\p{L})(?:ph|Ph|PH)(?: no\.?| #| is|:|\.){0,2} {0,2}(?<id>\+?\(?\d(?:[\s()/-]{0,2}\d){4,14})(?!\d|[.,]\d)/gu;

/** Inside a hospital three figures are enough: "bleep 2217", "on ext. 4471". "Ext 120" alone is how far a knee goes. */
const inside =
  /(?<!\p{L})(?:(?:bleep|pager|dect)(?:ed)?(?: me| him| her| us| them)?|(?:on|at|phone|tel|dial|call|ring|via) (?:ext|extn|extension)|extension (?:number|no\.?)|extn)(?: number| no\.?| #| on| is|:|\.){0,3} {0,2}(?<id>#?\d{3,6})(?![\p{L}\p{N}]|[.,:/]\d| ?(?:°|degrees?|mm|cm|mg|ml|times|%))/giu;

/** "Page *4417", "dial #82": what is keyed in behind a star. */
const keyed =
  /(?<!\p{L})(?:pag(?:e|ed|ing)|bleep(?:ed)?|beep(?:ed)?|dial(?:led)?|call|ring|ext\.?|on|via)(?: me| him| her| us| them)?(?: on| at)?:? (?<id>[*#]\d{3,6})(?![\p{L}\p{N}])/giu;

/**
 * As people say it on a recording: "oh seven seven double nine …". Fewer than seven words may be a list of findings.
 */
const spoken =
  /(?<!\p{L})(?:(?:double |triple )?(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)[ ,-]{1,2}){6,15}(?:double |triple )?(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?!\p{L})/giu;

const enough =
  (least: number, most: number): Accept =>
  (value) =>
    digits(value) >= least && digits(value) <= most;

/** Telephone numbers of any country. A blood result or a dose has fewer digits and a unit. */
export const telephone: Rule = {
  type: "phone",
  severity: "block",
  patterns: [international, american, grouped, solid, local, groups, named, abbreviated, inside, keyed, spoken],
  find: ({ text }) => [
    ...matches(international, text, enough(7, 15)),
    ...matches(american, text),
    ...matches(grouped, text, enough(7, 13)),
    ...matches(solid, text),
    ...matches(local, text),
    ...matches(groups, text),
    ...matches(named, text, enough(5, 15)),
    ...matches(abbreviated, text, enough(5, 15)),
    ...matches(inside, text),
    ...matches(keyed, text),
    ...matches(spoken, text),
  ],
  suggest: () => "[phone removed]",
};

const faxed =
  /(?<!\p{L})fax(?:ed)?(?: to| number| no\.?| #| on| at| is|:|\.){0,3} {0,2}(?<id>\+?\(?\d(?:[\s.()/-]{0,2}\d){5,14})(?!\d)/giu;

/** Fax numbers, known by the word. */
export const fax: Rule = {
  type: "fax",
  severity: "block",
  patterns: [faxed],
  find: ({ text }) => matches(faxed, text),
  suggest: () => "[fax removed]",
};

export const telephoneRules: Rule[] = [fax, telephone];
