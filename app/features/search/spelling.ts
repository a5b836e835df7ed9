type SpellingRule = [british: RegExp, american: string, americanForm: RegExp, britishForm: string];

/** Written so that the way back touches only words that have a British form: "chemotherapy" and "systemic" stay. */
const rules: SpellingRule[] = [
  [/haem/g, "hem", /(?<!c|(?<!me)t)hem(?=at|o|angi|arthr)/g, "haem"],
  [/aemi/g, "emi", /(?<!a|syst|epid|end|pand|acad|tot|pol)emi(?=as?$|cs?$|cally$)/g, "aemi"],
  [/(?<!angi)oedema/g, "edema", /(?<!o)edema/g, "oedema"],
  [/(?<!trache)oesoph/g, "esoph", /(?<!o)esoph/g, "oesoph"],
  [/oestr(?=[oiau])/g, "estr", /(?<!o)estr(?=ogen|adiol|iol|us$)/g, "oestr"],
  [/paed/g, "ped", /ped(?=iatr)|(?<=ortho)ped(?=ic)/g, "paed"],
  [/gynaec/g, "gynec", /gynec/g, "gynaec"],
  [/aesthe/g, "esthe", /(?<!a)esthe(?=[st])/g, "aesthe"],
  [/caec/g, "cec", /cec(?=um|al|o[sp])/g, "caec"],
  [/^(de)?faec/g, "$1fec", /^(de)?fec(?=al|es|at)/g, "$1faec"],
  [/rrhoe/g, "rrhe", /rrhe(?=a|i)/g, "rrhoe"],
  [/pnoe/g, "pne", /pne(?=as?$|ic$)/g, "pnoe"],
  [/^foet/g, "fet", /^fet(?=al|us)/g, "foet"],
  [/^coeliac/g, "celiac", /^celiac/g, "coeliac"],
  [/leuco/g, "leuko", /leuko/g, "leuco"],
  [/aetiol/g, "etiol", /(?<!a)etiol/g, "aetiol"],
  [/phaeo/g, "pheo", /pheo/g, "phaeo"],
  [/caesar/g, "cesar", /cesar/g, "caesar"],
  [/praevia/g, "previa", /^previa/g, "praevia"],
  [/homoeo/g, "homeo", /homeo/g, "homoeo"],
  [/amoeb/g, "ameb", /ameb/g, "amoeb"],
  [/sulph/g, "sulf", /sulf/g, "sulph"],
  [/(tum|col|lab|hum|behavi)our/g, "$1or", /^(tum|col|lab|hum|behavi)or(?=s$|ed$|al$|$)/g, "$1our"],
  [/^(cent|lit|met|fib|tit|goit|millilit)re(?=s?$)/g, "$1er", /^(cent|lit|fib|tit|goit|millilit)er(?=s?$)/g, "$1re"],
  [/is(?=ations?$)/g, "iz", /iz(?=ations?$)/g, "is"],
  [
    /(?<=[a-z]{2}(?:[aei]l|[aei]r|[aei]t|ic|[io]m|[ou]n))is(?=e$|ed$|es$|ing$)/g,
    "iz",
    /(?<=\w{4})iz(?=e[ds]?$|ing$)/g,
    "is",
  ],
  [/(?<=[ao]ly)s(?=e$|ed$|ing$)/g, "z", /(?<=[ao]ly)z(?=e$|ed$|es$|ing$)/g, "s"],
  [/^(counsel|label|signal|model)l(?=ed|ing|or)/g, "$1", /^(counsel|label|signal|model)(?=ed|ing|or)/g, "$1l"],
  [/^manoeuvre/g, "maneuver", /^maneuver/g, "manoeuvre"],
  [/^programme/g, "program", /^program(?=s?$)/g, "programme"],
  [/^neurone/g, "neuron", /^neuron(?=s?$)/g, "neurone"],
  [/^ageing$/g, "aging", /^aging$/g, "ageing"],
  [/^grey$/g, "gray", /^gray$/g, "grey"],
  [/^mould/g, "mold", /^mold/g, "mould"],
];

const anyOf = (patterns: RegExp[]) => new RegExp(patterns.map(({ source }) => source).join("|"));

// Most words have one spelling: one look decides, before thirty rules are tried.
const looksBritish = anyOf(rules.map(([british]) => british));
const looksAmerican = anyOf(rules.map(([, , american]) => american));

/** The American spelling of one lower-case word; unchanged where there is none. */
export function american(word: string): string {
  if (!looksBritish.test(word)) return word;
  return rules.reduce((spelt, [britishForm, form]) => spelt.replace(britishForm, form), word);
}

function british(word: string): string {
  if (!looksAmerican.test(word)) return word;
  return rules.reduce((spelt, [, , americanForm, form]) => spelt.replace(americanForm, form), word);
}

/** The other spellings of a word or phrase, British first, at most two, without the one given. */
export function otherSpellings(phrase: string): string[] {
  const words = phrase.split(" ");
  const spelt = [words.map(british).join(" "), words.map(american).join(" ")];
  return [...new Set(spelt)].filter((other) => other !== phrase);
}
