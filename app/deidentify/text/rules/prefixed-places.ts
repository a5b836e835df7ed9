import { isOnlyWord } from "../known-words";
import { isRegion } from "../lexicon";
import { type Accept, matches, type Rule } from "../rule";

const name = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}";
const joined = `(?: (?:(?:de|da|do|dos|del|della|di|du|des|la|le|na|y|of|bin|Dr\\.?|St\\.?|Md\\.?) )?(?:${name}|m\\p{Lu}\\p{L}{2,20}|n\\p{Lu}\\p{L}{2,20})){1,3}`;
/** "Ysbyty Gwynedd", "SK Taman Melati", "Kampung Baru", "Barangay San Roque": what a place is, before its name. */
const prefixed = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:Ysgol(?: Gyfun| Gynradd| Uwchradd)?|Ysbyty|Meddygfa|Scoil|Gaelscoil|Col[áa]iste|Naíonra|Hospital|Hosp\\.|Klinik|Klinikum|Poliklinik|Cl[ií]nica|H[ôo]pital|Ospedale|Szpital|Spitalul|Rumah Sakit|RSUDP?|RSUP|RSIA|Puskesmas|SK|SMK|SJKC|SJKT|SMPN?|SMAN?|SDN|Kampung|Kampong|Kg\\.?|Taman|Felda|Barangay|Brgy\\.?|Sitio|Purok|Vill(?:age|\\.)?|Taluka?|Tal\\.|Tehsil|Teh\\.|Dist(?:rict|\\.)?|Mandal|Mouza|PHC|CHC|UHC|GH|Radio|Camp|Fort|RAF|HMS|INS|MV|Lyc[ée]e|Coll[èe]ge|Universit[ée]|Universidad|Universit[àa]t?|Escuela|Colegio|[ÉE]cole|Escola)${joined}(?![\\p{L}\\p{N}])`,
  "gu",
);
const anyPrefix =
  /Ys[gb]|Meddygfa|[Ss]coil|Naíonra|Hosp|[Kk]lini|Cl[ií]nica|H[ôo]p|Ospedale|Szpital|Spitalul|Rumah|RS|Puskesmas|S[KJM]|SDN|K[ag]m?|Taman|Felda|B[ar]|Sitio|Purok|Vill|T[ae][lh]|Dist|M[ao][nu]|HC|GH|Radio|Camp|Fort|RAF|HMS|INS|MV|Lyc|Col|Univ|[EÉ][sc]/;

/** A word of its name is none of English or medicine: "Hospital Anxiety" is a scale. */
const isNamed: Accept = (value) => {
  const words = value.split(" ").slice(1);
  return words.some((word) => {
    const lower = word.toLowerCase().replace(/['’]s$|\.$/, "");
    return /^\p{Lu}?\p{L}/u.test(word) && lower.length > 2 && !isOnlyWord({ lower }) && !isRegion(lower);
  });
};

/** Places, schools and hospitals that say first what they are, as in Wales, Ireland, South and South-East Asia. */
export const prefixedPlace: Rule = {
  type: "place",
  severity: "ask",
  patterns: [prefixed],
  find: ({ text, casing }) => (casing !== "large" && anyPrefix.test(text) ? matches(prefixed, text, isNamed) : []),
  suggest: () => "[place removed]",
};
