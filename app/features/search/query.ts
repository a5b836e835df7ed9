import { stopWords } from "./stop-words";
import { type Segment, segmentWords } from "./synonyms";
import { wordsOf } from "./words";

/** One thing that must be found: any of its alternatives will do. */
export type QueryGroup = { original: string; alternatives: string[] };

/** A query as search understands it: all groups and all phrases must match. Nothing but letters, digits and spaces. */
export type ParsedQuery = { groups: QueryGroup[]; phrases: string[] };

const longestQuery = 200;
const mostGroups = 12;

/** Stop words that were written in capitals among small letters: the AS and the US of a doctor. */
function abbreviationsIn(text: string): ReadonlySet<string> {
  if (text === text.toUpperCase()) return new Set();
  return new Set((text.match(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu) ?? []).map((word) => word.toLowerCase()));
}

function saysSomething({ original, known }: Segment, abbreviations: ReadonlySet<string>): boolean {
  return !stopWords.has(original) || (known && abbreviations.has(original));
}

/** "AS" is looked for as aortic stenosis, but never as the word "as", which stands in every post. */
function group({ original, alternatives }: Segment, meant: boolean): QueryGroup {
  if (!stopWords.has(original)) return { original, alternatives };
  const others = meant ? alternatives.filter((term) => !stopWords.has(term)) : [];
  return { original, alternatives: others.length > 0 ? others : [original] };
}

/**
 * Reads what somebody typed into the search box. "Quoted words" are phrases, other words are expanded with clinical
 * synonyms, stop words are dropped unless there is nothing else. Only the first 200 characters and 12 parts count.
 */
export function parseQuery(q: string): ParsedQuery {
  const pieces = q.slice(0, longestQuery).split(/["“”„«»]/);
  // An odd number of pieces means that every quote is closed; otherwise the last piece is plain words.
  const isPhrase = (index: number) => index % 2 === 1 && index < pieces.length - 1;
  const phrases = pieces.filter((_, index) => isPhrase(index)).map((piece) => wordsOf(piece).join(" "));
  const plain = pieces.filter((_, index) => !isPhrase(index)).join(" ");
  const abbreviations = abbreviationsIn(plain);
  const segments = segmentWords(wordsOf(plain));
  const telling = segments.filter((part) => saysSomething(part, abbreviations));
  const kept = telling.length > 0 || phrases.some(Boolean) ? telling : segments;
  const groups = kept.map((part) => group(part, segments.length === 1 || abbreviations.has(part.original)));
  const found = [...new Set(phrases.filter(Boolean))].slice(0, mostGroups);
  return { groups: groups.slice(0, mostGroups - found.length), phrases: found };
}

/** Everything that is marked where it was found: all names and all phrases. */
export const termsOf = ({ groups, phrases }: ParsedQuery): string[] => [
  ...groups.flatMap((group) => group.alternatives),
  ...phrases,
];
