import { behindWords, matches, patternRule, type Rule } from "../rule";

const old = "(?:9\\d|1[0-2]\\d)";
const spoken =
  "(?:ninety(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a |one )?hundred(?: and (?:one|two|three|four|five|six))?)";

/**
 * Ages over 89, which Safe Harbor joins into "90 or older". 89 itself may stay. A birth before 1936 says the same; the
 * year is written down, since nothing here reads the clock.
 */
export const age: Rule = patternRule({
  type: "age",
  severity: "block",
  patterns: [
    new RegExp(
      `(?<![\\p{L}\\p{N}.,/])(?:${old}|${spoken})(?:[ -]?(?:years?|yrs?)[ -](?:old|of age)|[ -]?y(?:ears?|rs?)?[ -]?/?[ -]?o(?:ld)?|[ -]?years?[ -]?young)(?!\\p{L})`,
      "giu",
    ),
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:aged?|age is|age of|age:|turned|turning|turns|will (?:be|turn)|nearly|almost)(?: of| is|:)? {0,2}(?<id>${old}|${spoken})(?![\\p{L}\\p{N}%]|[.,/]\\d|-\\d)`,
      "giu",
    ),
    new RegExp(`(?<![\\p{L}\\p{N}.,/])${old} ?(?:M|F|yo|y\\.o\\.)(?![\\p{L}\\p{N}])`, "gu"),
    /(?<!\p{L})(?:his|her|their|its?|a|the|whose) (?<id>(?:9\dth|9[1-3](?:st|nd|rd)|1[0-2]\d(?:st|nd|rd|th)|ninetieth|hundredth) birthday)/giu,
    /(?<!\p{L})(?:born(?: in)?|year of birth:?|birth year:?|b\.) (?<id>1[89]\d{2})(?!\d)/giu,
    /(?<!\p{L})(?:in (?:his|her|their) )(?<id>(?:late |early |mid-?)?(?:nineties|90s))(?![\p{L}\p{N}])/giu,
  ],
  accept: (value) => !/^1[89]\d\d$/.test(value) || Number(value) <= 1935,
  suggest: () => "90 or older",
});

/** "My grandfather, 97, takes", "she is 93, on warfarin": nothing measured follows. */
const told = new RegExp(
  `(?<![\\p{L}\\p{N}.,/])(?:${old}|${spoken})(?= ?(?:[,;!?)]|\\.(?!\\d)|$| (?:and|with|on|now|but|who|years)(?!\\p{L})))`,
  "giu",
);
const somebody = behindWords(
  /(?<!\p{L})(?:he|she|who|(?:great[ -]?)?(?:grand)?(?:mother|father|ma|pa|dad|mum|mom)|nan|nana|gran|granny|aunt|uncle|husband|wife|neighbou?r|patient|pt|resident|man|woman|lady|gentleman|widow|widower)(?:,| is| was|['’]s|,? who is) (?:now |already |only |nearly |almost )?$/iu,
  36,
);

/** The same where only the person stands before it. */
export const toldAge: Rule = {
  ...age,
  patterns: [told],
  find: ({ text }) => matches(told, text, somebody),
};

export const ageRules: Rule[] = [age, toldAge];
