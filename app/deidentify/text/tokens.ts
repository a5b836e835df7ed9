/** A word, a number or a mark; `end` behind the last UTF-16 unit. A possessive 's stands alone. */
export type Token = { text: string; lower: string; start: number; end: number };

const pattern =
  /(?<=[\p{L}\p{M}])['’]s(?![\p{L}\p{N}])|[\p{L}\p{M}]{1,60}(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]{1,30}){0,2}|\p{N}{1,40}|\n|[^\s\p{L}\p{M}\p{N}]/giu;

/** Cuts a text into words, numbers, marks and line ends, in order; blanks are left out. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern))
    tokens.push({
      text: match[0],
      lower: match[0].toLowerCase().replaceAll("’", "'"),
      start: match.index,
      end: match.index + match[0].length,
    });
  return tokens;
}

export const isWord = ({ text }: Token) => /^\p{L}/u.test(text);
export const isCapital = ({ text }: Token) => /^\p{Lu}/u.test(text);
