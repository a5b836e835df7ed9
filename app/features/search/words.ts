const plainLetters = /^[ -~\s]*$/;
const greek: Record<string, string> = { α: "alpha", β: "beta", γ: "gamma", δ: "delta" };

/**
 * Text as search compares it: lower case, without accents, with SpO₂ as spo2 and β as beta.
 * The search document and the query both go through here, so that the two engines see the same words.
 */
export function foldText(text: string): string {
  // Most words are plain; what follows costs ten times as much.
  if (plainLetters.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/(?<!\p{Script=Greek})[αβγδ](?!\p{Script=Greek})/gu, (letter) => `${greek[letter]} `);
}

/** The words of a text in order: letters and digits only, so nothing that an engine could read as an operator. */
export function wordsOf(text: string): string[] {
  const plain = foldText(text)
    .replace(/['’ʼ`](s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])/gu, "")
    // "i.v." is one word, "3.5" and "end.Next" are two.
    .replace(/(?<![\p{L}\p{N}])((?:\p{L}\.){2,})/gu, (dotted) => `${dotted.replaceAll(".", "")} `);
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
