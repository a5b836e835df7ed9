/** What the tagger says about a token: nothing, or part of a person's name, a town, an address, a place of care. */
export const labels = ["other", "name", "place", "address", "care_place"] as const;
export const labelCount = labels.length;
