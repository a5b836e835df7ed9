import { isOnlyWord } from "../known-words";
import { isReadEponym, isRegion } from "../lexicon";
import { type Accept, matches, type Rule } from "../rule";
import { wordSet } from "../words/word-list";
import { genericWords } from "./generic-words";

const kinds =
  "nursery|playgroup|crèche|creche|warehouse|factory|council|depot|brewery|distillery|market|bakery|farm|pub|gym|mosque|church|temple|synagogue|gurdwara|chapel|primary|academy|grammar|high school|primary school|secondary school|sixth form|quarry|mine|colliery|shipyard|dockyard|airport|barracks|prison|reserves|leisure centre|swimming pool|supermarket|takeaway|garage|building site|plant|refinery|steelworks|bus station|fire station|police station|caravan park|holiday park|campsite|hotel|hostel|festival|parkrun|(?:rugby|cricket|football|rowing|golf|hockey|sailing|boxing|running|cycling|tennis|working men['’]s|social|bowls|judo|netball|swimming) (?:club|team|academy)";
const clubKinds = "FC|RFC|AFC|CC|RUFC|GAA|Harriers|Albion|Athletic";
/** "Busy Bees nursery", "Hayle rugby club": the kind is written small behind the name. */
const small = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?:\\p{Lu}[\\p{L}\\p{M}&'’-]{1,24} ){1,3}(?:${kinds})(?![\\p{L}\\p{N}-])`,
  "gu",
);
/** "St Ives FC", "Hayle RFC": clubs by what they are called. */
const clubs = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?:\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,24} ){1,2}(?:${clubKinds})(?![\\p{L}\\p{N}-])`,
  "gu",
);
// Asked first: few texts name such a kind, and a walk over all capitals takes longer.
const anyKind = new RegExp(` (?:${kinds})`);
const anyClub = new RegExp(` (?:${clubKinds})`);
const broad = wordSet(
  `british american european national royal world international english scottish irish welsh chinese indian african german french
  italian spanish free black open wet private public stock job labour medical student students graduate foundation deanery`,
);

const headOfSentence = /(?:^|[.?!:;\n•“"(*-]\s{0,3})$/u;
/** A name stands there: one word at least that is none a sentence begins with, and no body of the whole country. */
const isSomebodys: Accept = (value, text, start) => {
  const words = value.match(/\p{Lu}[\p{L}\p{M}&'’-]{1,24}(?= )/gu) ?? [];
  const heads = headOfSentence.test(text.slice(Math.max(0, start - 6), start));
  const own = words.filter((word, at) => {
    const lower = word.toLowerCase();
    if (/^\p{Lu}{2,5}$/u.test(word) || genericWords.has(lower) || broad.has(lower) || isRegion(lower)) return false;
    if (isReadEponym(lower.replace(/['’]s$/, ""))) return false;
    return !(at === 0 && heads && isOnlyWord({ lower }) && lower !== "amazon");
  });
  return own.length > 0;
};

/** Where somebody works, learns, prays or plays, told by its name and its kind. */
export const workplace: Rule = {
  type: "employer",
  severity: "ask",
  patterns: [small, clubs],
  find: ({ text }) => [
    ...(anyKind.test(text) ? matches(small, text, isSomebodys) : []),
    ...(anyClub.test(text) ? matches(clubs, text, isSomebodys) : []),
  ],
  suggest: (hit) =>
    /nursery|playgroup|cr[eè]che|primary|academy|grammar|school|sixth/.test(hit) ? "a school" : "[place removed]",
};
