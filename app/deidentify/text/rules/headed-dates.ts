import { type Accept, behindWords, patternRule, type Rule } from "../rule";
import { suggestDate } from "./suggest-date";

const dayAndMonth =
  /(?<![\p{L}\p{N}.,/-])(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])(?![\p{L}\p{N}/%-]|\.\d| ?(?:mg|ml|strength|power|pain|scale|severity|mmhg|tablets?|doses?|days|times|cores|nodes|valves|positive|criteria|points|joints|pregnan\p{L}{2,4}|weeks?|months?|wks?|(?:of (?:the |our |these )?)?(?:patients|cases|participants|subjects|women|men|children|babies|people|eyes|students|trials|studies|samples|cultures|specimens))(?!\p{L}))/giu;

/** What a note, a list or a week is called by its day. */
const ofItsDay = behindWords(
  /(?<!\p{L})(?:hand ?over|sign ?out|ward round|post-?take|PTWR|WR|w\/c|wk of|week of|week commencing|week beginning|night of|day of|LMP)(?: on| for)?:? {1,2}$/iu,
  24,
);
/** What is done on a day. "Review 3/7" is in three days and "CT 3/12" in three months, so these want more of a date. */
const onItsDay = behindWords(
  /(?<!\p{L})(?:nights?|on[- ]call|typed|dictated|signed|clerking|clerked|bloods|labs|letter|note|entry|update|reviewed|scan|CT|CTPA|MRI|CXR|AXR|USS|echo|ECG|EEG|biopsy|theatre|surgery|operated|inserted|removed|started|stopped|last (?:seen|well|dose|period)|last \p{Lu}\p{L}{1,9}|died|transferred|arrived|presented|collected|taken|sample)(?: on)?:? {1,2}$/iu,
  24,
);
/** "14/03: seen by" as the head of an entry. */
const lineHead = /(?:^|\n)[ \t]{0,4}(?:[-*•] )?$/u;
const entryGoesOn =
  /^[ \t]{0,2}(?:[-–:(\n]|\d{2}[:.]?\d{2}|\p{Lu}|(?:seen|reviewed|wr|pt|am|pm|ward|night|day|clinic)(?!\p{L}))/u;

const isHeaded: Accept = (value, text, start) => {
  const [first = "", second = ""] = value.split("/");
  if (Number(first) > 12 && Number(second) > 12) return false;
  if (ofItsDay(value, text, start)) return true;
  // "4/10", "3/7", "6/12": of ten, in days, in months.
  const full = /^\d\d$/.test(first) && /^\d\d$/.test(second) && !/^(?:10|24)$/.test(second);
  if (full || Number(first) > 12) {
    if (onItsDay(value, text, start)) return true;
    const end = start + value.length;
    return lineHead.test(text.slice(Math.max(0, start - 8), start)) && entryGoesOn.test(text.slice(end, end + 8));
  }
  return !/^(?:[57]|8|10|12|15|24|30)$/.test(second) && Number(first) > 2 && onItsDay(value, text, start);
};

/** A day and a month at the head of a note, or behind what was done then: "Handover 14/03", "w/c 6/5", "CT 02/11". */
export const headedDate: Rule = patternRule({
  type: "date",
  severity: "block",
  patterns: [dayAndMonth],
  accept: isHeaded,
  suggest: suggestDate,
});

/** Months of the calendars of Islam, Iran, India, Ethiopia and Israel. */
const elsewhere =
  /(?<![\p{L}\p{N}])\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:muharram|safar|rabi['’]? ?(?:al|ul|ath)?[- ]?(?:awwal|thani|akhir|i{1,2})|jumada ?(?:al|ul)?[- ]?(?:awwal|ula|thani|akhir|akhira|i{1,2})|rajab|sha['’]?ban|ramadh?an|shawwal|dh?ul?[- ]?(?:al[- ])?(?:qi?['’]?da?h|hijjah?)|farvardin|ordibehesht|khordad|mordad|shahrivar|mehr|aban|azar|bahman|esfand|chaitra|vaisakha?|jyeshtha|ashadha?|shravana?|bhadrapada|ashwin|kartika?|margashirsha|pausha?|magha?|phalguna?|meskerem|tikimt|hidar|tahsas|yekatit|megabit|miazia|ginbot|sene|hamle|nehase|nisan|iyar|sivan|tammuz|elul|tishrei|cheshvan|kislev|tevet|shevat|adar)(?!\p{L})(?:,? (?:1[34]\d\d|20[5-9]\d|57\d\d|19[3-9]\d)(?!\d)(?: ?AH)?)?/giu;

/** Dates of other calendars. */
export const elsewhereDate: Rule = patternRule({
  type: "date",
  severity: "block",
  patterns: [elsewhere],
  suggest: suggestDate,
});

export const headedDateRules: Rule[] = [headedDate, elsewhereDate];
