import { findNames, gazetteerOf } from "../gazetteer";
import { isOnlyWord } from "../known-words";
import { lowerAt, type Reading } from "../reading";
import { matches } from "../rule";
import type { Range } from "../span";
import { isToldOf, tellsOfPerson } from "../told-of";
import { wordList, wordSet } from "../words/word-list";
import { patientMark } from "./patient-mark";
import { personBeside } from "./person-beside";

/** Decks, question banks, channels and sites that students learn from, and nobody is called by. */
const sites = `zanki anking quesmed passmed passmedicine pastest amboss uworld pathoma oscestop litfl orthobullets kenhub plabable lecturio medcram
  prepladder zerotofinals zero_to_finals ninja_nerd geeky_medics geekymedics teachmeanatomy teachmesurgery teach_me_anatomy teach_me_surgery
  armando_hasudungan dr_najeeb dr._najeeb dr_google dr._google doctor_google prof_google life_in_the_fast_lane fast_lane boards_and_beyond boards_&_beyond first_aid sketchy
  sketchymicro sketchypharm mind_the_bleep almostadoctor almost_a_doctor speed_pharmacology complete_anatomy dr_matt_and_dr_mike dr_matt_&_dr_mike
  divine_intervention mehlman mehlmanmedical usmlerx truelearn rosh_review mksap pimsleur picmonic osmosis medbullets radpaedia radiopaedia
  toronto_notes oxford_handbook pocket_medicine surgical_recall cheese_and_onion cheese_&_onion scriptsapp bmj_onexamination onexamination mrcpass
  dr_deac medzcool khan_academy crash_course strong_medicine dirty_medicine lightyear anki_deck brainscape cramfighter wikem emcrit rebelem
  st_emlyn's st_emlyns first10em dontforgetthebubbles don't_forget_the_bubbles derm_net dermnet statpearls chat_gpt chatgpt openevidence
  kumar_and_clark kumar_&_clark rang_and_dale rang_&_dale bailey_and_love bailey_&_love talley_and_o'connor talley_&_o'connor moore_and_dalley
  moore_&_dalley berne_and_levy berne_&_levy goodman_and_gilman goodman_&_gilman kaplan_and_sadock kaplan_&_sadock morgan_and_mikhail
  morgan_&_mikhail plum_and_posner plum_&_posner hacker_and_moore hacker_&_moore robbins_and_cotran robbins_&_cotran boron_and_boulpaep
  adams_and_victor adams_&_victor smith_and_tanagho`;
/** Authors of textbooks who share their names with families. */
const authors = wordSet(
  `macleod macleods talley o'connor bates robbins gray grays grant moore snell davidson davidsons harrison harrisons cecil nelson hutchison hampton dubin marriott
  marino miller rosen campbell sadler ross last kumar clark rang dale bailey love shaw dutta park ghai tripathi andrews stahl apley kaplan sadock gilman
  goodman victor costanzo levy sattar goljan netter braunwald katzung guyton lehninger stryer tintinalli kanski sobotta sabiston schwartz ganong junqueira
  langman wheater felson chaurasia maheshwari costanzo lippincott gartner mosby llewellyn murtagh zitelli schaum fitzpatrick habif rook bickley degowin
  sapira degowins llewellyn-jones lissauer illingworth gelder rohen thieme mcminn lilly garcia thaler wagner brenner rector barash longnecker rockwood`,
);
/** Those of them who are known for their book alone. */
const famous = wordSet(
  "braunwald netter katzung guyton lehninger stryer tintinalli kanski sobotta sabiston ganong junqueira langman wheater felson goljan costanzo degowin",
);
const learning =
  /(?<!\p{L})(?:text ?books?|books?|chapters?|\d?(?:st|nd|rd|th)? edition|atlas(?:es)?|osces?|finals|usmle|step ?[123]|plab|ukmla|mrcp|revision|revise|revising|study(?:ing)? (?:from|for|with)|flash ?cards?|q ?banks?|question ?banks?|mcqs?|anki|lectur(?:es?|ers?)|tutor(?:s|ial|ials)?|pre-?clin(?:ical)?s?|med(?:ical)? school|my school|syllabus|curriculum|pdf|cover to cover|passmed|quesmed|pathoma|uworld|amboss|zanki|anking|osmosis|sketchy|read(?:ing)? (?:it|in|about|from)|should i read|have read|resources?|look(?:s|ed)? different)(?!\p{L})/iu;
const says =
  /^(?:['’]s)? (?:says|states|writes|describes|claims|mentions|lists|defines|recommends|explains|puts|calls|has a (?:table|chapter|figure|section)|(?:and|&|or|vs|versus|than|for|\d))(?!\p{L})/u;
const inSource =
  /(?<!\p{L})(?:in|from|per|by|according to|read|reading|like|love|prefer|recommends?|use|using|uses|buy|bought|own|than|or|vs|versus|and|&|does|both|is) (?:the )?$/iu;

const known = gazetteerOf(wordList(sites));

/** What students learn from: decks, banks and channels always, authors of textbooks where learning is spoken of. */
export function sources(reading: Reading): Range[] {
  const { tokens, text, casing } = reading;
  // "Dr Google" is left alone with its title, any other "Dr" before a name makes a person of it.
  const found = findNames(known, tokens, (at, length) => length > 1 || !personBeside(reading, at));
  if (casing === "large") return found;
  const named = tokens.flatMap((token, at) => (authors.has(token.lower) && token.capital ? [at] : []));
  for (const at of named) {
    const { start = 0, end = 0 } = tokens[at] ?? {};
    const before = text.slice(Math.max(0, start - 200), start);
    const around = before + text.slice(end, end + 200);
    if (personBeside(reading, at) || isToldOf(reading, at) || tellsOfPerson(text, end)) continue;
    const others = named.some(
      (other) => other !== at && Math.abs(other - at) < 16 && lowerAt(reading, other) !== lowerAt(reading, at),
    );
    const near = text.slice(Math.max(0, start - 60), start) + text.slice(end, end + 60);
    if (patientMark.test(near)) continue;
    const asSource = inSource.test(before.slice(-24)) || says.test(text.slice(end, end + 24));
    const heads = /[?.]\s{0,3}(?:also )?$/iu.test(before);
    const learns = learning.test(around) && (asSource || others || heads);
    if (learns || (asSource && (others || famous.has(lowerAt(reading, at))))) found.push({ start, end });
  }
  return found;
}

/** "Robert Taylor Drinks Cold Beer": what is said for the sake of its first letters, behind a word of remembering. */
const mnemonic = /(?<![\p{L}])\p{Lu}\p{Ll}{1,12}(?:,? (?:\p{Lu}\p{Ll}{1,12}|the|to|of|and|a|in)){3,9}(?![\p{L}])/gu;
const remembering = /(?<!\p{L})(?:mnemonics?|remember(?:ing|ed)?|acronyms?|memori[sz]e)(?!\p{L})/iu;

/** Sentences made for their first letters: two of their words at least are nobody's name. */
export const mnemonics = ({ text }: Reading): Range[] => {
  // Asked first: few texts speak of remembering, and a walk over all capitals takes longer.
  if (!remembering.test(text)) return [];
  return matches(mnemonic, text, (value, _text, start) => {
    const plain =
      value.match(/\p{Lu}\p{Ll}{2,12}/gu)?.filter((word) => isOnlyWord({ lower: word.toLowerCase() })) ?? [];
    return plain.length > 1 && remembering.test(text.slice(Math.max(0, start - 160), start));
  });
};
