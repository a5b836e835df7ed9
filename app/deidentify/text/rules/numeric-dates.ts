import { type Accept, behindWords, matches, patternRule, type Rule } from "../rule";
import { dayInMonth, shortWeekday, weekday } from "./month-names";
import { suggestDate } from "./suggest-date";

const time =
  "(?:(?:T|,? (?:at |@ ?)?)(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,6})?)?(?: ?[ap]\\.?m\\b\\.?|Z|[+-]\\d{2}:?\\d{2})?)?";
const whole = new RegExp(
  `(?:(?<![\\p{L}\\p{N}/.-])|(?<=(?<!\\p{L})[MF]/))(?:\\d{1,2}([/.-])\\d{1,2}\\1(?:(?:19|20)\\d{2}|\\d{2})|(?:19|20)\\d{2}([/.-])\\d{1,2}\\2\\d{1,2})(?![\\p{N}]|[/.-]\\d)${time}`,
  "gu",
);
const spaced = /(?<![\p{L}\p{N}/.-])\d{1,2} ?([/.]) ?\d{1,2} ?\1 ?(?:19|20)\d{2}(?!\d|[/.]\d)/gu;
const compact = /(?<![\p{L}\p{N}.,/-])(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\p{L}\p{N}]|[.,]\d)/gu;
const monthAndYear = /(?<![\p{L}\p{N}/.-])(?:0?[1-9]|1[0-2])[/-](?:19|20)\d{2}(?![\p{N}/-])/gu;

/** "12.1.68": with a month of one figure and a short year. */
const short = /(?<![\p{L}\p{N}.,])\d{1,2}\.\d{1,2}\.\d{2}(?![\p{N}.])/gu;
/** "geb. 12.1.68": behind a birth it always is a date. */
const born = behindWords(
  /(?<!\p{L})(?:geb\.?|geboren|born|DOB|d\.o\.b\.?|birth|nato|nata|né|née|\*) ?(?:on |am |le |il |the |:)? ?$/iu,
  20,
);
/** What is numbered in three parts: recommendations, versions. */
const numbered = behindWords(
  /(?<!\p{L})(?:sections?|sec|chapter|ch|§|table|fig(?:ure)?|appendix|rec(?:ommendation)?s?|para(?:graph)?|guidelines?|NG ?\d{1,3}|CG ?\d{1,3}|items?|steps?|modules?|version|ver|v|release|protocol|SPSS|R|Stata|Python|ICD|code)\.? ?$/iu,
  18,
);
/** What a day stands behind. */
const onADay = behindWords(
  /(?<!\p{L})(?:on|since|until|from|dated?|typed|dictated|seen|reviewed|clinic|admitted|discharged|clerked|bloods|labs|scan|CT|MRI|CXR|USS|echo|ECG|operated|died|transferred|d\/w|letter|note|entry)(?: on| of)?:? $/iu,
  18,
);

const isDay = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12;

/** Day and month in either order; with points only as 12.03.2021 or 12.03.21, since 1.2.3 is a section or a version. */
const isDate: Accept = (value) => {
  const [first = 0, second = 0, third = 0] = (value.match(/\d{1,4}/g) ?? []).map(Number);
  if (/^\d{4}/.test(value)) return isDay(third, second) || value.length === 8;
  if (/^\d\.|^\d{1,2}\.\d\.\d{2}(?!\d)/.test(value) && !/\.\d{4}/.test(value)) return false;
  return isDay(first, second) || isDay(second, first);
};

/** "15.1.24" is a date; "1.1.24" may be a recommendation and "4.1.12" a version, unless a day is spoken of. */
const isShortDate: Accept = (value, text, start) => {
  if (born(value, text, start)) return true;
  const [day = 0, month = 0, year = 0] = value.split(".").map(Number);
  if (!isDay(day, month) || numbered(value, text, start)) return false;
  return (day > 2 && year > 17 && year < 40) || onADay(value, text, start);
};

/** Dates in figures: 5/25/2023, 25.05.23, 2023-05-25T14:30, 20230525, 05/2023. */
export const numericDate: Rule = {
  type: "date",
  severity: "block",
  patterns: [whole, spaced, compact, monthAndYear, short],
  find: ({ text }) =>
    [whole, spaced, compact]
      .flatMap((one) => matches(one, text, isDate))
      .concat(matches(monthAndYear, text), matches(short, text, isShortDate)),
  suggest: suggestDate,
};

const partial =
  /(?<=(?<!\p{L})(?:on|since|dated?|d\.?o\.?[abds]\.?:?|seen|admitted|discharged|until|born|scheduled for|as of|from|returns?|rtc|f\/u|follow-?up|appt|appointment|due|booked|listed) )(?:0?[1-9]|[12]\d|3[01])[/-](?:0?[1-9]|[12]\d|3[01])(?![\p{L}\p{N}/%-]|\.\d| ?(?:mg|ml|strength|power|pain|scale|severity|mmhg|tablets?|doses?|days|times))/giu;
/** "Mon 4/5", "Reviewed 04.07": with points only in two and two figures behind what is done on a day. */
const weekdayBefore = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${weekday}|${shortWeekday})\\.?,? ${dayInMonth}[/-](?:1[0-2]|0?[1-9])(?![\\p{L}\\p{N}/%-]|\\.\\d)`,
  "giu",
);
const pointed =
  /(?<=(?<!\p{L})(?:reviewed|admitted|discharged|seen|dated|clerked|transferred)(?: on| in clinic)? )(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])(?![\p{L}\p{N}%]|[.:]\d| ?(?:hrs?|hours|am|pm|[ap]\.m)(?!\p{L}))/giu;
const theTwelfth =
  /(?<=(?<!\p{L})(?:on|since|until|from|by|before|after|till|(?:re-?)?admitted|discharged|transferred|reviewed|seen|operated|extubated|booked|listed|due|born|died) the )(?:[12]?\d(?:st|nd|rd|th)|3(?:0th|1st))(?! (?:of )?(?:day|week|month|year|rib|nerve|centile|percentile|floor|attempt|occasion|visit|dose|cycle|cranial|thoracic|lumbar|cervical|rib|toe|finger|digit|ray|metatarsal|metacarpal|ward|trimester|time|hour|and \d|intercostal|ventricle|edition|line|postoperative|post-operative|hospital))(?:(?: day)? of (?:the|this|last|next) month)?(?![\p{L}\p{N}-])/giu;

/** "3.5. to 11.5.2024", "vom 3.5.", "Labor 14.3.:" in the manner of Germany: a point behind the month too. */
const germanDay = /(?<![\p{L}\p{N}.,])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?!\p{N})/gu;
const pointedAgain = /^(?::|,? ?(?:-|–|to|bis|until|and|und) ?(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.)/u;
const inGerman = behindWords(/(?<!\p{L})(?:vom|am|seit|ab|bis|geb\.|zum|den) $/u, 6);
/** "The 8th to the 12th", "between the 3rd and the 9th". */
const theEighthTo =
  /(?<![\p{L}\p{N}])(?:the )?(?:[12]?\d(?:st|nd|rd|th)|3(?:0th|1st)) (?:to|until|till|through) (?:the )?(?:[12]?\d(?:st|nd|rd|th)|3(?:0th|1st))(?! (?:day|week|month|year|rib|nerve|centile|percentile|intercostal|cranial|vertebra|thoracic|lumbar|cervical|rib|toe|finger|digit|metatarsal|metacarpal|decade|century|trimester|grade)s?(?!\p{L}))(?![\p{L}\p{N}-])/giu;

/** A day and a month without a year, or "on the 12th". */
export const partialDate: Rule = patternRule({
  type: "date",
  severity: "block",
  patterns: [partial, weekdayBefore, pointed, theTwelfth, germanDay, theEighthTo],
  accept: (value, text, start) => {
    if (
      value.endsWith(".") &&
      !inGerman(value, text, start) &&
      !pointedAgain.test(text.slice(start + value.length, start + value.length + 16))
    )
      return false;
    const [first = 0, second = 1] = (value.match(/\d{1,2}/g) ?? []).map(Number);
    return isDay(first, second) || isDay(second, first);
  },
  suggest: suggestDate,
});

export const numericDateRules: Rule[] = [numericDate, partialDate];
