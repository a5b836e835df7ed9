const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };
const raised: Record<string, string> = Object.fromEntries(
  [..."0123456789+-−"].map((sign, at) => [sign, [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻"][at] ?? ""]),
);

/** Reference numbers and tick boxes stand for something rather than say it. */
const signs = /<sup class="cite">.*?<\/sup>|<span[^>]*class="task-mark".*?<\/span>|<a[^>]*class="back".*?<\/a>/gs;
const inline =
  /<\/?(?:a|abbr|b|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|u|var)(?:\s[^>]*)?>/g;

/** Blanks that are not one space already: replacing each space by itself took as long as all the rest. */
const gaps = /\s{2,}|[^\S ]/g;

const powers = /<sup>([0-9+−-]+)<\/sup>/g;
const powerOf = (_: string, figures: string) => [...figures].map((sign) => raised[sign] ?? sign).join("");

/**
 * The words of a post's stored HTML on one line. The HTML is our own sanitiser's, so `<` opens a tag and nothing else;
 * a superscript keeps its meaning (10⁹, never 109 to the eye).
 */
export function textOf(html: string): string {
  // Most posts have none of these, and looking for them costs more than what follows.
  const told = html.includes("class=") ? html.replace(signs, "") : html;
  const figured = told.includes("<sup>") ? told.replace(powers, powerOf) : told;
  return figured
    .replace(inline, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(gaps, " ")
    .trim();
}
