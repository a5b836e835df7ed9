import { isLearned, isOnlyWord } from "../known-words";
import { isInstitution, isRegion } from "../lexicon";
import type { Reading } from "../reading";
import type { Range } from "../span";
import type { Token } from "../tokens";
import { wordSet } from "../words/word-list";

/** What societies and their undertakings are called; no patient is treated in one. */
const kinds = wordSet(
  `association society council campaign federation league project guideline guidelines collaboration consortium committee
  network registry communication collaborative alliance confederation taskforce`,
);
/** These are schools and workplaces as well, so they must be a country's or the world's. */
const schools = wordSet("college academy institute faculty");
const scopes = wordSet(
  `royal american british european national world international scottish irish welsh canadian australian australasian asian
  african global joint french german italian spanish swedish danish norwegian dutch nordic indian pan-american`,
);
const between = wordSet("of and for the on in against - & top");

const isPart = (token: Token) =>
  token.capital && (isOnlyWord(token) || scopes.has(token.lower) || isInstitution(token.lower) || isBroad(token));
const isBroad = ({ lower, text }: Token) => isRegion(lower) || /^(?:UK|US|EU)$/.test(text);

/**
 * Societies, colleges and campaigns: "American Academy of Pediatrics", "UK Kidney Association". Every word of one is a
 * word of English or medicine, and one of them says for which country or which part of medicine it is; with a name or a
 * town in it, it may be somebody's employer or school.
 */
export function bodies({ tokens }: Reading): Range[] {
  const found: Range[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]?.capital) continue;
    let end = at;
    const parts: Token[] = [];
    for (let next = at; next < tokens.length && next - at < 12; next++) {
      const token = tokens[next];
      if (!token || !(isPart(token) || (next > at && between.has(token.lower)))) break;
      if (!token.capital) continue;
      parts.push(token);
      end = next;
    }
    // With a word before it that is none of these, it is somebody's own: "Llandudno Fishing Association".
    if (parts.length < 2 || (tokens[at - 1]?.capital && tokens[at - 1]?.word)) continue;
    const scoped = parts.some((part) => scopes.has(part.lower) || isBroad(part) || isInstitution(part.lower));
    const is = (names: Set<string>) => parts.some(({ lower }) => names.has(lower));
    if (
      (is(kinds) && (scoped || parts.some((part) => !kinds.has(part.lower) && isLearned(part)))) ||
      (is(schools) && scoped)
    )
      found.push({ start: tokens[at]?.start ?? 0, end: tokens[end]?.end ?? 0 });
    at = end;
  }
  return found;
}
