/** A word, a number or a mark; `end` behind the last UTF-16 unit. A possessive 's stands alone. */
export type Token = { text: string; lower: string; start: number; end: number; word: boolean; capital: boolean };

const pattern =
  /(?<=[\p{L}\p{M}])['’]s(?![\p{L}\p{N}])|[\p{L}\p{M}]{1,60}(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]{1,30}){0,2}|\p{N}{1,40}|\n|[^\s\p{L}\p{M}\p{N}]/giu;

const startsWord = /^\p{L}/u;
const startsCapital = /^\p{Lu}/u;

/** Cuts a text into words, numbers, marks and line ends, in order; blanks are left out. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  // The pattern itself walks over the text, since `matchAll`
  // would make a copy of it each time. It never matches nothing.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [word] = match;
    tokens.push({
      text: word,
      word: startsWord.test(word),
      capital: startsCapital.test(word),
      lower: word.toLowerCase().replaceAll("’", "'").replace("–", "-"),
      start: match.index,
      end: match.index + word.length,
    });
  }
  return tokens;
}
