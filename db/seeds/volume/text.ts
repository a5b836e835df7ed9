import type { Random } from "../random";
import { endings, middles, openings, points, questions } from "./sentences";
import { conditions, medicines, people, signs, tests } from "./words";

function fill(random: Random, template: string): string {
  const text = template.replace(/\{(\w+)\}/g, (_, place: string) => {
    switch (place[0]) {
      case "c":
        return random.pick(conditions);
      case "m":
        return random.pick(medicines);
      case "t":
        return random.pick(tests);
      case "s":
        return random.pick(signs);
      case "p":
        return random.pick(people);
      default:
        return String(random.between(2, 12));
    }
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Where posts lead: the text check lets literature and guidelines stand. What comes behind these is made up. */
const literature = [
  "https://doi.org/10.1000/",
  "https://www.nice.org.uk/guidance/ng",
  "https://bnf.org/treatment-summaries/",
  "https://patient.info/doctor/summary-",
];

const countWords = (text: string) => text.split(/\s+/).length;

/** How many words a post has: 20 to 300, most about a hundred. */
export function wordsOfPost(random: Random): number {
  // The sum of a few draws leans to the middle; squaring leans it to short texts.
  const draw = (random.next() + random.next() + random.next()) / 3;
  return 20 + Math.round(280 * draw ** 1.6);
}

/** An answer in Markdown of about `words` words: paragraphs, now and then a list, a table, bold words or a link. */
export function answerText(random: Random, words: number): string {
  const parts = [fill(random, random.pick(openings))];
  let paragraph: string[] = [];
  let written = countWords(parts.join(" "));
  while (written < words) {
    let sentence = fill(random, random.pick(middles));
    if (random.chance(0.06)) sentence = sentence.replace(/^(\S+ \S+)/, "**$1**");
    paragraph.push(sentence);
    written += countWords(sentence);
    if (paragraph.length < 3 || random.chance(0.4)) continue;
    parts.push(paragraph.join(" "));
    paragraph = [];
    if (random.chance(0.18)) {
      const lines = random.sample(points, random.between(3, 4)).map((point) => `- ${fill(random, point)}`);
      parts.push(lines.join("\n"));
      written += countWords(lines.join(" "));
    } else if (random.chance(0.06)) {
      parts.push(table(random));
      written += 12;
    } else if (random.chance(0.05)) {
      parts.push(`> ${fill(random, random.pick(middles))}`);
      written += 14;
    }
  }
  if (paragraph.length > 0) parts.push(paragraph.join(" "));
  if (random.chance(0.12)) parts.push(`See [the summary](${random.pick(literature)}${random.between(100, 999)}).`);
  if (words > 40) parts.push(fill(random, random.pick(endings)));
  return parts.join("\n\n");
}

function table(random: Random): string {
  const rows = random
    .sample(tests, 3)
    .map((test) => `| ${test} | ${random.between(1, 90)} | ${random.between(1, 90)} |`);
  return ["| Test | Before | After |", "|---|---|---|", ...rows].join("\n");
}

/** A question's title, at most 140 characters. */
export function titleText(random: Random): string {
  return fill(random, random.pick(questions)).slice(0, 140);
}

/** A comment of one to three sentences. */
export function commentText(random: Random): string {
  return Array.from({ length: random.between(1, 3) }, () => fill(random, random.pick(middles))).join(" ");
}

const firstNames =
  "Ada Bo Cem Dara Eli Fen Gil Hal Ida Jun Kai Liv Mia Nia Oda Pim Rea Sol Tam Uma Val Wim Yan Zoe".split(" ");
const lastNames =
  "Abbot Berger Costa Duarte Eklund Farah Greco Haas Iqbal Jansen Kaya Lund Moreau Nandi Osei Petrov Quinn Rossi Sato Tran Ueda Vos Weiss Young".split(
    " ",
  );

export const personName = (random: Random) => `${random.pick(firstNames)} ${random.pick(lastNames)}`;
