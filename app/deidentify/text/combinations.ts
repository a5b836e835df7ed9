import type { Hit } from "./span";

const rare =
  /(?<!\p{L})(?:locked-in syndrome|progeria|situs inversus|conjoined twins?|quadruplets?|quintuplets?|sextuplets?|fatal familial insomnia|creutzfeldt-jakob disease|alkaptonuria|erdheim-chester disease|stiff[- ]person syndrome|fibrodysplasia ossificans progressiva|hereditary angioedema|moyamoya(?: disease)?|kuru|anthrax|leprosy|smallpox|ebola|marburg virus|lassa fever|botulism|pompe disease|gaucher disease|fabry disease|niemann-pick disease|huntington['’]?s disease|erythromelalgia|porphyria|harlequin ichthyosis|xeroderma pigmentosum|face transplant|hand transplant|uterus transplant|first (?:ever )?(?:case|patient) (?:in|to)|only (?:known |reported )?(?:case|patient)|phaeochromocytoma|pheochromocytoma|insulinoma|kleine-levin syndrome|morgellons|cotard(?:['’]s)? (?:delusion|syndrome)|capgras(?:['’]s)? (?:delusion|syndrome))(?!\p{L})/giu;
const age =
  /(?<![\p{L}\p{N}])\d{1,3}(?:[ -]?(?:year|yr|month|week|day)s?[ -]old| ?y\/?o)(?!\p{L})|(?<!\p{L})aged? \d{1,3}(?!\d)/iu;

export const combinationPatterns = [rare, new RegExp(age.source, "giu")];

/**
 * A rare condition beside an age, a place and a date singles a person out, each harmless alone (GMC, Confidentiality:
 * the sum of the details). Only a warning, on the condition.
 */
export function combinations(text: string, hits: Hit[]): Hit[] {
  const has = (...types: string[]) => hits.some(({ type }) => types.includes(type));
  if (!has("place", "care_place", "address", "postcode") || !has("date") || !(has("age") || age.test(text))) return [];
  return [...text.matchAll(rare)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    type: "combination",
    severity: "warn",
    order: 1_000,
  }));
}
