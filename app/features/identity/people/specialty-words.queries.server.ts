import type { Db } from "db/engine";

/** Specialties by every word that means one of them: slug, name, and the word inside a sentence, in lower case. */
export async function specialtiesByWord(db: Db): Promise<Map<string, number>> {
  const rows = await db.selectFrom("specialty").select(["id", "slug", "name", "field"]).execute();
  return new Map(
    rows.flatMap(({ id, slug, name, field }) => [slug, name, field].map((word) => [word.toLowerCase(), id])),
  );
}

/** All specialties by name, for choosing what somebody is a doctor of; also those that take no questions. */
export function allSpecialties(db: Db) {
  return db.selectFrom("specialty").select(["id", "name"]).orderBy("name").execute();
}
