/** Months by name, long and short; each pattern part is meant for flags `iu`. */
export const longMonth = "january|february|march|april|may|june|july|august|september|october|november|december";
export const shortMonth = "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";
export const month = `(?:${longMonth}|(?:${shortMonth})\\.?(?!\\p{L}))`;

/** Months of other languages that are written in English letters with a day beside them. */
export const otherMonth =
  "(?:januar|januari|janvier|enero|gennaio|janeiro|jänner|februar|februari|février|febrero|febbraio|fevereiro|märz|maart|mars|marzo|março|avril|abril|aprile|mai|mei|maj|mayo|maggio|maio|juni|juin|junio|giugno|junho|juli|juillet|julio|luglio|julho|août|agosto|augustus|septembre|septiembre|settembre|setembro|oktober|octobre|octubre|ottobre|outubro|novembre|noviembre|novembro|dezember|décembre|diciembre|dicembre|dezembro)";

export const weekday = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
export const shortWeekday = "mon|tues?|weds?|thu|thurs?|fri|sat|sun";
export const dayInMonth = "(?:3[01]|[12]\\d|0?[1-9])";
export const ordinalWord =
  "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty-first)";
export const year = "(?:(?:19|20)\\d{2}|['’]\\d{2})";
