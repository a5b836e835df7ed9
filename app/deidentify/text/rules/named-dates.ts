import type { Reading } from "../reading";
import { type Accept, patternRule, type Rule } from "../rule";
import type { Range } from "../span";
import { wordSet } from "../words/word-list";
import { dayInMonth, longMonth, month, ordinalWord, otherMonth, shortWeekday, weekday, year } from "./month-names";
import { suggestDate } from "./suggest-date";

const day = `(?:${dayInMonth}(?: ?(?:st|nd|rd|th))?|${ordinalWord})`;
const time = "(?:,? (?:at |@ ?)?(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?::[0-5]\\d)?(?: ?[ap]\\.?m\\b\\.?)?)?";
const before = "(?<![\\p{L}\\p{N}])";
const after = "(?![\\p{L}\\p{N}])";
const maybeWeekday = `(?:(?:${weekday}|${shortWeekday})\\.?,? (?:the )?)?`;

/** "4-5 Nov", "3rd to 9th of May": from one day to another. */
const firstDay = `(?:${day}(?: ?[-–/&] ?| (?:to|until|till|and) (?:the )?))?`;
const dayFirst = new RegExp(
  `${before}${maybeWeekday}${firstDay}${day}(?: of | de | |-|/|\\.|, )?${month}(?:(?:,? ?| of |-|/|\\.)(?:${year}|\\d{2}(?![\\p{L}\\p{N}%:/.])))?${after}${time}`,
  "giu",
);
const monthFirst = new RegExp(
  `${before}${maybeWeekday}${month}(?: |-|/|, | the )?${day}${after}(?![.:/]\\d)(?:(?:,? ?|,? of |-|/)${year}(?!\\d)|[-–]\\d{1,2}(?!\\d))?${time}`,
  "giu",
);
/** "Tuesday 14th", "Friday the 3rd": the month is said elsewhere, or not at all. */
const weekdayAndDay = new RegExp(
  `${before}(?:${weekday}|(?:${shortWeekday})\\.?),? (?:the )?${dayInMonth} ?(?:st|nd|rd|th)${after}(?![ -]degree)`,
  "giu",
);
const spokenYear =
  "(?:(?:nineteen|twenty)[ -](?:(?:oh|hundred and)[ -])?|two thousand (?:and )?)(?:(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)|one|two|three|four|five|six|seven|eight|nine)";
/** As people say it on a recording: "June third nineteen fifty". */
const spoken = new RegExp(
  `${before}(?:${month} (?:the )?${ordinalWord}|(?:the )?${ordinalWord} of ${month}),? ${spokenYear}${after}`,
  "giu",
);
const monthYear = new RegExp(`${before}(?:(?:early|mid|late)[ -])?${month}(?:,? ?| of |-|/)${year}${after}`, "giu");
const foreign = new RegExp(
  `${before}${dayInMonth}(?:\\.|er)? (?:de |di )?${otherMonth}(?:(?: de | )(?:19|20)\\d{2})?${after}`,
  "giu",
);

/**
 * "may", "march" and short forms in small letters are words first: without a year or an ordinal they count only as
 * "May 5" or "5 May". "2 OCT" is a scan.
 */
const isDate: Accept = (value, text, start) => {
  const named = value.match(/\p{L}{3,9}/gu)?.find((word) => isMonth.test(word)) ?? "";
  if (published.test(text.slice(start + value.length, start + value.length + 30)) && !/\d.{0,4}\p{L}{3}/u.test(value))
    return false;
  if (/(?:19|20)\d{2}|['’]\d{2}|\d(?:st|nd|rd|th)|^\d{1,2}([-/.])\p{L}{3,9}\1\d{2}(?!\d)/iu.test(value)) return true;
  if (/^(?:may|march|mar|sept?|dec|oct|jan|jun|nov|aug)$/.test(named) || named === "OCT" || named === "MAR")
    return false;
  const behind = text.slice(start + value.length, start + value.length + 12);
  return !/^(?: ?%|\/\d| ?(?:mg|ml|mcg)\b)/i.test(behind);
};
/** "The June 2022 ESC guideline": when something was printed. */
const published =
  /^ (?:\p{Lu}{2,6} )?(?:guidelines?|guidance|edition|issue|consensus|position statement|recommendations)(?!\p{L})/u;
const isMonth = new RegExp(`^${month}$`, "iu");

/** Dates with a named month, whole or in part. */
export const namedDate: Rule = patternRule({
  type: "date",
  severity: "block",
  patterns: [spoken, dayFirst, monthFirst, monthYear, foreign, weekdayAndDay],
  accept: isDate,
  suggest: suggestDate,
});

/** "My OSCE is in March": the student's. */
export const sitsIn =
  /(?<!\p{L})(?:exams?|finals|osces?|viva|mocks?|resits?|MRCP|MRCS|PLAB|PACES|USMLE|step [12]|UKMLA|prelims|boards|paces)(?: \p{Ll}{1,10}){0,3} (?:in|this|next|early|mid|late|until|by|before)[ -]$/iu;

/** "The season runs from October": every year. */
const everyYear =
  /(?<!\p{L})(?:seasons? (?:runs?|is|lasts?|starts?|begins?|peaks?)|(?:every|each) year|annually|(?:influenza|flu|RSV|malaria|monsoon) season)(?!\p{L})/iu;

/** A month or a day of the week alone; still an element of a date, but weaker. */
export const bareMonth: Rule = patternRule({
  type: "date",
  severity: "ask",
  patterns: [
    new RegExp(`${before}(?:${longMonth}),? (?:of )?(?:this|last|that|the same|the following) year(?!\\p{L})`, "giu"),
    new RegExp(
      `(?<!\\p{L})(?:last|this past|next) (?:${longMonth}|jan|feb|apr|jul|aug|sept?|oct|nov|dec)(?![\\p{L}\\p{N}'’])`,
      "giu",
    ),
    /(?<=(?<!\p{L})(?:in|since|during|until|till|last|this|next|early|mid|late|of|through|by|from|after|before|around)[ -])(?:january|february|april|june|july|august|september|october|november|december|(?:jan|feb|apr|jul|aug|sept?|nov|dec)(?![\p{L}\p{N}.'’]))(?![\p{L}\p{N}])/giu,
    /(?<=(?<!\p{L})(?:in|since|during|until|last|this|next|early|mid|late|from|after|before)[ -])(?:March|May)(?![\p{L}\p{N}'’])/gu,
    /(?<=(?:[:,(]| and| or|&) )(?:January|February|April|July|August|September|October|November|December)(?=[.,;)]| (?:and|or|&) |$)/gu,
    /(?<!\p{L})(?:early|mid|late)[- ](?:January|February|April|June|July|August|September|October|November|December)(?![\p{L}\p{N}'’])/gu,
  ],
  accept: (value, text, start) =>
    !sitsIn.test(text.slice(Math.max(0, start - 40), start)) &&
    !everyYear.test(text.slice(Math.max(0, start - 50), start + value.length + 50)),
  suggest: suggestDate,
});

/**
 * "On Tuesday ward round", "Friday's teaching": when one learns, every week. "Tuesday's ward round" was a patient's.
 */
const whenOneLearns =
  /^(?:(?: morning| afternoon)? (?:ward|grand) rounds?|(?:['’]s)?(?: (?:morning|lunchtime|afternoon|evening))? (?:bedside teaching|teaching|tutorials?|lectures?|seminars?|journal club|study group))(?!\p{L})/iu;
const onceOnly = /(?<!\p{L})(?:last|this|next|past|since|until|that)(?: \p{L}{1,9})? $/iu;
/** "Exam on Friday" is the student's. */
const whatOneSits =
  /(?<!\p{L})(?:exams?|finals|osces?|viva|quiz|mocks?|deadline|presentation|interview|lecture|tutorial|teaching) (?:is |are )?(?:on |this |next )?$/iu;
/** "Every Monday", "Monday to Friday": a habit, or when a clinic is open. */
const habit = /(?<!\p{L})(?:(?:every|each|alternate|weekly on(?: an?)?) |monday(?: to | through | ?[-–] ?))$/iu;
const week = /^(?:-| ?– ?| to | through )(?:fri|sun)/iu;
const isOneDay: Accept = (value, text, start) =>
  !habit.test(text.slice(Math.max(0, start - 16), start)) &&
  !week.test(text.slice(start + value.length, start + value.length + 12)) &&
  !whatOneSits.test(text.slice(Math.max(0, start - 30), start)) &&
  (!whenOneLearns.test(text.slice(start + value.length, start + value.length + 40)) ||
    onceOnly.test(text.slice(Math.max(0, start - 24), start)));

const feast =
  /^(?:christmas|xmas|boxing day|new year(?:['’]?s)?|easter|whitsun|pentecost|hogmanay|thanksgiving|halloween|ramadan|eid|diwali|holi|passover|hanukkah|yom kippur|hari raya|(?:chinese|lunar) new year|songkran|tet|onam|pongal|durga puja|navratri|dussehra|nowruz|vaisakhi|(?:april fools['’]?|may|australia|anzac|canada|waitangi|republic|independence|bastille|labou?r|memorial|veterans|mother['’]?s|father['’]?s|(?:st\.? )?(?:patrick|paddy|pat)['’]?s|valentine['’]?s|bonfire|guy fawkes) (?:day|night))(?: (?:sunday|monday|day|eve|night|morning|weekend|bank holiday))?(?: (?:19|20)\d{2}(?!\d))?(?!\p{L})/iu;
const feasts = wordSet(
  `christmas xmas boxing new easter whitsun pentecost hogmanay thanksgiving halloween ramadan eid diwali holi passover hanukkah yom hari
  australia anzac canada waitangi republic independence bastille labour labor memorial veterans mother's mother mothers father's father
  fathers st patrick's patrick patricks paddy's paddy paddys pat's pats chinese lunar songkran onam pongal durga navratri dussehra nowruz vaisakhi valentine's valentine valentines bonfire guy`,
);
const atFeast = /(?<!\p{L})(?:on|since|until|till|last) $/iu;
/** Feasts of one day that are hardly spoken of but as the day: "presented Boxing Day". */
const oneDay =
  /^(?:boxing day|hogmanay|(?:christmas|new year['’]?s) (?:day|eve)|easter (?:sunday|monday)|bonfire night|guy fawkes night|(?:st\.? )?(?:patrick|paddy|pat)['’]?s day|anzac day|australia day)/iu;
/** "Before Easter"; the day before Labor Day is told in stories. */
const aroundFeast = /(?<!\p{L})(?:before|after|by|around) $/iu;
/** "Review Tues", "since Weds": no "sat" and "sun", which people do and see. */
const shortDays = wordSet("mon tue tues wed weds thu thur thurs fri");
const onDay =
  /(?<!\p{L})(?:on|since|until|till|review|rv|r\/v|seen|next|last|this|for|by|from|due|home|clinic|theatre) $/iu;

/**
 * Feasts and short days of the week, looked for word by word: that is faster than a pattern tried at every character.
 */
function namedDays({ text, tokens }: Reading): Range[] {
  return tokens.flatMap(({ lower, start, end }) => {
    if (!feasts.has(lower) && !shortDays.has(lower)) return [];
    const before = text.slice(Math.max(0, start - 9), start);
    if (shortDays.has(lower)) return onDay.test(before) ? [{ start, end }] : [];
    const [name] = feast.exec(text.slice(start, start + 44)) ?? [];
    const there =
      atFeast.test(before) ||
      (aroundFeast.test(before) && !/ /.test(name ?? "")) ||
      oneDay.test(name ?? "") ||
      /\d{4}$/.test(name ?? "");
    return name && there ? [{ start, end: start + name.length }] : [];
  });
}

export const bareWeekday: Rule = patternRule({
  type: "date",
  severity: "ask",
  patterns: [
    new RegExp(`${before}${weekday}(?!s|[\\p{L}\\p{N}])`, "giu"),
    /(?<=(?<!\p{L})(?:on|since) )(?:christmas (?:day|eve)|boxing day|new year['’]?s (?:day|eve)|easter (?:sunday|monday)|good friday|thanksgiving(?: day)?|halloween|valentine['’]?s day|labor day|memorial day|independence day|eid|diwali)(?!\p{L})/giu,
  ],
  accept: isOneDay,
  suggest: suggestDate,
});

/** A feast, or a day of the week in short. */
export const namedDay: Rule = {
  type: "date",
  severity: "ask",
  patterns: [],
  find: namedDays,
  suggest: suggestDate,
};

export const namedDateRules: Rule[] = [namedDate, bareMonth, bareWeekday, namedDay];
