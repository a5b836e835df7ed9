import type { Database } from "db/engine";
import { ensureSpecialties } from "~/features/forum/tag/specialty.queries.server";

/** Migrates forward and adds the seeded reference rows that are missing. Safe to run at every start. */
export async function prepareDatabase(database: Database): Promise<string[]> {
  const ran = await database.migrate();
  await database.write((tx) => ensureSpecialties(tx));
  return ran;
}
