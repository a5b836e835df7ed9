import type { Tagger } from "./check";
import { isListed, isShort } from "./known-words";
import { labels } from "./labels";
import { isOrdinary } from "./lexicon";
import { isEmpty, isNobody } from "./nobody";
import type { Hit } from "./span";
import { labelTokens } from "./tagging";
import type { Token } from "./tokens";
import { readWeights, type WeightTable } from "./weights/table";
import committed from "./weights/weights.json";

/** How much doubt is enough to ask: found on the development sets, in units of the weights. */
export const reluctance = 240;
const behindRules = 500;

/** A tagger on a table of weights. Runs of one label become one hit; marks at their ends are left out. */
export function taggerOn(table: WeightTable, doubt = reluctance): Tagger {
  return (reading) => {
    const said = labelTokens(reading, table, doubt);
    const hits: Hit[] = [];
    const { tokens, casing } = reading;
    for (let at = 0; at < tokens.length; at++) {
      const label = said[at] ?? 0;
      if (label === 0 || !speaks(tokens[at]?.text) || tokens[at]?.lower === "'s") continue;
      let end = at;
      for (let next = at + 1; said[next] === label && !apart.test(tokens[next]?.text ?? ""); next++)
        if (speaks(tokens[next]?.text) && !(label === 1 && tokens[next]?.lower === "'s")) end = next;
      while (end > at && casing === "mixed" && isPlain(tokens[at])) at++;
      while (end > at && casing === "mixed" && isPlain(tokens[end])) end--;
      if (casing === "mixed" && label < 3) {
        while (end > at && empty(tokens[at])) at++;
        while (end > at && empty(tokens[end])) end--;
      }
      if (casing === "small" && label < 3) {
        while (end > at && isClipped(tokens[at])) at++;
        while (end > at && isClipped(tokens[end])) end--;
      }
      const type = labels[label] ?? "other";
      if (type !== "other" && !isNobody(reading, at, end, type))
        hits.push({
          start: tokens[at]?.start ?? 0,
          end: tokens[end]?.end ?? 0,
          type,
          severity: "ask",
          order: behindRules,
        });
      at = end;
    }
    return hits;
  };
}

/** An ordinary word in small letters, or a mark: no end of a name. */
const isPlain = (token: Token | undefined) =>
  token !== undefined && !/^\p{N}/u.test(token.text) && !token.capital && (!token.word || isOrdinary(token.lower));

const empty = (token: Token | undefined) => token !== undefined && isEmpty(token, "mixed");

/** Where all is small only what is short for a word, and words of medicine, are cut off a name. */
const isClipped = (token: Token | undefined) =>
  token !== undefined &&
  (isShort(token.lower) || (!isListed(token) && /^(?:aware|ward|based|ceiling|informed|says|told)$/.test(token.lower)));

/** The end of a line, an item or a cell: no name goes on behind it. */
const apart = /^[\n;|•]$/;

const speaks = (text = "") => /^[\p{L}\p{N}'’]/u.test(text);

let table: WeightTable | undefined;

/** The tagger with the committed weights, read on first use. */
export function committedTagger(): Tagger {
  table ??= readWeights(committed);
  return taggerOn(table);
}
