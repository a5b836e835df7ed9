import { familyNames } from "../names/family-names";
import { givenNames } from "../names/given-names";
import type { Chance } from "./chance";

const listOf = (text: string) =>
  text
    .trim()
    .split(/\s{1,9}/u)
    .map((name) => name.replaceAll("_", " "));
const givenBy = new Map(Object.entries(givenNames).map(([culture, names]) => [culture, listOf(names)]));
const familyBy = new Map(Object.entries(familyNames).map(([culture, names]) => [culture, listOf(names)]));
const cultures = [...familyBy.keys()];

/** English names come a third of the time, the others alike. */
const cultureOf = (chance: Chance) => (chance.percent(33) ? "english" : chance.pick(cultures));
const syllables =
  "ba be bo da di do fa ga go ha hi ja jo ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve vi wa ya yo za ze tsch gn rr ll nd rk st nn".split(
    " ",
  );
const endings =
  "n s r t k l m a o i e ez ov ic ski sen son berg mann wala yan dze shvili enko oglu opoulos aho nen sdottir as is ul".split(
    " ",
  );

/** A made-up name, so that not every name learnt from stands in the lists. */
function inventedName(chance: Chance): string {
  let name = "";
  for (let count = 1 + chance.below(2); count >= 0; count--) name += chance.pick(syllables);
  name += chance.pick(endings);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export const givenName = (chance: Chance, culture = cultureOf(chance)): string =>
  chance.percent(12) ? inventedName(chance) : chance.pick(givenBy.get(culture) ?? []);

export function familyName(chance: Chance, culture = cultureOf(chance)): string {
  if (chance.percent(15)) return inventedName(chance);
  const name = chance.pick(familyBy.get(culture) ?? []);
  return chance.percent(4) ? `${name}-${chance.pick(familyBy.get(culture) ?? [])}` : name;
}

const initial = (chance: Chance) => String.fromCharCode(65 + chance.below(26));

/** A whole name in one of the ways it is written. */
export function fullName(chance: Chance): string {
  const culture = cultureOf(chance);
  const given = givenName(chance, culture);
  const family = familyName(chance, culture);
  const way = chance.below(20);
  if (way < 12) return `${given} ${family}`;
  if (way < 14) return `${given} ${initial(chance)}${chance.percent(60) ? "." : ""} ${family}`;
  if (way < 15) return `${initial(chance)}. ${family}`;
  if (way < 17) return `${given} ${givenName(chance, culture)} ${family}`;
  if (way < 18) return `${family} ${given}`;
  return `${given} ${family} ${familyName(chance, culture)}`;
}

/** A patient as clinicians write one: a full name, an initial for the family name, or a title. */
export function patientName(chance: Chance): string {
  const way = chance.below(10);
  if (way < 4) return fullName(chance);
  if (way < 7) return `${givenName(chance)} ${initial(chance)}.`;
  if (way < 8) return givenName(chance);
  return `${chance.pick(["Mr", "Mrs", "Ms", "Mr.", "Mrs.", "Ms."])} ${familyName(chance)}`;
}

export const familyFirst = (chance: Chance): string => `${familyName(chance)}, ${givenName(chance)}`;
export const initialLetter = initial;
