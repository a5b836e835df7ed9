import { findNames, gazetteerOf } from "../gazetteer";
import { isGivenName, isOrdinary, isRegion, isSignWord, isStateCode, townNames } from "../lexicon";
import { lowerAt, type Reading } from "../reading";
import { matches, needing, type Rule } from "../rule";
import { wordSet } from "../words/word-list";
import { carePlace } from "./care-places";
import { sitsIn } from "./named-dates";
import { prefixedPlace } from "./prefixed-places";
import { road } from "./roads";
import { belongsTo, singledOut } from "./singled-out";
import { workplace } from "./workplaces";

const towns = gazetteerOf(townNames);
const prepositions = wordSet(
  "in from at near to of around outside through via our downtown central north south east west greater , live lives living",
);
const alsoWords = wordSet(
  "nice reading bath split bury deal hull rugby poole wells mobile cork tours rush mesa orange essen la sf derry barry",
);

/**
 * Whether the capital town at `at` is meant as a town: no
 * criteria of Rome, no Glasgow coma scale, no "Reading the film".
 */
function isTown(reading: Reading, at: number, length: number): boolean {
  const token = reading.tokens[at];
  if (!token) return false;
  const before = lowerAt(reading, at - 1);
  const next = lowerAt(reading, at + length);
  const strong = prepositions.has(before);
  if (token.lower === "march" && sitsIn.test(reading.text.slice(Math.max(0, token.start - 40), token.start)))
    return false;
  if (isSignWord(next) || isSignWord(lowerAt(reading, at + length + 1)) || /^(?:i{1,3}|iv|v)$/.test(next)) return false;
  if (reading.casing === "small" || (token.text === token.lower && length === 1))
    return (
      reading.casing !== "mixed" && strong && !alsoWords.has(token.lower) && (length > 1 || !isOrdinary(token.lower))
    );
  if (length > 1) return reading.tokens[at + length - 1]?.capital ?? false;
  if (token.text === "LA" || token.text === "SF") return strong;
  if (reading.casing === "large" && isOrdinary(token.lower)) return false;
  return strong || !(alsoWords.has(token.lower) || isOrdinary(token.lower) || isGivenName(token.lower));
}

const county = needing(
  /County|Township|Parish|Borough|Village/u,
  /(?<![\p{L}\p{N}])(?:[\p{Lu}]\p{Ll}{2,20} )?[\p{Lu}]\p{Ll}{2,20} (?:County|Township|Parish|Borough|Village)(?!\p{L})|(?<![\p{L}\p{N}])County [\p{Lu}]\p{Ll}{2,20}(?!\p{L})/gu,
);
/** "The Isle of Bute", "HMP Styal". */
const isle =
  /(?<!\p{L})(?:Isles? of (?!Man(?!\p{L}))|HM[PY] |HMPYOI )\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{Ll}{2,20})?(?!\p{L})/gu;
const residence =
  /(?<=(?<!\p{L})(?:lives?|lived|living|resid(?:es|ing|ent)|grew up|moved|relocated|travell?ed|commutes|homeless|raised|works|based) (?:(?:alone|with [a-z ]{2,24}) )?(?:in|at|near|to|from|of|outside) (?:the (?:town|city|village|suburb) of )?)[\p{Lu}][\p{L}\p{M}'’-]{2,30}(?: [\p{Lu}][\p{L}\p{M}'’-]{2,30}){0,2}(?!\p{L})/gu;
const villageOf =
  /(?<=(?<!\p{L})(?:town|city|village|suburb|district|hamlet|borough|municipality) of )[\p{Lu}][\p{L}\p{M}'’-]{2,30}(?: [\p{Lu}][\p{L}\p{M}'’-]{2,30}){0,2}/gu;

/** "Dallas facility", "Chicago downtown clinic": the town says which. */
const branch = needing(
  / (?:facility|branch|office|clinic|site|campus|practice)(?!\p{L})/u,
  /(?<![\p{L}\p{N}])[\p{Lu}][\p{L}'’.-]{1,20}(?: [\p{Lu}][\p{L}'’.-]{1,20}){0,2} (?:downtown )?(?:facility|branch|office|clinic|site|campus|practice)(?!\p{L})/gu,
);
const isTownName = (value: string) => {
  const name = value.toLowerCase().replace(/ (?:downtown )?\w{4,9}$/, "");
  return townSet.has(name);
};
const townSet = new Set(townNames);

/** Towns, counties and districts: places smaller than a state, by list and by the words before them. */
export const place: Rule = {
  type: "place",
  severity: "ask",
  patterns: [county, isle, residence, villageOf, branch],
  find: (reading) => [
    ...findNames(towns, reading.tokens, (at, length) => isTown(reading, at, length)),
    ...matches(branch, reading.text, (value) => isTownName(value)),
    ...[county, isle, residence, villageOf].flatMap((one) => matches(one, reading.text, isNarrow)),
  ],
  suggest: () => "[place removed]",
};

const broad = /^(?:the |a )?(?:county council|nursing|hospital|usa?|uk|united|north|south|new zealand)\b/i;
const isNarrow = (value: string) => !broad.test(value) && !regionOnly(value);
function regionOnly(value: string): boolean {
  return value.split(" ").every((word) => isOrdinary(word.toLowerCase())) || isStateCode(value) || isRegion(value);
}

/** What workplaces and schools end with; the words before them are the name. */
const employed = needing(
  / (?:University|College|Academy|School|Kindergarten|Ltd|Limited|LLC|Inc|PLC|plc|GmbH|Corp|Company|& Sons|Bakery|Brewery|Factory|Warehouse|Depot|depot|Foundry|Tannery|Quarry|Colliery|Steelworks|Garage|Sawmill|Abattoir|Rovers|Rangers|Wanderers|Supermarket|Shipyard|Prison|Barracks|Church|Mosque|Synagogue|Temple)/u,
  /(?<![\p{L}\p{N}])(?:[\p{Lu}][\p{L}\p{M}&'’.-]{1,30} ){1,4}(?:University|College|Academy|(?:Primary |High |Elementary |Grammar |Secondary |Middle |Nursery )School|Kindergarten|Ltd|Limited|LLC|Inc|PLC|plc|GmbH|Corporation|Corp|Company|& Sons|Bakery|Brewery|Factory|Warehouse|Depot|depot|Foundry|Tannery|Quarry|Colliery|Steelworks|Garage|Sawmill|Abattoir|Rovers|Rangers|Wanderers|Supermarket|Shipyard|Prison|Barracks|Church|Mosque|Synagogue|Temple)(?![\p{L}\p{N}])\.?/gu,
);
const worksFor =
  /(?<=(?<!\p{L})(?:works? (?:for|at)|working (?:for|at)|worked (?:for|at)|employed (?:by|at)|employer[:,]?(?: is)?|job at|attends|pupil at|student at) )(?:the )?[\p{Lu}][\p{L}\p{M}&'’-]{2,30}(?: [\p{Lu}][\p{L}\p{M}&'’-]{2,30}){0,3}/gu;

/** Employers and schools of the patient. */
export const employer: Rule = {
  type: "employer",
  severity: "ask",
  patterns: [employed, worksFor],
  find: ({ text }) =>
    [employed, worksFor].flatMap((one) =>
      matches(
        one,
        text,
        (value) =>
          !/^(?:American|Royal|British|European|National|World|The Royal|Medical|Canadian|General) (?!Bank)/.test(
            value,
          ),
      ),
    ),
  suggest: (hit) => (/School|University|College|Academy|Kindergarten/.test(hit) ? "a school" : "an employer"),
};

export const placeRules: Rule[] = [carePlace, prefixedPlace, singledOut, place, belongsTo, employer, road, workplace];
