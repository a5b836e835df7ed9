const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

/** Tags that part words; an emphasis in the middle of one does not. */
const BLOCK = /<\/?(?:p|li|ul|ol|div|h[1-6]|table|thead|tbody|tr|td|th|blockquote|pre|br|hr|dl|dt|dd|section)\b[^>]*>/g;

/** The words of stored HTML, without marks, in one line. */
export const wordsOf = (html: string): string =>
  html
    .replace(BLOCK, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? " ")
    .replace(/\s+/g, " ")
    .trim();

/** The first words of a post, cut between words. */
export function excerptOf(html: string, longest = 160): string {
  const words = wordsOf(html);
  if (words.length <= longest) return words;
  return `${words.slice(0, longest).replace(/\s+\S*$/, "")} …`;
}
