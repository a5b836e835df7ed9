import { needing, patternRule, type Rule } from "../rule";
import { houseAddress } from "./houses";

const cap = "[\\p{Lu}][\\p{L}\\p{M}'’.-]{0,30}";
const streetWord =
  "(?:street|st|road|rd|avenue|ave|av|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|square|sq|terrace|crescent|cres|close|way|walk|grove|gardens|gdns|mews|hill|row|parade|highway|hwy|parkway|pkwy|circle|cir|trail|loop|alley|quay|wharf|green|rise|view|heights|park|turnpike|route|plaza|broadway|esplanade|bypass|crossing|crossroad|junction|ridge|meadows?|mill|mount|str)";
const number = "\\d{1,6}[A-Za-z]?(?:[-/]\\d{1,4}[A-Za-z]?)?";
const unit =
  "(?:(?:apt|apartment|suite|ste|unit|flat|room|rm|floor|fl|bldg|building|house|lot|#)\\.? ?#?(?:\\d{1,5}[A-Za-z]?|[A-Z]))";

/** 123 Maple Street, 12b St John's Rd, Flat 3; the words of a street may follow one or two house numbers. */
const english = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?:${number},? ){1,2}(?:${cap} ){1,4}${streetWord}(?![\\p{L}\\p{N}'’])\\.?`,
  "giu",
);
const streetOnly = needing(
  / (?:Street|Road|Avenue|Lane|Drive|Boulevard|Crescent|Terrace|Blvd|Ave|Rd|Close|Gardens|Mews)/u,
  /(?<![\p{L}\p{N}])(?:[\p{Lu}][\p{L}'’.-]{1,30} ){1,3}(?:Street|Road|Avenue|Lane|Drive|Boulevard|Crescent|Terrace|Blvd|Ave|Rd|Close|Gardens|Mews)(?![\p{L}\p{N}'’])/gu,
);
const compound = needing(
  /(?:stra(?:ß|ss)e|str\.|gasse|platz|allee|gatan|gata|vägen|väg|veien|vegen|vej|gade|allé|katu|tie|kuja|polku|laan|straat|gracht|plein|steenweg|dreef|weg|ring|damm|ufer|utca|tänav|puiestee|iela)[ ,]{1,2}\d/iu,
  /(?<![\p{L}\p{N}])[\p{L}]{2,30}(?:stra(?:ß|ss)e|strasse|str\.|gasse|platz|allee|gatan|gata|vägen|väg|veien|vegen|vej|gade|allé|katu|tie|kuja|polku|laan|straat|gracht|plein|steenweg|dreef|weg|ring|damm|ufer|utca|tänav|puiestee|iela)(?! (?:of|for|the|is|to|and))[ ,]{1,2}\d{1,5}[A-Za-z]?(?![\p{L}\p{N}])/giu,
);
const introduced =
  /(?<![\p{L}\p{N}])(?:\d{1,6}(?:[A-Za-z]| bis| ter)?,? ){0,2}(?:rue|avenue|av\.|boulevard|bd|chemin|place|quai|impasse|allée|via|viale|piazza|corso|vicolo|calle|c\/|avenida|avda\.?|plaza|paseo|carrera|rua|travessa|praça|largo|ulica|ul\.|al\.|aleja|strada|str\.|calea|bulevardul|bulevar|jalan|jl\.?|rruga|ulitsa|prospekt|náměstí|nám\.|trg|cesta|οδός)(?: (?:de|du|des|la|le|les|del|della|dei|delle|di|da|do|dos|das|el|los|las|van|den|der|l['’]|d['’])){0,3}(?:(?<=[./'’]) {0,1}| )[\p{Lu}][\p{L}\p{M}'’.-]{1,30}(?: (?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}|de|du|la|di|da|del|della)){0,4}(?:,? (?:n[°º.] ?)?\d{1,5}[A-Za-z]?(?![\p{L}\p{N}]))?/giu;
const numberBehind = needing(
  / (?:u\.|út|tér|tere|körút|sor|park|tn|mnt|pst|g\.|pr\.|al\.|sokak|sk\.|cad\.|caddesi|straat|gade|vej|Road|Street) ?\d/u,
  /(?<![\p{L}\p{N}])(?:[\p{Lu}][\p{L}\p{M}'’.-]{2,30} ){1,3}(?:u\.|út|tér|tere|körút|sor|park|tn|mnt|pst|g\.|pr\.|al\.|sokak|sk\.|cad\.|caddesi|straat|gade|vej|Road|Street) ?\d{1,5}[A-Za-z]?\.?(?![\p{L}\p{N}])/gu,
);
const poBox =
  /(?<!\p{L})(?:(?:P\.? ?O\.? ?|post office |postal )box|PSC|postfach|postbus|apartado|casilla|GPO box)(?: no\.?| #|:)? ?\d{2,6}(?:,? box \d{1,6})?(?:[\s,]{1,3}(?:APO|FPO|DPO) (?:AA|AE|AP) \d{5})?(?!\d)/giu;
const military =
  /(?<!\p{L})unit \d{3,5},? box \d{1,6}(?:[\s,]{1,3}(?:APO|FPO|DPO) (?:AA|AE|AP) \d{5})?(?!\d)|(?<!\p{L})(?:APO|FPO|DPO) (?:AA|AE|AP) \d{5}(?!\d)/giu;
const apartment = /(?<![\p{L}\p{N}])(?:apt|apartment|suite|ste|flat)\.? ?#?\d{1,5}[A-Za-z]?(?![\p{L}\p{N}])/giu;
const cornerOf =
  /(?<!\p{L})the corner of (?:\d{1,6} ){0,2}[\p{Lu}][\p{L}\p{M}'’. -]{1,40}(?:\d{1,5} ?)?(?: ?str)?\.? and (?:\d{1,6} ){0,2}[\p{Lu}][\p{L}\p{M}'’.-]{1,30}(?: [\p{Lu}][\p{L}\p{M}'’.-]{1,30}){0,3}(?: \d{1,5}(?!\d))?/gu;

/** "flat 6, Brunel House", "caravan 41, Golden Sands", "the Crown Inn": a building known by its name. */
const building = needing(
  / (?:\d|Inn|Arms|Tavern|Hostel|Guesthouse|Mansions|Towers|Cottage|Farm|Bungalow|Rectory|Vicarage|estate|Estate)/u,
  /(?<![\p{L}\p{N}])(?:(?:flat|apt|apartment|caravan|plot|pitch|unit|room) \d{1,4}[A-Za-z]?,? (?:\p{Lu}[\p{L}'’-]{1,30} ){1,3}(?:House|Court|Lodge|Towers?|Heights|Mansions?|Buildings|Sands|Park|Point|Villas?|Apartments|Flats|Estate|Gardens|Quay)|\p{Lu}[\p{L}'’&-]{1,30} (?:\p{Lu}[\p{L}'’&-]{1,30} )?(?:Inn|Arms|Tavern|Hostel|Guesthouse|Mansions|Towers|Cottage|Farmhouse|Farm|Bungalow|Rectory|Vicarage|estate|Estate))(?![\p{L}\p{N}])/gu,
);

/** Streets, house numbers, boxes and flats, in the manner of many countries. */
export const address: Rule = patternRule({
  type: "address",
  severity: "ask",
  patterns: [english, streetOnly, compound, introduced, numberBehind, poBox, military, apartment, cornerOf, building],
  accept: (value) =>
    namedBuilding.test(value) ||
    ofSomething.test(value) ||
    (!/^(?:via|place|avenue|av\.|al\.|corso|largo|trg|bd|plaza|calle|strada|rue) \p{Ll}/u.test(value) &&
      !/^(?:via|place|al\.|trg|corso|largo) [^\d]{1,80}$/i.test(value) &&
      !/^[\d, ]{1,12}BD \p{Ll}/u.test(value) &&
      !(/^\p{Ll}/u.test(value.replace(/^(?:\d{1,6}[A-Za-z]? |[\d\s,]){1,16}/, "")) && !/\d$/.test(value)) &&
      (!streetAbbreviation.test(value) || /^\d/.test(value))),
  suggest: () => "[address removed]",
});
const namedBuilding = /^(?:flat|apt|apartment|caravan|plot|pitch|unit|room) \d{1,4}[A-Za-z]?,? \p{Lu}/u;
/** "8 bis rue des Carmes", "Plaza de la Constitución". */
const ofSomething =
  /^(?:\d{1,6}(?:[A-Za-z]| bis| ter)?,? )?(?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]d|[Bb]oulevard|[Pp]lace|[Pp]laza|[Cc]alle|[Ss]trada|[Ll]argo|[Rr]ua) (?:d[eou]s?|del|della|de l[ae]s?|de los|la|le|les|l['’]|d['’]|de l['’]) ?\p{Lu}/u;
const streetAbbreviation = /^\P{Lu}/u;

const unitPattern = new RegExp(`^[\\s,]{1,4}${unit}(?!\\p{L})`, "iu");
const around = /^[\s,>]{1,6}\d{4,6}(?:-\d{3,4})?(?![\d/.-])/u;

/** How far an address reaches behind `end`: a flat, a postal number. */
export function addressEnd(text: string, end: number): number {
  for (let step = 0; step < 4; step++) {
    const rest = text.slice(end, end + 24);
    const more = unitPattern.exec(rest)?.[0] ?? around.exec(rest)?.[0];
    if (!more) break;
    end += more.length;
  }
  return end;
}

/** How far an address reaches before `start`: one or two house numbers. */
export function addressStart(text: string, start: number): number {
  const found =
    /(?<![\p{L}\p{N}.,/-])(?:(?:plot|unit|house|flat|block|shop|apt)\.? (?:no\.? )?)?(?:\d{1,6}[A-Za-z]?[ ,]{1,2}){1,2}$/iu.exec(
      text.slice(Math.max(0, start - 26), start),
    );
  return found ? start - found[0].length : start;
}

const ukPostcode =
  /(?<![\p{L}\p{N}-])(?:[A-PR-UWYZ][A-HK-Y]?\d[A-HJKPSTUW\d]?) ?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}-])/gu;
const canadian = /(?<![\p{L}\p{N}-])[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d(?![\p{L}\p{N}-])/gu;
/** Of Ireland: D11 X2Y4. */
const eircode =
  /(?<![\p{L}\p{N}-])(?:[AC-FHKNPRTV-Y]\d{2}|D6W) (?=[A-Z]{0,3}\d)(?=\d{0,3}[A-Z])[0-9AC-FHKNPRTV-Y]{4}(?![\p{L}\p{N}-])/gu;
const named =
  /(?<!\p{L})(?:zip|zip ?code|post ?code|postal code|PLZ|CP|eircode|pin ?code)(?: is| was|:|#| -){0,2} {0,2}(?<id>(?=[A-Z0-9 -]{0,6}\d)[A-Z0-9]{2,8}(?:[ -](?=[A-Z0-9]{0,4}\d|[A-Z]{2}(?!\p{L}))[A-Z0-9]{2,5})?)(?![\p{L}\p{N}])/giu;
const afterState =
  /(?<=(?<![\p{L}\p{N}])(?:A[LKZRAEP]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]),? )\d{5}(?:-\d{4})?(?!\d)/gu;
const area =
  /(?<=(?<!\p{L})(?:near|from|area|zip|in|at|of) )\d{5}(?:-\d{4})?(?! ?(?:patients|people|cases|women|men|mg|ml|cells|units|copies|IU|per|participants|\p{L}{1,3}\/)|[\d,./%])(?!\p{L})/giu;
const lowerUk =
  /(?<=(?<!\p{L})(?:postcode|post code|lives in|lives at|living in|address|near|area)[ :]{1,3})[a-z]{1,2}\d[a-z\d]?(?: ?\d[abd-hjlnp-uw-z]{2})?(?![\p{L}\p{N}])/giu;

/** Postcodes of Britain and Canada by their form, ZIP and other codes by what stands before them. */
export const postcode: Rule = patternRule({
  type: "postcode",
  severity: "block",
  patterns: [ukPostcode, canadian, eircode, named, afterState, area, lowerUk],
  // E4V5M6 is the depth of a coma, G2P1L1 how often a woman was with child.
  accept: (value) => !/^(?:19|20)\d\d$|^E\dV\dM\d$|^G\dP\d[AL]\d$/.test(value) && /\d/.test(value),
  suggest: () => "[postcode removed]",
});

/** Numbers of results have fewer decimals, or are smaller than one. */
const coordinates =
  /(?<![\d.,+-])[+-]?(?!0)\d{1,2}\.\d{4,8}(?: ?° ?[NS])?,? {0,2}[+-]?\d{1,3}\.\d{4,8}(?: ?° ?[EW])?(?!\d|\.\d)/giu;
const minutes =
  /(?<!\d)\d{1,2} ?° ?\d{1,2} ?['′](?: ?[\d.]{1,6} ?(?:["″]|''))? ?[NS],? {0,2}\d{1,3} ?° ?\d{1,2} ?['′](?: ?[\d.]{1,6} ?(?:["″]|''))? ?[EW](?!\p{L})/giu;
const threeWords =
  /\/\/\/\p{Ll}{3,20}\.\p{Ll}{3,20}\.\p{Ll}{3,20}(?!\p{L})|(?<!\p{L})(?:what3words|what three words|w3w)(?:\.com\/| address)?[ :]{0,3}(?<id>\p{Ll}{3,20}\.\p{Ll}{3,20}\.\p{Ll}{3,20})(?!\p{L})/giu;
/** Where on earth: degrees north and east, or the three words of a square. */
export const position: Rule = patternRule({
  type: "address",
  severity: "block",
  patterns: [coordinates, minutes, threeWords],
  suggest: () => "[place removed]",
});

export const addressRules: Rule[] = [houseAddress, address, postcode, position];
