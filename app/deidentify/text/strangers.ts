import { isBorne, isFamilyName, isGivenName, isOrdinary } from "./lexicon";
import type { Reading } from "./reading";
import { kin } from "./rules/kin";
import type { Hit } from "./span";
import type { Token } from "./tokens";
import { tellsOfPerson } from "./told-of";
import { isStrange, isUnknown } from "./unknown-words";

const relatives = [...kin].filter((word) => /^\p{L}{3,14}$/u.test(word)).join("|");

/** What stands before a person and hardly anything else: "my wife", "hello", "called", "uncle", "saw". */
const beforePerson = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:mr|mrs|ms|miss|dr|prof|uncle|auntie|aunty|aunt|baby|master|wee|old|little|big|young|pakcik|makcik|puan|encik|cik|tuan|pak|bapak|ibu|ate|kuya|lola|lolo|tita|tito|papa|mama|nana|baba|mzee|oga|alhaji|alhaja|hajiya|mallam|smt|shri|sri|kumari)\\.?|(?:pts?|patient|first|sur|her|his|full)? ?names?(?: is| was|:| -)?|(?:my|our|his|her|their|the|pt['’]?s|patient['’]?s) (?:\\p{Ll}{2,12} )?(?:${relatives}|pt|patient)|called|named|nok:?|hi|hey|hello|dear|thanks|thank you)[,:]? ?["“'‘(]?$`,
  "iu",
);
/** The same, where what goes on behind is told of a person too. */
const nearPerson = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:pt|patient|dtr|reg|registrar|sho|cons|consultant|nurse|doctor|matron|hca|midwife|physio|porter|student|${relatives})(?: is| called|:| -)? |(?:saw|clerked|reviewed|met|rang|phoned|rung|asked|ask|told|tell|discharge|admit|refer|examined|intubated|bleeped|consented|cannulated|bled|lost|scan|with) )$`,
  "iu",
);
/** What stands behind a person and nothing else: an age, a bed. */
const ageBehind =
  /^(?:,? ?[([]?(?:aged? )?\d{1,3}(?:(?: ?\/12| ?\/52)(?!\d)|[- ]?(?:m|f|male|female|y|yo|y\/o|yrs?|years?|mths?|months?|weeks?)(?!\p{L})| ?\/ ?[mf](?!\p{L}))|,? (?:who )?(?:is|was|turned) (?:an? )?\d{1,2}(?![\d.]| ?(?:%|mg|mmol|g|ml|u|\/))|,? [([]?(?:in )?(?:bed|bay|room|side room|cubicle) \d)/iu;
const possessive = /^['’]s (?!\p{Lu})/u;
const goesOn =
  /^(?:$|[.,;:!?)("”'’-]|\n| (?:\d|and|who|is|was|has|had|with|from|in|at|on|says|said|came|wants|gives|thinks|told|presented|admitted|keeps|got|about|re|for|to|just|still|again|today|yesterday|lost|rang|c\/o)(?!\p{L}))/iu;
const appositive = /^,? (?:with|who|whose|aged|an?|his|her|is|was|has)(?!\p{L})/iu;

/** What stands before a place: "from", "lives in", "works at", "loc:". */
const beforePlace =
  /(?:^|[^\p{L}])(?:from|near|outside|nr|(?:lives?|lived|living|works?|worked|working|born|based|staying|stays|resid(?:es|ing|ent)|raised|grew up|farms?|teach(?:es|er)|seen|admitted|referred|transferred|clinic|hospital|placement|rotation|intern|student|factory|shop|pub|school|house|home|back|village|town|visiting|travel(?:led|s)?|moved|flew|drove|up|down|over|out|here|now|nurse|medic|doctor)(?: \p{Ll}{2,12}){0,2},? (?:in|at|to|from|near|around)|(?:loc|location|place|address|addr|from|lives|town|village|vill|city|hometown|residence|res|r\/o|district|dist)\.? ?[:-])(?: the)? $/iu;
/** The first word of a place of two: "port talbot". */
const firstHalf =
  /(?:^|[^\p{L}])(?<half>(?:port|saint|st|new|upper|lower|great|little|north|south|east|west|castle|mount|el|la|los|al|kota|kuala|bukit|toa|san) )$/iu;
const placeKinds =
  /^ (?:hospital|hosp|clinic|polyclinic|klinik|general|infirmary|hospice|surgery|village|road|rd|street|st|lane|avenue|estate|market|farm|beach|island|station|school|primary|academy|college|uni|university|factory|nursery|pub|hotel|church|mosque|mandir|temple|gurdwara|district|town|county|airport|barracks|prison|warehouse|supermarket|garage|quarry|mine|shipyard|bakery|brewery|depot)(?!\p{L})/iu;

/** Their surroundings were looked at by rules and tagger too, so what those call a word goes first. */
const behindTagger = 590;

/** What a strange word in small letters stands for by its neighbours. */
function kindOf(text: string, token: Token): "name" | "place" | undefined {
  const { start, end, lower } = token;
  const before = text.slice(Math.max(0, start - 48), start);
  const behind = text.slice(end, end + 40);
  if (ageBehind.test(behind) || tellsOfPerson(text, end) || beforePerson.test(before)) return "name";
  if (!isUnknown(token)) return undefined;
  if (nearPerson.test(before) && goesOn.test(behind)) return "name";
  if (placeKinds.test(behind) || beforePlace.test(before.slice(0, before.length - halfBefore(text, start).length)))
    return "place";
  if (possessive.test(behind) || (before.endsWith(", ") && appositive.test(behind))) return "name";
  return isBorne(lower) || isGivenName(lower) || isFamilyName(lower) ? "name" : undefined;
}

const halfBefore = (text: string, start: number) =>
  firstHalf.exec(text.slice(Math.max(0, start - 12), start))?.groups?.half ?? "";

/** A place with its other half and its kind: "port talbot", "brackley primary". */
const wholePlace = (text: string, start: number, end: number) => ({
  start: start - halfBefore(text, start).length,
  end: end + (placeKinds.exec(text.slice(end, end + 16))?.[0].length ?? 0),
});

/**
 * People and places written in small letters among sentences with capitals: words that no dictionary has, where a person
 * or a place stands ("called in marlena, 29 yo", "lives in callington"), and names of long lists wherever they stand.
 * Reads at most 80 characters around a word.
 */
export function strangers(reading: Reading): Hit[] {
  if (reading.casing === "large") return [];
  const { text, tokens } = reading;
  return tokens.flatMap((token, at) => {
    const { word, capital, lower, start, end } = token;
    if (!word || capital || lower.length < 3 || isOrdinary(lower) || !isStrange(token)) return [];
    const before = tokens[at - 1];
    if (before?.end === start && !/^["“(‘'/\n-]$/.test(before.text)) return [];
    const type = kindOf(text, token);
    if (type === undefined) return [];
    const range = type === "place" ? wholePlace(text, start, end) : { start, end };
    return [{ ...range, type, severity: "ask", order: behindTagger }];
  });
}
