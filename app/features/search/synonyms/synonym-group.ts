/**
 * Words that mean the same in a clinical text. `ambiguous`: one of them, mostly an abbreviation, also stands in another
 * group. `typed`: words that people type but that are too common in other senses to search for ("fit" for a seizure).
 */
export type SynonymGroup = { terms: string[]; ambiguous?: true; typed?: string[] };

const list = (terms: string) => terms.split(", ");

/** One group, its terms parted by commas, in British spelling: search adds the American one. */
export function same(terms: string, typed?: string): SynonymGroup {
  return { terms: list(terms), ...(typed ? { typed: list(typed) } : {}) };
}

/** A group that shares a term with another: both meanings are searched for. */
export function shared(terms: string, typed?: string): SynonymGroup {
  return { ...same(terms, typed), ambiguous: true };
}
