const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

/** The words of stored HTML, without marks, in one line. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? " ")
    .replace(/\s+/g, " ")
    .trim();

/** The first words of a post, cut between words. */
export function excerptOf(html: string, longest = 160): string {
  const words = wordsOf(html);
  if (words.length <= longest) return words;
  return `${words.slice(0, longest).replace(/\s+\S*$/, "")} …`;
}
