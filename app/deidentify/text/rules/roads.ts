import { isNameAndWord, isOnlyWord, isOrdinaryForm } from "../known-words";
import { isRegion } from "../lexicon";
import { type Accept, matches, type Rule } from "../rule";

/** "The A57", "the M4", "BR-101", "I-95": only beside traffic, since arteries, receptors and masks are numbered too. */
const numbered =
  /(?<![\p{L}\p{N}-])(?:A\d{1,4}(?:\(M\))?|M\d{1,3}|B\d{3,4}|(?:BR|NH|SH|RN|AP|SS|SP|US|CA|I|E|N|D|R)[- ]?\d{1,4})(?![\p{L}\p{N}-]|[.,]\d| ?%)/gu;
const towards =
  /(?<!\p{L})(?:on|along|off|onto|down|up|near|via|the|of|from|to|na|auf der|sur la|en la) (?:the )?(?:[a-z]{4,12}bound )?$/iu;
const traffic =
  /(?<!\p{L})(?:RT[CA]s?|MV[CA]s?|crash\p{L}{0,3}|collision|collided|cars?|vans?|lorry|lorries|trucks?|bus|coach|driv(?:es?|ing|er)|drove|driven|mot[oa]\p{L}{0,10}|(?:motor)?bikes?|cycl\p{L}{1,4}|scooter|roads?|junction|lay-?by|services|traffic|pedestrian|hitch\p{L}{1,10}|commut\p{L}{1,4}|roundabout|carriageway|knocked (?:down|off|over)|run over|hit by|overturned|motorway|highway|mph|km\/h|northbound|southbound|eastbound|westbound)(?!\p{L})/iu;
const ofTheBody =
  /^ (?:segments?|receptors?|subtypes?|macrophages?|alleles?|branch(?:es)?|pulleys?|arter(?:y|ies)|domains?|isoforms?|disease|stage|lesions?|proteins?|aneurysms?|and [AM]\d (?:segments?|receptors?|branches))(?!\p{L})/iu;
const isRoad: Accept = (value, text, start) =>
  towards.test(text.slice(Math.max(0, start - 24), start)) &&
  traffic.test(text.slice(Math.max(0, start - 120), start + 120)) &&
  !ofTheBody.test(text.slice(start + value.length, start + value.length + 40));

/** "Highway 1", "Route 66", "junction 14". */
const spelt =
  /(?<![\p{L}\p{N}])(?:(?:State |County |National )?(?:Highway|Hwy|Route|Interstate|Autobahn|Rodovia|Nationale)|[Jj]unction) \p{Lu}?-?\d{1,4}[A-Z]?(?![\p{L}\p{N}]|[.,]\d)/gu;

/**
 * "Found on the Embankment", "off the Corniche": places that a town has one of, with a capital for it; not the Common
 * Peroneal Nerve, nor the Falls clinic.
 */
const theOne =
  /(?<![\p{L}\p{N}])(?:on|along|at|from|near|by|off|under|to|across|over|beside|behind|outside|in|around) (?<id>the (?:\p{Lu}[\p{L}'’-]{1,20} ){0,2}(?:Embankment|Strand|Mall|Promenade|Prom|Esplanade|Quays?|Docks?|Docklands|Pier|Harbour|Marina|Bridge|Common|Heath|Downs|Green|Ring Road|Bypass|Corniche|Bund|Ghats?|Barrage|Seawall|Boardwalk|Broads|Fens|Moors?|Shambles|Lanes|Seafront|Waterfront|Canal|Expressway|Flyover|Underpass|Causeway|Reservoir|Falls|Gorge|Estate|Market|Square|Circus|Viaduct|Towpath|Wharf|Lido|Arena|Stadium))(?![\p{L}\p{N}]| \p{Lu}| (?:clinics?|teams?|services?|risk|prevention|assessments?)(?!\p{L}))/gu;

/** What people do somewhere, or what befalls them there, and the place behind it: "drives his car to Withernsea". */
const somewhere =
  /(?<!\p{L})(?:[Cc]ollapsed|[Ff]ell|[Ss]tabbed|shot|[Aa]ssaulted|[Aa]ttacked|[Bb]itten|[Ss]tung|crashed|rescued|airlifted|swimming|sailing|walking|hiking|climbing|skiing|surfing|camping|fishing|diving|drives?|driving|drove|flew|flown|travell?(?:ed|ing|s)|holiday|moved|trip|journey|cruise|bus|train|ferry|pilgrimage|(?:was|were|been) found)(?: [\p{L}-]{1,10}){0,3} (?:on|in|at|near|to|off|from|outside|under|around|across|round) (?<id>(?:the )?\p{Lu}\p{Ll}[\p{L}'’-]{2,20}(?: \p{Lu}\p{Ll}[\p{L}'’-]{2,20}){0,2})(?![\p{L}\p{N}])/gu;
const isSomewhere: Accept = (value) => {
  const parts = value.replace(/^the /, "").split(" ");
  if (parts.length > 1)
    return parts.some((part) => !isOnlyWord({ lower: part.toLowerCase() })) && !isRegion(parts.join(" "));
  const lower = (parts[0] ?? "").toLowerCase();
  return !value.startsWith("the ") && !isRegion(lower) && !isOrdinaryForm(lower) && !isNameAndWord(lower);
};

/** Roads by number, and where something befell somebody. */
export const road: Rule = {
  type: "place",
  severity: "ask",
  patterns: [numbered, spelt, theOne, somewhere],
  find: ({ text }) => [
    ...matches(numbered, text, isRoad),
    ...matches(spelt, text),
    ...matches(theOne, text),
    ...matches(somewhere, text, isSomewhere),
  ],
  suggest: () => "[place removed]",
};
