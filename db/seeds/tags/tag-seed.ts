/** A tag a new forum starts with. Synonyms are lower case; each leads to one tag only. */
export type TagSeed = { slug: string; name: string; synonyms: string[] };

/** One tag: its name, and the words that lead to it, parted by commas. */
export function tag(name: string, synonyms = ""): TagSeed {
  const slug = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’]|\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
  return { slug, name, synonyms: synonyms ? synonyms.toLowerCase().split(", ") : [] };
}
