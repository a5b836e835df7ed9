import { isRegion, isStateCode } from "./lexicon";
import { withoutOverlaps } from "./merge";
import { addressEnd, addressStart } from "./rules/addresses";
import type { Hit } from "./span";

const local = new Set(["address", "postcode", "place", "care_place"]);
const pieces = new Set([...local, "name"]);
const gap = /^[\s,>]{1,8}$|^,? (?:in|near|of|at) $/;
/** Between the pieces of one address: a code of two letters, a word in brackets, or "and" at a corner. */
const addressGap = /^[\s,>]{1,6}\(?(?:\p{Lu}{1,3}|nan|(?<=\()\p{L}{2,12})\)?[\s,>]{1,6}$|^ and $/u;
const hyphenBefore = /(?<![\p{L}\p{N}])\p{Lu}\p{L}{1,20}-$/u;
const hyphenBehind = /^(?:-\p{L}{1,20}){1,3}(?![\p{L}\p{N}])/u;
const hyphenated = (behind: string) => doubleName.exec(behind)?.[0].length ?? 0;
/** The other half of a double name. */
const doubleName = /^-\p{Lu}[\p{L}'’]{1,30}(?![\p{L}\p{N}])/u;
/** "Hargreaves, D.": the initial behind a surname. */
const initialBehind = /^, \p{Lu}\.(?: ?\p{Lu}\.)?(?![\p{L}\p{N}])/u;
/** The kind of a place behind its name: "Valentia Island", "Ridley Road market". */
const kind =
  /^ (?:Islands?|Beach|Valley|Hills?|Moors?|Common|Forest|Lake|Bridge|Park|Market|market|Village|village|Airport|airport|Station|station|Harbour|harbour|[Ww]ard(?! rounds?)|slate quarry|quarry|high street|shopping centre|industrial estate|retail park|bus station|health centre|fire station|caravan park)(?![\p{L}\p{N}])/u;
/** "Bori general": what was taken for a name, and is a hospital's. */
const house =
  /^ (?:general|infirmary|polyclinic)(?=[.,;:)?!\n]|$| (?:with|and|on|in|at|by|for|who|where|last|this|yesterday|today)(?!\p{L}))/u;
const corner = /the corner of $/i;
const region = /^(?:,|\s{1,3})? ?(\p{L}[\p{L}]{1,20}(?: \p{Lu}[\p{L}]{2,20})?)(?!\p{L})/u;

/** The end of a state or country that follows a place: "Chicago, Illinois", "Brooklyn, NY". */
function regionEnd(text: string, end: number): number {
  const found = /^(?:,|\s{1,2})/.test(text.slice(end, end + 2)) ? region.exec(text.slice(end, end + 44)) : null;
  if (!found) return end;
  for (const name of [found[1] ?? "", (found[1] ?? "").split(" ", 1)[0] ?? ""]) {
    const code = isStateCode(name) && (found[0].startsWith(",") || name === name.toUpperCase());
    if (code || (isRegion(name) && /^\p{Lu}/u.test(name))) return end + found[0].indexOf(name) + name.length;
  }
  return end;
}

/** Grows addresses over house and postal numbers, places over their state, and joins what is one address. */
export function grown(hits: Hit[], text: string): Hit[] {
  const wide = hits.map((hit) => {
    if (hit.type === "name") {
      const behind = text.slice(hit.end, hit.end + 48);
      const general = house.exec(behind);
      if (general) return { ...hit, type: "care_place" as const, end: hit.end + general[0].length };
      return { ...hit, end: hit.end + (hyphenated(behind) || (initialBehind.exec(behind)?.[0].length ?? 0)) };
    }
    if (!local.has(hit.type)) return hit;
    const grows = hit.type === "address";
    const from = hit.start - (hyphenBefore.exec(text.slice(Math.max(0, hit.start - 24), hit.start))?.[0].length ?? 0);
    const to = hit.end + (hyphenBehind.exec(text.slice(hit.end, hit.end + 48))?.[0].length ?? 0);
    const start = grows ? addressStart(text, from) : from;
    const behind = text.slice(to, to + 28);
    const named = to + ((kind.exec(behind) ?? house.exec(behind))?.[0].length ?? 0);
    const end = regionEnd(text, grows ? addressEnd(text, named) : named);
    return { ...hit, start, end: grows ? addressEnd(text, end) : end };
  });
  return joined(withoutOverlaps(wide), text);
}

function joined(hits: Hit[], text: string): Hit[] {
  const all: Hit[] = [];
  for (const hit of hits) {
    const last = all.at(-1);
    const near = last && local.has(last.type) && local.has(hit.type) && hit.start - last.end <= 8;
    const beside =
      last &&
      hit.start - last.end <= 18 &&
      [last, hit].some(({ type }) => type === "address" || type === "postcode") &&
      pieces.has(last.type) &&
      pieces.has(hit.type);
    const gapText = last ? text.slice(last.end, Math.min(hit.start, last.end + 20)) : "";
    if (last && ((near && gap.test(gapText)) || (beside && addressGap.test(gapText)))) {
      const type =
        last.type === hit.type
          ? last.type
          : last.type === "care_place"
            ? "care_place"
            : hit.type === "care_place"
              ? "care_place"
              : "address";
      const severity = last.severity === "block" || hit.severity === "block" ? "block" : last.severity;
      Object.assign(last, { end: hit.end, type, severity });
    } else {
      const found = hit.type === "address" ? corner.exec(text.slice(Math.max(0, hit.start - 14), hit.start)) : null;
      all.push({ ...hit, start: hit.start - (found?.[0].length ?? 0) });
    }
  }
  return all;
}
