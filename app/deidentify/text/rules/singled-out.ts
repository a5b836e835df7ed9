import { isOnlyWord } from "../known-words";
import { isReadEponym, isRegion } from "../lexicon";
import { type Accept, matches, needing, type Rule } from "../rule";

const name = "\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’-]{1,24}";
const parts = (value: string) => value.match(/\p{Lu}[\p{L}\p{M}'’-]{1,24}/gu)?.map((word) => word.toLowerCase()) ?? [];
const isNamed: Accept = (value) => {
  const words = parts(value);
  return words.some((lower) => !isOnlyWord({ lower })) && !isRegion(words.join(" ")) && !words.some(isReadEponym);
};

/** "Survived the Grenfell fire", "since the Bryn-y-Cwm coach crash": what was in the papers. */
const event = new RegExp(
  `(?<!\\p{L})(?:in|after|during|since|from|of|survived|the) the (?<id>${name}(?: ${name}){0,2}(?: (?:coach|train|bus|plane|car|mine|rail|ferry|school|mill|boat|bridge|tower|nightclub|factory|gas))?)(?= (?:fire|crash|disaster|bombings?|attacks?|shootings?|stabbings?|explosion|floods?|earthquake|derailment|collision|collapse|stampede|siege|riots?|wildfires?|massacre|tsunami|sinking|crush|landslide|avalanche|evacuation|marathon|carnival)(?!\\p{L}))`,
  "gu",
);

/** "On the 17:04 from Crewe", "flight EK203": one journey. */
const journey = new RegExp(
  `(?<!\\p{L})the (?<id>\\d{1,2}[:.]\\d{2} (?:train |bus |service |flight |ferry |coach )?(?:from|to) ${name}(?: ${name})?)(?![\\p{L}\\p{N}])`,
  "gu",
);
const flight = /(?<!\p{L})(?:flight|Flight)(?: no\.?| number)? (?<id>[A-Z][A-Z\d] ?\d{2,4})(?![\p{L}\p{N}])/gu;

/** "Works nights at Amazon BHX4", "4th year at Riphah": where somebody works or learns, by one word. */
const worksThere =
  /(?<!\p{L})(?:[Ww]ork(?:s|ed|ing)?|[Ee]mployed|[Vv]olunteers?|[Jj]ob)(?: (?:nights?|days|shifts?|weekends|part[- ]time|full[- ]time|there|earlies|lates|as an? \p{Ll}{3,15}(?: \p{Ll}{3,15}){0,2})){1,2} (?:at|for|in) (?:the )?(?<id>\p{Lu}\p{Ll}[\p{L}\p{M}&'’-]{1,24}(?: (?:\p{Lu}[\p{L}\p{M}\p{N}&'’-]{0,24})){0,3})(?![\p{L}\p{N}])/gu;
const learnsThere = needing(
  / (?:at|from) (?:the )?\p{Lu}/u,
  /(?<!\p{L})(?:\d(?:st|nd|rd|th) year|final year|(?:first|second|third|fourth|fifth|sixth)[- ]year|students?|medics?|interns?|fellow|trainee|graduated?|studying|studies medicine|rotating|lecturer|MBBS|F[12]|FY[12]|PGY-?\d|SHO|house officer) (?:at|from) (?:the )?(?<id>\p{Lu}\p{Ll}[\p{L}\p{M}'’-]{2,24}(?: \p{Lu}\p{Ll}[\p{L}\p{M}'’-]{2,24}){0,2})(?![\p{L}\p{N}])/gu,
);

/** What befell one place, one journey: the day and the people are known with it. */
export const singledOut: Rule = {
  type: "place",
  severity: "ask",
  patterns: [event, journey, flight],
  find: ({ text }) => [...matches(event, text, isNamed), ...matches(journey, text), ...matches(flight, text)],
  suggest: () => "[place removed]",
};

/** An employer or a school told by a word that is none of English or medicine. */
export const belongsTo: Rule = {
  type: "employer",
  severity: "ask",
  patterns: [worksThere, learnsThere],
  find: ({ text }) => [worksThere, learnsThere].flatMap((one) => matches(one, text, isNamed)),
  suggest: () => "[place removed]",
};
