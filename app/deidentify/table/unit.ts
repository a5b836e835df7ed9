import { rangeOf } from "./reference-range";

/** What laboratories measure in, small and without accents, and their names of multiples. */
const atoms = new Set(
  `l dl ml cl ul µl μl nl pl fl kg g mg ug µg μg mcg ng pg fg mol mmol umol µmol μmol nmol pmol fmol meq eq osm mosm mosmol u iu
  iu miu uiu µiu mu ku kiu mm cm m um µm nm sec s ms min h hr hour hours d day days week year years yr s mmhg kpa pa bar bpm cells cell
  ratio copies cfu log ph gpl mpl hpf lpf index titre titer x e kcal kj w v mv ma hz c f unit units percent per pack packs`.split(
    /\s+/,
  ),
);
/** What stands between the numbers of a reference range. */
const bounds = new Set("up to below less than under above more over at least".split(" "));

const letters = /\p{L}+/gu;
const lettersAre = (text: string, known: (word: string) => boolean) =>
  (text.toLowerCase().match(letters) ?? []).every((word) => known(word));
const atom = (word: string) => atoms.has(word);

/** Digits that belong to a unit: "10^9", "1.73 m2", "24 h". */
const ownDigits = /(?<!\d)10\^?\d{0,2}(?!\d)|1[.,]73|(?<!\d)24(?= ?h)|(?<=\p{L})[23](?!\d)/gu;

/** "mmol/L", "%", "×10⁹/L": a unit and nothing else, so neither a name nor a date. */
export const isUnit = (text: string) =>
  text.length <= 20 && !/\d/.test(text.replace(ownDigits, "")) && lettersAre(text, atom);

/**
 * "59-104", "up to 40 U/L": numbers as short as results are, with their unit. A name or a telephone number is no range.
 */
export function saysOnlyRange(text: string): boolean {
  const longest = Math.max(0, ...(text.match(/\d[\d\s.,'’]*/g) ?? []).map((run) => run.replace(/\D/g, "").length));
  return rangeOf(text) !== undefined && longest <= 6 && lettersAre(text, (word) => atom(word) || bounds.has(word));
}
