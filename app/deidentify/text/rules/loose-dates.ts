import { type Accept, matches, type Rule } from "../rule";
import { month } from "./month-names";
import { suggestDate } from "./suggest-date";

const isDay = (day: number, ofMonth: number) => day >= 1 && day <= 31 && ofMonth >= 1 && ofMonth <= 12;
const figures = (value: string) => (value.match(/\d{1,4}/g) ?? []).map(Number);
const isDayAndMonth: Accept = (value) => {
  const [first = 0, second = 0] = figures(value);
  return isDay(first, second) || isDay(second, first);
};

/** "21/05 06:10": when a sample was taken or a message came. */
const withTime =
  /(?<![\p{L}\p{N}.,/-])(?:(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.?),? (?:at |@ ?)?(?:[01]\d|2[0-3]):[0-5]\d(?!\d)/gu;

/** What a scanner makes of 12/05/1938: I2/O5/l938. */
const misread =
  /(?<![\p{L}\p{N}/.-])[\dIlO|]{1,2}([/.-])[\dIlO|]{1,2}\1(?:[1Il|]9|2[0O])[\dIlO|]{2}(?![\p{L}\p{N}/-])/gu;
const isMisread: Accept = (value) => {
  const said = value.replaceAll(/[Il|]/g, "1").replaceAll("O", "0");
  const [first = 0, second = 0] = figures(said);
  return said !== value && (isDay(first, second) || isDay(second, first));
};

/** "May 21 and 12/21": behind a month with its year, another in figures. */
const another = new RegExp(
  `(?<![\\p{L}\\p{N}])${month} ?['’]?(?:20)?\\d{2},? (?:and |& |then )?(?<id>(?:0?[1-9]|1[0-2])/[0-4]\\d)(?![\\p{L}\\p{N}/%-])`,
  "giu",
);
/** Fractions of days, weeks, months and ten are no years. */
const isYear: Accept = (value) => !/\/(?:7|07|10|12)$/.test(value);

/** A day and a month with a time, with another date before, or as a scanner read it. */
export const looseDate: Rule = {
  type: "date",
  severity: "block",
  patterns: [withTime, misread, another],
  find: ({ text }) => [
    ...matches(withTime, text, isDayAndMonth),
    ...matches(misread, text, isMisread),
    ...matches(another, text, isYear),
  ],
  suggest: suggestDate,
};

const twoAndTwo = /(?<![\p{L}\p{N}.,/+-])(?:0[1-9]|[12]\d|3[01])\/(?:0[1-9]|1[0-2])(?![\p{L}\p{N}/%-]|[.,]\d)/gu;
const measured =
  /^ ?(?:mg|ml|mcg|strength|power|pain|scale|severity|mmhg|tablets?|doses?|days|times|cores|(?:lymph )?nodes|points?|months?|weeks?|of|patients|cases|positive|criteria|\()/iu;
/** "12/03": with a nought before the month hardly a fraction; with none ("05/11") only where it has its line to itself. */
const isBare: Accept = (value, text, start) => {
  const end = start + value.length;
  if (measured.test(text.slice(end, end + 12))) return false;
  if (value.charAt(3) === "0") return true;
  return (
    /(?:^|\n)[ \t]{0,4}$/.test(text.slice(Math.max(0, start - 5), start)) &&
    /^[ \t]{0,4}(?:\n|$)/.test(text.slice(end, end + 5))
  );
};

const quarter = /(?<![\p{L}\p{N}])Q[1-4](?:[ /-]| of )?(?:19|20)\d{2}(?!\d)/gu;
/** "Sat night", "Tues 0600", "on sat she": behind other words people sat, and the sun shone. */
const weekend =
  /(?<![\p{L}\p{N}])(?:(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun) (?:night|morning|afternoon|evening|(?:at )?(?:[01]\d|2[0-3]):?[0-5]\d(?: ?hrs?)?|\d{1,2} ?[ap]m)|(?<=(?:on|since|until|last|next|this|by) )(?:[Ss]at|[Ss]un)(?= (?:night|morning|afternoon|evening|she|he|they|we|and|with|when|after|at|for|the|had|was)(?!\p{L})|[.,;!?)]))(?!\p{L})/gu;

/** A day and a month alone, a quarter of a year, or a day of the weekend in short: weaker, but elements of a date. */
export const bareDate: Rule = {
  type: "date",
  severity: "ask",
  patterns: [twoAndTwo, quarter, weekend],
  find: ({ text }) => [...matches(twoAndTwo, text, isBare), ...matches(quarter, text), ...matches(weekend, text)],
  suggest: suggestDate,
};

export const looseDateRules: Rule[] = [looseDate, bareDate];
